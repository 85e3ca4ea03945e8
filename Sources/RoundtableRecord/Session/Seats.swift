// Whom people sat for when they said something. It stays that group's, whomever they sit for since.

extension Session {
  /// Keeps the group that a person sits for with everything that the person gave until now, and as one that the person has sat for, unless the
  /// seat was a slip.
  ///
  /// - Parameter group: the group that the person sits for from this position on; nil where that does not change.
  mutating func leaveSeat(_ number: Int, for group: Code?, at position: Int) {
    guard let group, let person = people[number], let seat = person.group, seat != group else { return }
    let former = isUnused(seatOf: person) ? person.formerGroups : (person.formerGroups + [seat]).once
    keep(seat, withWordsOf: number)
    update(Person.self, number) { ($0.formerGroups, $0.seatedAt) = (former, position) }
  }

  /// True where a person has not said or done anything for the group they sit for, and sat there through no adoption: then the seat can be a
  /// slip that is put right, and ties them to no one.
  package func isUnused(seatOf person: Person) -> Bool {
    let (ref, party, users) = (person.ref, Party.person(person.number), index.users)
    func given<T: Thing>(_ things: Numbered<T>, _ isOwn: (T) -> Bool, _ seat: (T) -> Code?) -> [Code?] {
      users.numbers(T.kind, of: ref).compactMap { things[$0] }.filter(isOwn).map(seat)
    }
    let seats =
      given(perspectives, { $0.speakers.contains(party) }, { $0.seats[person.number] }) + given(objections, { $0.by == party }, \.seat)
      + given(reflections, { $0.by == party }, \.seat) + given(parked, { $0.by == party }, \.seat) + given(passes, { $0.party == party }, \.seat)
    return !seats.contains { $0 == nil || $0 == person.group } && ![ThingKind.action, .question, .status].contains { users.has($0, of: ref) }
      && !adoptions.all.contains { $0.position > person.seatedAt }
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
