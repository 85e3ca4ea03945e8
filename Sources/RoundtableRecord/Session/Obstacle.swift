// What undo and redo must not tear apart: things of one terminal that another terminal's later lines rest on.

extension Session {
  /// Takes a unit back, or puts it back, in a copy that is used to look ahead.
  package mutating func preview(unit first: Int, undoing: Bool) { revert(unit: first, undoing: undoing) }

  /// Why a unit can not be taken back or put back now; nil when it can.
  package func obstacle(to unit: Unit, undoing: Bool) -> Phrase? {
    if let other = stranger(to: unit, undoing: undoing) { return other }
    let coming = Coming(unit, in: self)
    if let missing = coming.missing { return missing }
    guard undoing else { return nil }
    return coming.leftover ?? adoption(restingOn: unit) ?? role(restingOn: unit)
  }

  /// Another terminal's later adoption, where the unit changed an action: what was adopted is not taken back from under it.
  private func adoption(restingOn unit: Unit) -> Phrase? {
    let changesPlan = unit.before.contains { if case .action = $0 { true } else { false } }
    guard changesPlan, let adoption = adopted, adoption.position > unit.first, !unit.before.contains(where: { $0.key == .adoption(adoption.version) })
    else { return nil }
    return "version \(adoption.version) of the plan was adopted since"
  }

  /// The public role of somebody who would not be `named` any more: that name is printed.
  private func role(restingOn unit: Unit) -> Phrase? {
    for case .person(let number, let before?) in unit.before where before.level > .named && people[number]?.level == .named {
      if let role = publicRole(of: number) { return "@\(before.handle) is \(role), and that name is printed" }
    }
    return nil
  }

  /// The public role that a person holds, as the rest of a sentence; nil for none.
  package func publicRole(of number: Int) -> Phrase? {
    if front.facilitator == number { return "the facilitator" }
    if front.scribes.contains(number) { return "a scribe" }
    let owned = (index.involved[.person(number)]?.all ?? []).compactMap { actions[$0] }.first { $0.stands && $0.owner == .person(number) }
    return owned.map { "the owner of \($0.id)" } ?? (members[number].map { $0.dismissed == nil } == true ? "on the oversight board" : nil)
  }

  /// Who changed something that the unit changed, since the unit did or was taken back; nil when nobody did. An exchange of what was for
  /// what is
  /// is right only while each thing is just as the unit left it.
  private func stranger(to unit: Unit, undoing: Bool) -> Phrase? {
    var present: [Change.Key: Int] = [:]
    for (change, stamp) in zip(unit.before, unit.stamps).reversed() {
      let key = change.key
      if present[key] ?? stamps[key] ?? 0 != stamp.now { return blame(unit, for: key, undoing: undoing) }
      present[key] = stamp.was
    }
    return nil
  }

  private func blame(_ unit: Unit, for key: Change.Key, undoing: Bool) -> Phrase {
    let later = units.last { $0.first > unit.first && !$0.undone && $0.before.contains { $0.key == key } }
    if undoing, let later { return "another terminal's later line rests on it: \(later.label(in: self))" }
    let other =
      later ?? units.last { $0.first != unit.first && $0.writer.terminal != unit.writer.terminal && $0.before.contains { $0.key == key } }
    return "another terminal has changed that since\(other.map { ": \($0.label(in: self))" as Phrase } ?? "")"
  }
}

extension Change {
  /// What is changed, without what it becomes.
  enum Key: Hashable, Comparable {
    case front, setting(String), group(Code), body(Code), issue(Code), theme(Code), focusArea(Code), source(Code), person(Int), perspective(Int), action(Int)
    case note(Int), openIssue(String), sitting(Int), agendaItem(Int), rule(Int), pass(Int), queue, reflection(Int), parked(Int), objection(Int)
    case adoption(Int), member(Int), question(Int)
  }

  /// What is changed.
  var key: Key {
    switch self {
    case .front: .front
    case .setting(let key, _): .setting(key)
    case .group(let code, _): .group(code)
    case .body(let code, _): .body(code)
    case .issue(let code, _): .issue(code)
    case .theme(let code, _): .theme(code)
    case .focusArea(let code, _): .focusArea(code)
    case .source(let code, _): .source(code)
    case .person(let number, _): .person(number)
    case .perspective(let number, _): .perspective(number)
    case .action(let number, _): .action(number)
    case .note(let number, _): .note(number)
    case .openIssue(let terminal, _): .openIssue(terminal)
    case .sitting(let number, _): .sitting(number)
    case .agendaItem(let number, _): .agendaItem(number)
    case .rule(let number, _): .rule(number)
    case .pass(let number, _): .pass(number)
    case .queue: .queue
    case .reflection(let number, _): .reflection(number)
    case .parked(let number, _): .parked(number)
    case .objection(let number, _): .objection(number)
    case .adoption(let version, _): .adoption(version)
    case .member(let number, _): .member(number)
    case .question(let number, _): .question(number)
    }
  }

  /// True when the thing is to be gone.
  var isAbsence: Bool {
    switch self {
    case .group(_, nil), .body(_, nil), .issue(_, nil), .theme(_, nil), .focusArea(_, nil), .source(_, nil), .person(_, nil), .perspective(_, nil),
      .action(_, nil), .note(_, nil), .setting(_, nil), .sitting(_, nil), .agendaItem(_, nil), .rule(_, nil), .pass(_, nil), .reflection(_, nil),
      .parked(_, nil),
      .objection(_, nil), .adoption(_, nil), .member(_, nil), .question(_, nil):
      true
    default: false
    }
  }
}

extension Unit {
  /// What the unit did, by its facts and the things it touched: `perspective shared: p13`.
  package func label(in session: Session) -> Phrase {
    var told: [Phrase] = []
    for change in before {
      guard let phrase = session.label(of: change), !told.contains(phrase) else { continue }
      told.append(phrase)
    }
    let what = Phrase.ours(kinds.map { $0.replacing("-", with: " ") }.joined(separator: ", "))
    return told.isEmpty ? what : "\(what): \(told.joined(", "))"
  }
}

extension Session {
  fileprivate func label(of change: Change) -> Phrase? {
    switch change {
    case .front: "the front of the session"
    case .setting(let key, _): .ours("set \(key)")
    case .group(let code, _): "group \(code)"
    case .body(let code, _): "body \(code)"
    case .issue(let code, _): "\(code)"
    case .theme(let code, _): "+\(code)"
    case .focusArea(let code, _): "focus \(code)"
    case .source(let code, _): "source \(code)"
    case .person(let number, let was): (people[number] ?? was).map { "@\($0.handle) \($0.name)" }
    case .perspective(let number, _): "\(ItemID(.perspective, number))"
    case .action(let number, _): "\(ItemID(.action, number))"
    case .note: "note"
    case .openIssue: nil
    case .sitting(let number, _): "sitting \(number)"
    case .agendaItem(let number, _): "agenda item \(number)"
    case .rule(let number, _): "rule \(number)"
    case .pass(_, let was): was.map { handle(of: $0.party) }
    case .queue: "the queue"
    case .reflection(let number, _): "\(ItemID(.reflection, number))"
    case .parked(let number, _): "\(ItemID(.parked, number))"
    case .objection(let number, _): "\(ItemID(.objection, number))"
    case .adoption(let version, _): "version \(version)"
    case .member(let number, _): people[number].map { "board member @\($0.handle)" } ?? "a board member"
    case .question(let number, _): "\(ItemID(.question, number))"
    }
  }
}
