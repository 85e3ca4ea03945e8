/// A perspective was withdrawn; its words stay in the internal record.
package struct PerspectiveRetracted: Fact {
  package static let kind = "perspective-retracted"

  /// The perspective's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted

  /// The fact of these values.
  package init(number: Int, reason: Untrusted) {
    self.number = number
    self.reason = reason
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
    reason = try body.required(try body.words("reason"), "reason")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
    body.words("reason", reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Perspective.self, number) { known in
      known.retracted = reason
      // A reason may repeat the words, and goes with them when they are erased.
      known.wordsAt.append(envelope.position)
    }
    session.point(envelope, at: .perspective, number)
  }
}
