/// A person who had left came back.
package struct PersonReturned: Fact {
  package static let kind = "person-returned"

  /// The person's number.
  package let person: Int

  /// The fact of these values.
  package init(person: Int) {
    self.person = person
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    person = try body.required(try body.identifier("person"), "person")
  }

  package func write(to body: inout BodyWriter) {
    body.number("person", person)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Person.self, person) { $0.left = nil }
  }
}
