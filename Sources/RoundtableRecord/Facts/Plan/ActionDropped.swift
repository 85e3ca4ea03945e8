/// An action was taken out of the plan; it stays in the record with the reason.
package struct ActionDropped: Fact {
  package static let kind = "action-dropped"

  /// The action's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, reason: Untrusted) { (self.number, self.reason) = (number, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.dropped = reason
      action.droppedAt = envelope.moment
    }
  }

  package var about: [Ref] { [Ref(.action, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) was dropped: \(reason)" }
}
