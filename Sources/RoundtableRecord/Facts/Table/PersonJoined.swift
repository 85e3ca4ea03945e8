/// A person came to the table, or was named for a public role.
package struct PersonJoined: Fact {
  package static let kind = "person-joined"

  /// The person's number, from 1.
  package let person: Int
  /// The handle.
  package let handle: Code
  /// The full name, as typed.
  package let name: Untrusted
  /// What was in brackets after the name.
  package let affiliation: Untrusted?
  /// The group; nil for a facilitator or scribe, who sits for none.
  package let group: Code?
  /// The number within the group, from 1; with the group's code it makes the person's code.
  package let seat: Int?
  /// How far the person's words and name may travel.
  package let level: Level
  /// True for a young person.
  package let youth: Bool

  /// Creates the fact from its fields.
  package init(
    person: Int, handle: Code, name: Untrusted, affiliation: Untrusted? = nil, group: Code? = nil, seat: Int? = nil,
    level: Level, youth: Bool = false
  ) {
    (self.person, self.handle, self.name, self.affiliation) = (person, handle, name, affiliation)
    (self.group, self.seat, self.level, self.youth) = (group, seat, level, youth)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    affiliation = try body("affiliation", \.affiliation)
    group = try body("group", \.group)
    handle = try body("handle", \.handle)
    level = try body("level", \.level)
    name = try body("name", \.name)
    person = try body("person", \.person)
    seat = try body("seat", \.seat)
    youth = try body("youth", \.youth)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    if let group, let seat { session.count(seat: seat, in: group) }
    session.change(
      Person(
        number: person, handle: handle, name: name, affiliation: affiliation, group: group, seat: seat, level: level, youth: youth,
        joined: envelope.moment, seatedAt: envelope.position))
  }

  package var about: [Ref] { [Ref(.person, person)] + Ref.all(.group, group) }

  /// That someone came: the code takes the place of the handle, which was made of the name.
  package var withoutWords: PersonJoined {
    let code = group.flatMap { group in seat.map { group.text + String($0) } } ?? "person\(person)"
    return PersonJoined(
      person: person, handle: Code(unchecked: code), name: .hidden, group: group, seat: seat, level: level, youth: youth)
  }

  package func describe(in session: Session) -> Phrase {
    let seat: Phrase = .tail(group.map { " for \(Phrase.code($0))" })
    if !session.audience.seesAll { return "someone joined\(seat)" }
    return .parts([
      "\(name)\(.brackets(affiliation)) joined\(seat)", "handle \(.handle(handle))", "\(level)",
      youth ? "youth" : nil,
    ])
  }
}
