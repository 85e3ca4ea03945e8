/// The owner declined an action, and said why.
package struct ActionDeclined: Fact {
  package static let kind = "action-declined"

  /// The action's number.
  package let number: Int
  /// The owner.
  package let by: Party
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, by: Party, reason: Untrusted) { (self.number, self.by, self.reason) = (number, by, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    number = try body("id", \.number)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.keep(Acceptance(verdict: .declined, by: by, words: reason, moment: envelope.moment, position: envelope.position)) }
  }

  package var about: [Ref] { [Ref(.action, number)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) was declined by \(session.holder(by)): \(reason)" }
}
