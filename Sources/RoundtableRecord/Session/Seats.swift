// Whom people sat for when they said something. It stays that group's, whomever they sit for since.

extension Session {
  /// Keeps the group that a person sits for with everything that the person gave until now, and as one that the person has sat for.
  ///
  /// - Parameter group: the group that the person sits for from now on; nil where that does not change.
  mutating func leaveSeat(_ number: Int, for group: Code?) {
    guard let group, let person = people[number], let seat = person.group, seat != group else { return }
    keep(seat, withWordsOf: number)
    update(Person.self, number) { $0.formerGroups = ($0.formerGroups + [seat]).filter { $0 != group }.once }
  }

  /// Keeps a group with everything that a person gave who sits for it, as long as none is kept yet.
  mutating func keep(_ seat: Code, withWordsOf number: Int) {
    let (person, users) = (Ref(.person, number), index.users)
    for said in users.numbers(.perspective, of: person) where perspectives[said]?.speakers.contains(.person(number)) == true {
      update(Perspective.self, said) { $0.seats[number] = $0.seats[number] ?? seat }
    }
    func isOwn(_ party: Party?) -> Bool { party == .person(number) }
    for objection in users.numbers(.objection, of: person) where isOwn(objections[objection]?.by) {
      update(Objection.self, objection) { $0.seat = $0.seat ?? seat }
    }
    for heard in users.numbers(.reflection, of: person) where isOwn(reflections[heard]?.by) {
      update(Reflection.self, heard) { $0.seat = $0.seat ?? seat }
    }
    for matter in users.numbers(.parked, of: person) where isOwn(parked[matter]?.by) {
      update(ParkedMatter.self, matter) { $0.seat = $0.seat ?? seat }
    }
    for pass in users.numbers(.pass, of: person) { update(Pass.self, pass) { $0.seat = $0.seat ?? seat } }
  }
}

extension Session {
  /// True for someone who is or was at the table, or who runs it; false for someone who is only known, such as a member of the board.
  package func hasPart(_ person: Person) -> Bool {
    person.group != nil || front.facilitator == person.number || front.scribes.contains(person.number)
  }
}

extension Array where Element: Equatable {
  /// The elements, each once, in order.
  package var once: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
