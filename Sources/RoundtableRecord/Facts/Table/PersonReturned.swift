/// A person who had left came back.
package struct PersonReturned: Fact {
  package static let kind = "person-returned"

  /// The person's number.
  package let person: Int

  /// Creates the fact from its fields.
  package init(person: Int) { self.person = person }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { person = try body("person", \.person) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Person.self, person) { $0.left = nil }
  }

  package var about: [Ref] { [Ref(.person, person)] }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: .person(person))) is back" }
}
