/// A person left the table; what was said stays.
package struct PersonLeft: Fact {
  package static let kind = "person-left"

  /// The person's number.
  package let person: Int
  /// What was noted of it.
  package let note: Untrusted?

  /// Creates the fact from its fields.
  package init(person: Int, note: Untrusted? = nil) { (self.person, self.note) = (person, note) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    note = try body("note", \.note)
    person = try body("person", \.person)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Person.self, person) { $0.left = envelope.moment }
  }

  package var about: [Ref] { [Ref(.person, person)] }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: .person(person))) left\(session.workingNote(note))" }
}
