/// The owner declined an action, and said why.
package struct ActionDeclined: Fact {
  package static let kind = "action-declined"

  /// The action's number.
  package let number: Int
  /// The owner.
  package let by: Party
  /// The reason given.
  package let reason: Untrusted

  /// The fact of these values.
  package init(number: Int, by: Party, reason: Untrusted) {
    self.number = number
    self.by = by
    self.reason = reason
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    reason = try body.required(try body.words("reason"), "reason")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.number("id", number)
    body.words("reason", reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.keep(Acceptance(verdict: .declined, by: by, words: reason, moment: envelope.moment)) }
  }
}
