/// A speaker said what is wrong with the words, or with how they were heard. Both versions stand.
package struct WordsDisputed: Fact {
  package static let kind = "words-disputed"

  /// The perspective or reflection.
  package let item: ItemID
  /// Who said so; nil for the speaker of the perspective.
  package let by: Party?
  /// What is wrong, as typed.
  package let text: Untrusted

  /// The fact of these values.
  package init(item: ItemID, by: Party? = nil, text: Untrusted) {
    self.item = item
    self.by = by
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.party("by")
    item = try body.required(try body.item("item"), "item")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.item("item", item)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.check(item, Check(verdict: .disputed, by: by, words: text))
    if let perspective = item.kind == .perspective ? item.number : session.reflections[item.number]?.of { session.keepsWords(of: perspective, at: envelope.position) }
  }
}
