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

  /// Creates the fact from its fields.
  package init(
    person: Int, handle: Code? = nil, name: Untrusted? = nil, affiliation: Untrusted? = nil, group: Code? = nil,
    seat: Int? = nil, level: Level? = nil, youth: Bool = false
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

  /// What changed besides names and handle.
  package var withoutWords: PersonCorrected { PersonCorrected(person: person, group: group, seat: seat, level: level, youth: youth) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    if let group, let seat { session.count(seat: seat, in: group) }
    session.leaveSeat(person, for: group, at: envelope.position)
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

  package var about: [Ref] { [Ref(.person, person)] + Ref.all(.group, group) }

  package func describe(in session: Session) -> Phrase {
    if !session.audience.seesAll { return "what is noted of a person was put right" }
    return .parts([
      "\(session.label(of: .person(person))) put right", name.map { "name \($0)" }, affiliation.map { "affiliation \($0)" },
      handle.map { "handle \(.handle($0))" }, group.map { "group \(.code($0))" }, level.map { "\($0)" }, youth ? "youth" : nil,
    ])
  }
}
