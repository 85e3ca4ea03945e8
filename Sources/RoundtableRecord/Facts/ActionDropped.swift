/// An action was taken out of the plan; it stays in the record with the reason.
package struct ActionDropped: Fact {
  package static let kind = "action-dropped"

  /// The action's number.
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
    session.update(Action.self, number) { action in
      action.dropped = reason
      action.droppedAt = envelope.moment
    }
  }
}
