/// What became of an objection was said. The objection stays under its action.
package struct ObjectionResolved: Fact {
  package static let kind = "objection-resolved"

  /// The objection's number.
  package let number: Int
  /// What became of it.
  package let how: Untrusted

  /// The fact of these values.
  package init(number: Int, how: Untrusted) {
    self.number = number
    self.how = how
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    how = try body.required(try body.words("how"), "how")
    number = try body.required(try body.identifier("id"), "id")
  }

  package func write(to body: inout BodyWriter) {
    body.words("how", how)
    body.number("id", number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Objection.self, number) { objection in
      objection.resolution = how
      objection.resolved = envelope.moment
    }
  }
}
