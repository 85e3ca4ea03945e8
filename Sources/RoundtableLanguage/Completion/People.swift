import RoundtableRecord

/// Those of whom completion offers one: everyone, or only those whom a verb would not refuse.
struct Crowd: Sendable {
  /// The candidates.
  let candidates: @Sendable (Completer) -> [Candidate]

  /// People.
  static let persons = Crowd { $0.persons() }
  /// People who are at the table.
  static let present = Crowd { $0.persons { $0.left == nil } }
  /// People who left it.
  static let absent = Crowd { $0.persons { $0.left != nil } }
  /// Groups, bodies, and people who have chosen `named`, since an owner's name is printed.
  static let owners = Crowd { $0.people { $0.level == .named } }
  /// The members of the oversight board.
  static let members = Crowd { $0.members() }
  /// Those who could be appointed: external to what the board oversees, and not on it yet; who has chosen `named` first.
  static let external = Crowd { completer in
    let members = Set(completer.session.sittingMembers.map(\.person))
    let independence = Independence(completer.session)
    func isFree(_ person: Person) -> Bool { person.group != nil && !members.contains(person.number) && independence.tie(of: person) == nil }
    return completer.persons { $0.level == .named && isFree($0) } + completer.persons { $0.level == .group && isFree($0) }
  }

  /// People, groups and bodies.
  static func everyone(unknown: Bool = false) -> Crowd { Crowd { $0.people(unknown: unknown) } }
}

extension Completer {
  /// People, groups and bodies.
  func people(unknown: Bool = false, where fits: (Person) -> Bool = { _ in true }) -> [Candidate] {
    let groups = session.groups.all.map { Candidate("@" + $0.code.text, "\($0.title)") }
    let bodies = session.bodies.all.map { Candidate("@" + $0.code.text, "\($0.title)") }
    return persons(where: fits) + groups + bodies + (unknown ? [Candidate("@?", "a speaker not known yet")] : [])
  }

  /// People, first those who are at the table. Someone whose level is private is offered by code, and not at all without one. In room view no
  /// one is: handles and codes are not for a screen that others can see.
  func persons(where fits: (Person) -> Bool = { _ in true }) -> [Candidate] {
    if isRoom { return [] }
    let all = session.people.all.filter(fits)
    return (all.filter { $0.left == nil } + all.filter { $0.left != nil }).compactMap { person in
      if person.level == .private { return person.code.map { Candidate("@" + $0.text, person.group.map { "\($0)" } ?? "") } }
      return Candidate("@" + person.handle.text, "\(person.name)\(person.group.map { " (\($0))" as Phrase } ?? "")")
    }
  }

  /// The members of the oversight board.
  func members() -> [Candidate] {
    let members = Set(session.sittingMembers.map(\.person))
    return persons { members.contains($0.number) }
  }

  /// Who may speak for an owner: with a group the people of it.
  func speakers(for owner: Party?) -> [Candidate] {
    switch owner {
    case .group(let code): organisation(code) + persons { $0.group == code && $0.left == nil }
    case .body(let code): organisation(code)
    case .person(let number): persons { $0.number == number }
    case .unknown, nil: []
    }
  }

  private func organisation(_ code: Code) -> [Candidate] {
    let title = session.groups[code]?.title ?? session.bodies[code]?.title
    return [Candidate("@\(code.text)", title.map { "\($0)" } ?? "")]
  }
}
