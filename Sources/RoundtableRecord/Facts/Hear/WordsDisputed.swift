/// A speaker, or someone else, said what is wrong with the words, or with how they were heard. Both versions stand.
package struct WordsDisputed: Fact {
  package static let kind = "words-disputed"

  /// The perspective or reflection.
  package let item: ItemID
  /// Who said so; nil for the speaker of the perspective.
  package let by: Party?
  /// What is wrong, as typed.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(item: ItemID, by: Party? = nil, text: Untrusted) { (self.item, self.by, self.text) = (item, by, text) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    item = try body("item", \.item)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.check(item, Check(verdict: .disputed, by: by, words: text, moment: envelope.moment))
    if let perspective = item.kind == .perspective ? item.number : session.reflections[item.number]?.of {
      session.keepsWords(of: perspective, at: envelope.position)
    }
  }

  package var about: [Ref] { [Ref(item)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { "\(item) was disputed\(.tail(by.map { " by \(session.label(of: $0))" })): \(text)" }
}
