/// The session as it would be once a unit was taken back or put back, as far as its things need each other.
struct Coming {
  private let session: Session
  /// What each thing that the unit touches would become.
  private var becoming: [Change.Key: Change] = [:]

  /// What would come of the unit.
  init(_ unit: Unit, in session: Session) {
    self.session = session
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
    case .perspective(_, let new?): new.speakers.compactMap(key) + new.issues.map { .issue($0) } + new.answers.map { .perspective($0) }
    case .action(_, let new?): (new.owner.flatMap(key).map { [$0] } ?? []) + new.issues.map { .issue($0) } + new.from.map { .perspective($0) }
    case .person(_, let new?): new.group.map { [.group($0)] } ?? []
    case .group(_, let new?): (new.within.map { [.group($0)] } ?? []) + (new.namedBy.map { [session.bodies[$0] == nil ? .group($0) : .body($0)] } ?? [])
    case .issue(_, let new?): (new.answer?.from ?? []).map { .perspective($0) }
    case .front(let new): ([new.facilitator].compactMap(\.self) + new.scribes).map { .person($0) }
    case .note(_, let new?): new.issue.map { [.issue($0)] } ?? []
    case .openIssue(_, let new?): [.issue(new)]
    case .reflection(_, let new?): [.perspective(new.of)] + (key(new.by).map { [$0] } ?? [])
    case .objection(_, let new?): [.action(new.action)] + (key(new.by).map { [$0] } ?? [])
    case .member(let number, _?): [.person(number)]
    case .question(_, let new?): (new.action.map { [.action($0)] } ?? []) + (key(new.by).map { [$0] } ?? [])
    default: []
    }
  }

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
      guard let holder = session.index.names[name], let key = key(holder), key != change.key, becoming[key] == nil else { continue }
      return "@\(name) is \(session.label(of: holder)) by now"
    }
    return nil
  }

  private func label(of key: Change.Key) -> Phrase {
    switch key {
    case .person(let number): session.units.lazy.compactMap { $0.person(number) }.first.map { "@\($0.handle)" } ?? "a person"
    case .perspective(let number): "\(ItemID(.perspective, number))"
    case .group(let code), .body(let code), .issue(let code): "\(code)"
    default: "something"
    }
  }

  // MARK: What would be left resting on something that goes

  /// The first thing that rests on one that would go; nil when there is none.
  var leftover: Phrase? {
    for change in becoming.values.sorted(by: { $0.key < $1.key }) where change.isAbsence {
      if let user = user(of: change.key) { return "\(user) rests on it" }
    }
    return nil
  }

  private func user(of key: Change.Key) -> Phrase? {
    switch key {
    case .person(let number): session.members[number].flatMap { _ in becoming[.member(number)] == nil ? "a seat on the board" : nil } ?? role(of: number) ?? perspective { $0.speakers.contains(.person(number)) } ?? action { $0.owner == .person(number) }
    case .group(let code):
      person { $0.group == code } ?? perspective { $0.speakers.contains(.group(code)) } ?? action { $0.owner == .group(code) }
        ?? group { $0.within == code || $0.namedBy == code }
    case .body(let code): perspective { $0.speakers.contains(.body(code)) } ?? action { $0.owner == .body(code) } ?? group { $0.namedBy == code }
    case .issue(let code): perspective { $0.issues.contains(code) } ?? action { $0.issues.contains(code) } ?? opening(of: code)
    case .perspective(let number): action { $0.from.contains(number) } ?? perspective { $0.answers.contains(number) } ?? answer { $0.from.contains(number) }
        ?? session.reflections.all.first { becoming[.reflection($0.number)] == nil && $0.of == number }.map { "\($0.id)" }
    case .action(let number):
      session.objections.all.first { becoming[.objection($0.number)] == nil && $0.action == number }.map { "\($0.id)" }
        ?? session.questions.all.first { becoming[.question($0.number)] == nil && $0.action == number }.map { "\($0.id)" }
    default: nil
    }
  }

  private func role(of number: Int) -> Phrase? {
    guard becoming[.front] == nil else { return nil }
    if session.front.facilitator == number { return "the role of facilitator" }
    return session.front.scribes.contains(number) ? "the role of scribe" : nil
  }

  private func perspective(_ uses: (Perspective) -> Bool) -> Phrase? {
    session.perspectives.all.first { becoming[.perspective($0.number)] == nil && uses($0) }.map { "\($0.id)" }
  }

  private func action(_ uses: (Action) -> Bool) -> Phrase? {
    session.actions.all.first { becoming[.action($0.number)] == nil && uses($0) }.map { "\($0.id)" }
  }

  private func person(_ uses: (Person) -> Bool) -> Phrase? {
    session.people.all.first { becoming[.person($0.number)] == nil && uses($0) }.map { "@\($0.handle)" }
  }

  private func group(_ uses: (Group) -> Bool) -> Phrase? {
    session.groups.all.first { becoming[.group($0.code)] == nil && uses($0) }.map { "\($0.code)" }
  }

  private func answer(_ uses: (Answer) -> Bool) -> Phrase? {
    session.issues.all.first { becoming[.issue($0.code)] == nil && $0.answer.map(uses) == true }.map { "the answer to \($0.code)" }
  }

  private func opening(of code: Code) -> Phrase? {
    session.terminals.contains { becoming[.openIssue($0.key)] == nil && $0.value.openIssue == code } ? "an open discussion" : nil
  }
}

extension Unit {
  /// The person of this number as the unit keeps it.
  fileprivate func person(_ number: Int) -> Person? {
    for case .person(number, let person?) in before { return person }
    return nil
  }
}
