/// A speaker, or someone else, said that the words are noted right, or that the reflection heard them right.
package struct WordsConfirmed: Fact {
  package static let kind = "words-confirmed"

  /// The perspective or reflection.
  package let item: ItemID
  /// Who said so; nil for the speaker of the perspective.
  package let by: Party?

  /// Creates the fact from its fields.
  package init(item: ItemID, by: Party? = nil) { (self.item, self.by) = (item, by) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    item = try body("item", \.item)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.check(item, Check(verdict: .confirmed, by: by, words: nil, moment: envelope.moment))
  }

  package var about: [Ref] { [Ref(item)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { "\(item) was confirmed\(.tail(by.map { " by \(session.label(of: $0))" }))" }
}
