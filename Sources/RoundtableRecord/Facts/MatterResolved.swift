/// What became of a parked matter was said.
package struct MatterResolved: Fact {
  package static let kind = "matter-resolved"

  /// The matter's number.
  package let number: Int
  /// What became of it.
  package let outcome: Untrusted

  /// The fact of these values.
  package init(number: Int, outcome: Untrusted) {
    self.number = number
    self.outcome = outcome
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
    outcome = try body.required(try body.words("outcome"), "outcome")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
    body.words("outcome", outcome)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(ParkedMatter.self, number) { matter in
      matter.outcome = outcome
      matter.resolved = envelope.moment
    }
  }
}
