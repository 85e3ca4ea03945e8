/// Someone said back what they had heard in a perspective.
package struct PerspectiveReflected: Fact {
  package static let kind = "perspective-reflected"

  /// The reflection's number, from 1.
  package let number: Int
  /// The perspective it reflects.
  package let perspective: Int
  /// Who says it back.
  package let by: Party
  /// What was heard, as typed.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, perspective: Int, by: Party, text: Untrusted) {
    (self.number, self.perspective, self.by, self.text) = (number, perspective, by, text)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    number = try body("id", \.number)
    perspective = try body("of", \.perspective)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Reflection(number: number, of: perspective, by: by, text: text, moment: envelope.moment))
    session.keepsWords(of: perspective, at: envelope.position)
  }

  package var about: [Ref] { [Ref(.reflection, number), Ref(.perspective, perspective)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase {
    "\(ItemID(.reflection, number)) \(session.label(of: by)) said back \(ItemID(.perspective, perspective)): \(text)"
  }
}
