/// A person left the table; what was said stays.
package struct PersonLeft: Fact {
  package static let kind = "person-left"

  /// The person's number.
  package let person: Int
  /// What was noted of it.
  package let note: Untrusted?

  /// The fact of these values.
  package init(person: Int, note: Untrusted? = nil) {
    self.person = person
    self.note = note
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    note = try body.words("note")
    person = try body.required(try body.identifier("person"), "person")
  }

  package func write(to body: inout BodyWriter) {
    body.words("note", note)
    body.number("person", person)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Person.self, person) { $0.left = envelope.moment }
  }
}
