import RoundtableRecord

// Whether things still count, and how far words may travel.

extension Desk {
  /// The perspective, unless it was retracted or erased.
  func standing(_ perspective: Perspective, at span: Span) throws(Refusal) -> Perspective {
    if perspective.erased != nil { throw .erased(perspective.id, at: span) }
    if let whole = perspective.merged {
      throw Refusal("\(perspective.id) was merged into p\(whole), and is counted with it", at: span, suggestions: ["use p\(whole)"])
    }
    if perspective.struck != nil {
      throw Refusal("\(perspective.id) was struck as a slip of the note-taker", at: span, suggestions: ["restore \(perspective.id)"])
    }
    guard perspective.stands else {
      throw Refusal("\(perspective.id) was retracted", at: span, suggestions: ["restore \(perspective.id)"])
    }
    return perspective
  }

  /// The action, unless it was dropped.
  func standing(_ action: Action, at span: Span) throws(Refusal) -> Action {
    guard action.stands else { throw Refusal("\(action.id) was dropped", at: span, suggestions: ["restore \(action.id)"]) }
    return action
  }

  /// Refuses perspectives to rest on of which one was retracted or erased.
  func checkStanding(_ perspectives: Placed<[Int]>?) throws(Refusal) {
    guard let perspectives else { return }
    for perspective in perspectives.value.compactMap({ session.perspective($0) }) { _ = try standing(perspective, at: perspectives.span) }
  }

  /// The level that speakers' words have unless the line says otherwise: the strictest that one of them chose, and at least `group`
  /// where no person's name is at stake.
  func level(for speakers: [Party]) -> Level {
    speakers.map { if case .person = $0 { session.floor(of: $0) } else { max(.group, session.floor(of: $0)) } }.max() ?? .group
  }

  /// Refuses a level that is more open than a speaker chose; where none is typed, the level of the speakers.
  func level(_ typed: Placed<Level>?, for speakers: [Party]) throws(Refusal) -> Level {
    guard let typed else { return level(for: speakers) }
    try check(typed, for: speakers)
    return typed.value
  }

  /// Refuses a level that is more open than a speaker chose.
  func check(_ typed: Placed<Level>, for speakers: [Party]) throws(Refusal) {
    for speaker in speakers where typed.value < session.floor(of: speaker) {
      if speaker == .unknown {
        throw Refusal("@? is not known, so the words stay anon or private", at: typed.span, suggestions: ["name the speaker first: fix . @who"])
      }
      let handle = session.handle(of: speaker)
      throw Refusal(
        "\(handle) has chosen \(session.floor(of: speaker)), and \(typed.value) is more open", at: typed.span,
        suggestions: ["fix \(handle) \(typed.value), if that is the person's own choice"])
    }
  }
}

extension Refusal {
  /// That a perspective's words were taken away for good, so that nothing can be done with it any more.
  static func erased(_ item: ItemID, at span: Span) -> Refusal { Refusal("\(item) was erased for good", at: span) }
}
