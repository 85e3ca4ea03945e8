/// A speaker said that the words are noted right, or that the reflection heard them right.
package struct WordsConfirmed: Fact {
  package static let kind = "words-confirmed"

  /// The perspective or reflection.
  package let item: ItemID
  /// Who said so; nil for the speaker of the perspective.
  package let by: Party?

  /// The fact of these values.
  package init(item: ItemID, by: Party? = nil) {
    self.item = item
    self.by = by
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.party("by")
    item = try body.required(try body.item("item"), "item")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.item("item", item)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.check(item, Check(verdict: .confirmed, by: by, words: nil))
  }
}
