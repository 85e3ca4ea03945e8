/// The session as it would be once a unit was taken back or put back, as far as its things need each other.
struct Coming {
  let session: Session
  private let unit: Unit
  /// What each thing that the unit touches would become.
  private(set) var becoming: [Change.Key: Change] = [:]

  /// What would come of the unit.
  init(_ unit: Unit, in session: Session) {
    self.session = session
    self.unit = unit
    // Changes are taken back from the last to the first, so the first of each thing is what it ends as.
    for change in unit.before.reversed() { becoming[change.key] = change }
  }

  // MARK: What would rest on something that is not there

  /// The first thing that would need another that is gone, or a name that another has by now; nil when there is none.
  var missing: Phrase? {
    for change in becoming.values.sorted(by: { $0.key < $1.key }) {
      if let name = taken(by: change) { return name }
      for need in needs(of: change) where !isThere(need) { return "it needs \(label(of: need)), which was taken back" }
    }
    return nil
  }

  private func needs(of change: Change) -> [Change.Key] {
    switch change {
    case .perspective(_, let new?):
      parties(new.speakers + [new.check?.by]) + new.issues.map { .issue($0) } + new.answers.map { .perspective($0) }
        + (new.sitting.map { [.sitting($0)] } ?? [])
    case .action(_, let new?):
      parties(new.parties) + new.issues.map { .issue($0) } + new.from.map { .perspective($0) } + members(new.assessed.map(\.by))
    case .person(_, let new?): new.group.map { [.group($0)] } ?? []
    case .group(_, let new?):
      (new.within.map { [.group($0)] } ?? []) + (new.namedBy.map { [session.bodies[$0] == nil ? .group($0) : .body($0)] } ?? [])
    case .issue(_, let new?): (new.answer?.from ?? []).map { .perspective($0) }
    case .front(let new): ([new.facilitator].compactMap(\.self) + new.scribes).map { .person($0) }
    case .note(_, let new?): new.issue.map { [.issue($0)] } ?? []
    case .openIssue(_, let new?): [.issue(new)]
    case .agendaItem(_, let new?): new.issue.map { [.issue($0)] } ?? []
    case .pass(_, let new?): parties([new.party]) + (new.issue.map { [.issue($0)] } ?? [])
    case .queue(let new): parties(new.map(\.party))
    case .reflection(_, let new?): [.perspective(new.of)] + parties([new.by, new.check?.by])
    case .parked(_, let new?): parties([new.by]) + (new.issue.map { [.issue($0)] } ?? [])
    case .objection(_, let new?): [.action(new.action)] + parties([new.by])
    case .member(let number, let new?): [.person(number)] + new.recusals.map { .action($0.action) }
    case .question(_, let new?): (new.action.map { [.action($0)] } ?? []) + parties([new.by] + new.replies.map(\.by)) + members([new.by])
    default: []
    }
  }

  private func parties(_ parties: [Party?]) -> [Change.Key] { parties.compactMap { $0.flatMap(key) } }

  /// The seats on the board of those who ask and assess.
  private func members(_ parties: [Party]) -> [Change.Key] { parties.compactMap { $0.person.map { .member($0) } } }

  private func key(_ party: Party) -> Change.Key? {
    switch party {
    case .person(let number): .person(number)
    case .group(let code): .group(code)
    case .body(let code): .body(code)
    case .unknown: nil
    }
  }

  private func isThere(_ key: Change.Key) -> Bool {
    if let change = becoming[key] { return !change.isAbsence }
    return switch key {
    case .person(let number): session.people[number] != nil
    case .perspective(let number): session.perspectives[number] != nil
    case .action(let number): session.actions[number] != nil
    case .group(let code): session.groups[code] != nil
    case .body(let code): session.bodies[code] != nil
    case .issue(let code): session.issues[code] != nil
    case .sitting(let number): session.sittings[number] != nil
    case .member(let number): session.members[number] != nil
    default: true
    }
  }

  private func taken(by change: Change) -> Phrase? {
    let names: [Code]
    switch change {
    case .person(_, let new?): names = [new.handle] + (new.code.map { [$0] } ?? [])
    case .group(let code, _?), .body(let code, _?): names = [code]
    default: return nil
    }
    for name in names {
      let holder = session.index.names[name]
      let key = holder.flatMap(key)
      if key == change.key { continue }
      if let holder, let key, becoming[key] == nil { return "@\(name) is \(session.label(of: holder)) by now" }
      if let between = pastHolder(of: name, besides: change.key) { return "@\(name) was another in between: \(between)" }
    }
    return nil
  }

  /// A later line that could not be taken back any more: what it changed was called so before.
  private func pastHolder(of name: Code, besides key: Change.Key) -> Phrase? {
    let holder = later.first { other in
      other.before.contains { change in
        guard change.key != key, becoming[change.key] == nil, case .person(_, let person?) = change else { return false }
        return person.handle == name || person.code == name
      }
    }
    return holder.map { $0.label(in: session) }
  }

  /// The units behind this one that have not been taken back, the last first.
  private var later: some Sequence<Unit> { session.units.reversed().lazy.prefix { $0.first > unit.first }.filter { !$0.undone } }

  private func label(of key: Change.Key) -> Phrase {
    switch key {
    case .person(let number): session.units.lazy.compactMap { $0.person(number) }.first.map { "@\($0.handle)" } ?? "a person"
    case .perspective(let number): "\(ItemID(.perspective, number))"
    case .action(let number): "\(ItemID(.action, number))"
    case .group(let code), .body(let code), .issue(let code): "\(code)"
    case .sitting(let number): "sitting \(number)"
    case .member(let number): "the seat of \(session.handle(of: .person(number))) on the board"
    default: "something"
    }
  }

  // MARK: What would be left resting on something that goes

  /// The first thing that rests on one that would go; nil when there is none.
  var leftover: Phrase? {
    for change in becoming.values.sorted(by: { $0.key < $1.key }) where change.isAbsence {
      if let user = user(of: change.key) ?? pastUser(of: change.key) { return "\(user) rests on it" }
    }
    return nil
  }

  /// A line that could not be taken back any more: what it changed rested on the thing before. Only lines behind this one can have known
  /// the thing, and those that were put back since, when its code stood for another thing before.
  private func pastUser(of key: Change.Key) -> Phrase? {
    func needed(by other: Unit) -> Bool { other.before.contains { becoming[$0.key] == nil && needs(of: $0).contains(key) } }
    if let user = later.first(where: needed) { return user.label(in: session) }
    for first in session.late.sorted() where first < unit.first {
      if let user = session.unit(at: first), !user.undone, needed(by: user) { return user.label(in: session) }
    }
    return nil
  }
}

extension Unit {
  /// The person of this number as the unit keeps it.
  fileprivate func person(_ number: Int) -> Person? {
    for case .person(number, let person?) in before { return person }
    return nil
  }
}
