/// A slip of the note-taker was taken back: no one had said it, or it was there already. That is not a withdrawal by whoever was noted.
package struct ItemStruck: Fact {
  package static let kind = "item-struck"

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

  package func apply(to session: inout Session, as envelope: Envelope) { session.strike(item, because: reason, at: envelope.position) }

  package var about: [Ref] { [Ref(item)] }

  package func describe(in session: Session) -> Phrase { "\(item) was struck as a slip of the note-taker: \(reason)" }
}
