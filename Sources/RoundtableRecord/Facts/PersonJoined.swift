/// A person came to the table, or was named for a public role.
package struct PersonJoined: Fact {
  package static let kind = "person-joined"

  /// The person's number, from 1.
  package let person: Int
  /// The handle.
  package let handle: Code
  /// The full name, as typed.
  package let name: Untrusted
  /// What stood in brackets behind it.
  package let affiliation: Untrusted?
  /// The group; nil for a facilitator or scribe, who sits for none.
  package let group: Code?
  /// The number within the group, from 1; with the group's code it makes the person's code.
  package let seat: Int?
  /// How far the person's words and name may travel.
  package let level: Level
  /// True for a young person.
  package let youth: Bool

  /// The fact of these values.
  package init(
    person: Int, handle: Code, name: Untrusted, affiliation: Untrusted? = nil, group: Code? = nil, seat: Int? = nil, level: Level,
    youth: Bool = false
  ) {
    self.person = person
    self.handle = handle
    self.name = name
    self.affiliation = affiliation
    self.group = group
    self.seat = seat
    self.level = level
    self.youth = youth
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    affiliation = try body.words("affiliation")
    group = try body.code("group")
    handle = try body.required(try body.code("handle"), "handle")
    level = try body.required(try body.word("level"), "level")
    name = try body.required(try body.words("name"), "name")
    person = try body.required(try body.identifier("person"), "person")
    seat = try body.identifier("seat")
    youth = try body.flag("youth")
  }

  package func write(to body: inout BodyWriter) {
    body.words("affiliation", affiliation)
    body.code("group", group)
    body.code("handle", handle)
    body.word("level", level)
    body.words("name", name)
    body.number("person", person)
    body.number("seat", seat)
    body.flag("youth", youth)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    if let group, let seat { session.count(seat: seat, in: group) }
    session.change(
      Person(
        number: person, handle: handle, name: name, affiliation: affiliation, group: group, seat: seat, level: level, youth: youth,
        joined: envelope.moment))
  }
}
