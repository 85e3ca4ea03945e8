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
    guard var known = session.perspective(number) else { return }
    known.retracted = reason
    // A reason may tell the words again, and goes with them when they are erased.
    known.wordsAt.append(envelope.position)
    session.change(.perspective(number, known))
    session.point(envelope, at: ItemID(.perspective, number))
  }
}
