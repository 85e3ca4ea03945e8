/// A withdrawn objection, parked matter, reflection or question of the board was put back.
package struct ItemRestored: Fact {
  package static let kind = "item-restored"

  /// The thing.
  package let item: ItemID

  /// Creates the fact from its fields.
  package init(item: ItemID) { self.item = item }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { item = try body("item", \.item) }

  package func apply(to session: inout Session, as envelope: Envelope) { session.withdraw(item, nil) }

  package var about: [Ref] { [Ref(item)] }

  package func describe(in session: Session) -> Phrase { "\(item) stands again" }
}
