// What undo and redo must not tear apart: things of one terminal that another terminal's later lines rest on.

extension Session {
  /// Takes a unit back, or puts it back, in a copy that is used to look ahead.
  package mutating func preview(unit first: Int, undoing: Bool) { revert(unit: first, undoing: undoing) }

  /// Why a unit can not be taken back or put back now; nil when it can.
  package func obstacle(to unit: Unit, undoing: Bool) -> Phrase? {
    let touched = Set(unit.before.map(\.key))
    for later in units.reversed() {
      if later.first <= unit.first { break }
      guard later.writer.terminal != unit.writer.terminal, !later.undone, later.before.contains(where: { touched.contains($0.key) }) else { continue }
      return "another terminal's later line rests on it: \(later.label(in: self))"
    }
    guard undoing else { return nil }
    for change in unit.before where change.isAbsence {
      if let user = user(of: change) { return "\(user) rests on it" }
    }
    return nil
  }

  /// What still rests on a thing that is about to go; nil when nothing does.
  private func user(of change: Change) -> Phrase? {
    switch change {
    case .person(let number, _):
      if let said = index.spoken[number]?.all.first { return "\(ItemID(.perspective, said))" }
      return actions.all.first { $0.owner == .person(number) }.map { "\($0.id)" }
    case .group(let code, _):
      if let person = people.all.first(where: { $0.group == code }) { return "@\(person.handle)" }
      return actions.all.first { $0.owner == .group(code) }.map { "\($0.id)" } ?? groups.all.first { $0.within == code || $0.namedBy == code }.map { "\($0.code)" }
    case .body(let code, _):
      return actions.all.first { $0.owner == .body(code) }.map { "\($0.id)" } ?? groups.all.first { $0.namedBy == code }.map { "\($0.code)" }
    case .issue(let code, _):
      if let said = index.perspectives[code]?.all.first { return "\(ItemID(.perspective, said))" }
      return index.actions[code]?.all.first.map { "\(ItemID(.action, $0))" }
    case .perspective(let number, _):
      if let action = index.restingOn[number]?.all.first { return "\(ItemID(.action, action))" }
      if let reply = index.answering[number]?.all.first { return "\(ItemID(.perspective, reply))" }
      return issues.all.first { $0.answer?.from.contains(number) == true }.map { "the answer to \($0.code)" }
    default: return nil
    }
  }
}

extension Change {
  /// What is changed, without what it becomes.
  enum Key: Hashable {
    case front, setting(String), group(Code), body(Code), issue(Code), theme(Code), focusArea(Code), source(Code), person(Int), perspective(Int), action(Int)
    case note(Int), openIssue(String)
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
    }
  }

  /// True when the thing is to be gone.
  var isAbsence: Bool {
    switch self {
    case .group(_, nil), .body(_, nil), .issue(_, nil), .theme(_, nil), .focusArea(_, nil), .source(_, nil), .person(_, nil), .perspective(_, nil),
      .action(_, nil), .note(_, nil), .setting(_, nil):
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
    }
  }
}
