/// What is known of a person was put right. What is nil stays as it was.
package struct PersonCorrected: Fact {
  package static let kind = "person-corrected"

  /// The person's number.
  package let person: Int
  /// The new handle.
  package let handle: Code?
  /// The name as it should be.
  package let name: Untrusted?
  /// The affiliation as it should be; empty when there is none. Changes only with the name.
  package let affiliation: Untrusted?
  /// The group the person belongs to.
  package let group: Code?
  /// The number within that group.
  package let seat: Int?
  /// The person's own choice of level.
  package let level: Level?
  /// True when the person turns out to be a young person.
  package let youth: Bool

  /// The fact of these values.
  package init(
    person: Int, handle: Code? = nil, name: Untrusted? = nil, affiliation: Untrusted? = nil, group: Code? = nil, seat: Int? = nil,
    level: Level? = nil, youth: Bool = false
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
    handle = try body.code("handle")
    level = try body.word("level")
    name = try body.words("name")
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
    session.update(Person.self, person) { known in
      known.handle = handle ?? known.handle
      if let name {
        known.name = name
        known.affiliation = affiliation
      }
      known.group = group ?? known.group
      known.seat = seat ?? known.seat
      known.level = level ?? known.level
      known.youth = known.youth || youth
    }
  }
}
