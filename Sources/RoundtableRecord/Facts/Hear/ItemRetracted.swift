/// An objection, a parked matter, a reflection or a question of the board was withdrawn; its words stay in the internal record.
package struct ItemRetracted: Fact {
  package static let kind = "item-retracted"

  /// The thing.
  package let item: ItemID
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(item: ItemID, reason: Untrusted) { (self.item, self.reason) = (item, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    item = try body("item", \.item)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) { session.withdraw(item, Withdrawal(reason: reason, isErased: false)) }

  package var about: [Ref] { [Ref(item)] }

  package func describe(in session: Session) -> Phrase { "\(item) was withdrawn: \(reason)" }
}
