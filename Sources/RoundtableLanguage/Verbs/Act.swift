import RoundtableRecord

extension Verb {
  /// `act [@owner] [by QUARTER] [on …] [from …] [+theme]: WHAT WILL BE DONE [ :: HOW WE WILL KNOW]`
  static let act = Verb(
    "act", alias: "a", topic: .plan,
    summary: "Drafts an action of the plan: what will be done, whose it is, by when, what it rests on, how we will know.",
    details: ["The first ` :: ` parts the action from its measure of success. The owner is one person, group or body."],
    forms: [
      Form(
        [.may(.parties(word: "owner", several: false, unknown: false)), .may(.due), .may(.issues), .may(.restsOn), .may(.themes)],
        text: .required("WHAT WILL BE DONE [ :: HOW WE WILL KNOW]")
      ) { line, desk throws(Refusal) in try propose(line, desk) }
    ],
    examples: [
      Example(
        "act @police by Q3 2022 on r2 from p1,p2 +training: Rebuild the training with students :: 90% of officers trained by Q1 2023"),
      Example("act @district by Q3-Q4 2022: Seat a youth advisory table"), Example("a on r2: Print the leaflet in ten languages"),
    ],
    refuses: [
      "two owners", "a personal owner who has not chosen named", "a quarter that is none", "a retracted perspective to rest on",
      "an empty title or measure",
    ])

  private static func propose(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let head = line.head
    let words = try ActionWords(line.words, at: line.line.textSpan)
    var owner: Party?
    if let party = head.parties.first { owner = try desk.owner(party, at: line.span(.parties)) }
    for number in head.restsOn ?? [] { _ = try desk.standing(ItemID(.perspective, number), at: line.span(.restsOn)) }
    let id = desk.session.next(.action)
    let fact = ActionProposed(
      number: id.number, title: words.title, measure: words.measure, owner: owner, due: head.due, issues: head.issues, from: head.restsOn,
      themes: head.themes.isEmpty ? nil : head.themes)
    let newThemes = desk.session.new(head.themes)
    return .record(
      Recording([fact], ids: [id.text], warnings: desk.warnings(of: head.due) + desk.warnings(ofOwner: owner, id)) { session in
        session.action(id.number).map { Receipt.action($0, in: session, newThemes: newThemes) } ?? ""
      })
  }

  /// `measure a3: TEXT`
  static let measure = Verb(
    "measure", topic: .plan, summary: "Says how we will know that an action was done.",
    forms: [
      Form([.must(.item([.action]))], text: .required("TEXT")) { line, desk throws(Refusal) in
        guard let item = line.head.item else { throw Refusal("an action is missing", at: line.start) }
        let action = try desk.standingAction(item, at: line.span(.item))
        return FixAction(action, title: action.title, measure: line.words).decision(at: desk)
      }
    ],
    examples: [
      Example("measure a1: 90% of officers trained", given: ["act on r2: Rebuild the training"]),
      Example("measure .: students rate it 4 of 5", given: ["act on r2: Rebuild the training"]),
      Example("measure a1: share answered in 30 days, by school", given: ["act on r2: Answer families"]),
    ],
    refuses: ["an action that is not there", "a dropped action", "an empty text"])

  /// `drop a3: REASON`
  static let drop = Verb(
    "drop", topic: .plan, summary: "Takes an action out of the plan; it stays in the record with the reason.",
    forms: [
      Form([.must(.item([.action]))], text: .required("REASON")) { line, desk throws(Refusal) in
        guard let item = line.head.item, let action = desk.session.action(item.number) else {
          throw Refusal("an action is missing", at: line.start)
        }
        if !action.stands { return .nothing("\(item) was dropped already", target: nil) }
        let reason = line.words
        return .record(
          Recording([ActionDropped(number: item.number, reason: reason)], ids: [item.text]) { _ in
            Receipt.columns("\(item)", "dropped", .cut(reason))
          })
      }
    ],
    examples: [
      Example("drop a1: carried by another", given: ["act on r2: Rebuild the training"]),
      Example("drop a1: the table is of two minds", given: ["draft r2"]), Example("drop a1: trop tôt", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there", "an empty reason"], mayBeShortened: false)
}

/// The words of an action: the first ` :: ` parts what will be done from how we will know.
struct ActionWords {
  let title: Untrusted
  let measure: Untrusted?

  /// Parts the text. Throws when one side of the boundary is empty.
  init(_ text: Untrusted, at span: Span) throws(Refusal) {
    let scalars = Array(text.raw.unicodeScalars)
    let mark: [Unicode.Scalar] = [" ", ":", ":", " "]
    let padded = [" "] + scalars + [" "]
    guard let place = (0..<max(0, padded.count - 3)).first(where: { padded[$0..<($0 + 4)].elementsEqual(mark) }) else {
      title = text
      measure = nil
      return
    }
    let before = Line.trimmed(padded[..<place])
    let after = Line.trimmed(padded[(place + 4)...])
    let here = Span(column: span.column + max(0, place), length: 2)
    guard !before.isEmpty else {
      throw Refusal("what will be done is missing before ` :: `", at: here, suggestions: ["measure a1: TEXT changes the measure alone"])
    }
    guard !after.isEmpty else { throw Refusal("how we will know is missing behind ` :: `", at: here) }
    title = Untrusted(Line.string(before))
    measure = Untrusted(Line.string(after))
  }
}

extension Desk {
  /// An owner: a group, a body, or a person who has chosen to be named.
  func owner(_ party: Party, at span: Span, as role: String = "owner") throws(Refusal) -> Party {
    guard case .person(let number) = party, let person = session.person(number), person.level != .named else { return party }
    throw Refusal.notNamed(person, as: role, at: span, also: person.group.map { ["or the group: @\($0)"] } ?? [])
  }

  /// That members of the oversight board belong to the group that is to own an action, or are to own it themselves.
  func warnings(ofOwner owner: Party?, _ action: ItemID) -> [Phrase] {
    guard let owner else { return [] }
    return session.sittingMembers.compactMap { member in
      guard session.isOwn(member.person, owner), !member.recusals.contains(where: { $0.action == action.number }) else { return nil }
      let handle = session.handle(of: .person(member.person))
      return "\(handle) is on the oversight board, and \(action) would be their own: recuse \(handle) \(action)"
    }
  }

  /// That a quarter has ended before the session's day.
  func warnings(of due: Due?) -> [Phrase] {
    guard let due, due.isPast(on: sessionDay) else { return [] }
    return [.ours("\(due.label) ended before \(sessionDay.iso)")]
  }
}
