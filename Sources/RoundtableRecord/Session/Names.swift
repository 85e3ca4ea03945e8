/// The names that people had at some time. A name that was on a screen once is a name still, and a screen that shows none leaves it out.
struct NameHistory: Sendable {
  /// People as they were before their names or handles were corrected, or their joining was undone; the present ones too.
  fileprivate(set) var people: [Person] = []
  /// Rises whenever something with a name changes: what was made of names holds as long as it stays.
  fileprivate(set) var version = 0
  /// Whom people turned out to be who had been entered twice, by the number that went.
  var successors: [Int: Int] = [:]
}

extension Session {
  /// People as they were before their names or handles were corrected, or their joining was undone.
  package var formerPeople: [Person] {
    nameHistory.people.map { former in
      var known = former
      known.number = current(former.number)
      return known
    }.filter { former in people[former.number].map { !$0.isNamed(like: former) } ?? true }
  }

  /// The number of the person whom a number stands for: another where the person had been entered twice.
  package func current(_ person: Int) -> Int {
    var (number, steps) = (person, 0)
    while people[number] == nil, let next = nameHistory.successors[number], steps < 100 { (number, steps) = (next, steps + 1) }
    return number
  }

  /// The numbers under which a person had been entered besides the own.
  package func mergedInto(_ person: Int) -> [Int] { nameHistory.successors.keys.filter { $0 != person && current($0) == person }.sorted() }

  /// Rises whenever a person, a group or a body changes: what was made of their names holds as long as it stays.
  package var namesVersion: Int { nameHistory.version }

  mutating func remember(nameOf person: Person) {
    if !nameHistory.people.contains(where: { $0.isNamed(like: person) }) { nameHistory.people.append(person) }
  }

  mutating func know(namesOf thing: some Thing) {
    guard let party = thing.ref.party else { return }
    nameHistory.version += 1
    for name in thing.names { index.names[name] = party }
  }

  mutating func forget(namesOf thing: some Thing) {
    guard let party = thing.ref.party else { return }
    nameHistory.version += 1
    for name in thing.names where index.names[name] == party { index.names[name] = nil }
  }
}

extension Person {
  fileprivate func isNamed(like other: Person) -> Bool { name == other.name && handle == other.handle }
}
