// What follows from what the session keeps.

extension Session {
  /// The front of every document.
  package var front: Front { heading.value ?? Front() }

  /// The settings that were changed, as `set` spells them.
  package var settings: [String: String] { Dictionary(chosenSettings.all.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }) }

  /// Who waits to speak, the first to ask first.
  package var queue: [Waiting] { waitingList.value?.waiting ?? [] }

  /// The item of the agenda that the table is at; nil before the first.
  package var openAgendaItem: Int? { agenda.all.last { $0.opened != nil && $0.closed == nil }?.number }

  /// The number of the sitting that was opened last and not undone; nil when there is none.
  package var presentSitting: Int? { stride(from: sittings.highest, to: 0, by: -1).first { sittings[$0] != nil } }

  /// The person of this number; nil when there is none.
  package func person(_ number: Int) -> Person? { people[current(number)] }

  /// The perspective of this number; nil when there is none.
  package func perspective(_ number: Int) -> Perspective? { perspectives[number] }

  /// The action of this number; nil when there is none.
  package func action(_ number: Int) -> Action? { actions[number] }

  /// The reflection of this number; nil when there is none.
  package func reflection(_ number: Int) -> Reflection? { reflections[number] }

  /// True when the thing is recorded and was not undone.
  package func has(_ item: ItemID) -> Bool { thing(Ref(item)) != nil }

  /// The groups that speakers sit for, each once, in the order of the speakers.
  ///
  /// - Parameter seats: the groups that people sat for then who sit for others since.
  package func groups(of speakers: [Party], sitting seats: [Int: Code] = [:]) -> [Code] {
    var found: [Code] = []
    for speaker in speakers {
      let group: Code? =
        switch speaker {
        case .person(let number): seats[number] ?? people[number]?.group
        case .group(let code): code
        case .body, .unknown: nil
        }
      if let group, !found.contains(group) { found.append(group) }
    }
    return found
  }

  /// A theme as it was first spelled: `+equite` where `+équité` is known already. A theme that is not known is itself.
  package func spelling(of theme: Code) -> Code {
    if themes[theme] != nil || index.themes[theme] ?? 0 > 0 { return theme }
    let known = themes.codes + index.themes.filter { $0.value > 0 }.keys.sorted()
    let folded = Untrusted(theme.text).folded
    return known.first { Untrusted($0.text).folded == folded } ?? theme
  }

  // MARK: What rests on what, by number

  /// The standing perspectives on an issue.
  package func perspectives(on issue: Code) -> [Perspective] {
    index.users.numbers(.perspective, of: Ref(.issue, issue)).compactMap { perspectives[$0] }.filter(\.stands)
  }

  /// The perspectives that answer one, withdrawn ones too.
  package func perspectives(answering number: Int) -> [Int] { index.users.numbers(.perspective, of: Ref(.perspective, number)) }

  /// The reflections of a perspective; none that was a slip of the note-taker.
  package func reflections(of number: Int) -> [Reflection] {
    index.users.numbers(.reflection, of: Ref(.perspective, number)).compactMap { reflections[$0] }.filter { $0.withdrawal?.isStruck != true }
  }

  /// The actions on an issue, dropped ones too.
  package func actions(on issue: Code) -> [Action] { index.users.numbers(.action, of: Ref(.issue, issue)).compactMap { actions[$0] } }

  /// The actions that rest on a perspective, dropped ones too.
  package func actions(restingOn number: Int) -> [Action] {
    index.users.numbers(.action, of: Ref(.perspective, number)).compactMap { actions[$0] }
  }

  /// The actions in which a person, group or body has a part, as owner, supporter or in any answer; dropped ones too.
  package func actions(involving party: Party) -> [Action] {
    Ref(party).map { index.users.numbers(.action, of: $0).compactMap { actions[$0] } } ?? []
  }

  /// The objections to an action, resolved ones too; none that was a slip of the note-taker.
  package func objections(to action: Int) -> [Objection] {
    index.users.numbers(.objection, of: Ref(.action, action)).compactMap { objections[$0] }.filter { $0.withdrawal?.isStruck != true }
  }

  /// True when any hand of the group is at 0 or 1, or an objection of it is open. Language, section 2, "Agree, or say why not".
  package func isOpposed(_ group: Code, to action: Action) -> Bool {
    if action.presentGauges.first(where: { $0.group == group })?.isOpposed == true { return true }
    return objections(to: action.number).contains { $0.isOpen && ($0.seat.map { [$0] } ?? groups(of: [$0.by])).contains(group) }
  }
}
