/// The oversight board asked something.
package struct QuestionAsked: Fact {
  package static let kind = "question-asked"

  /// The question's number, from 1.
  package let number: Int
  /// The action it is about; nil for the plan as a whole.
  package let action: Int?
  /// Who asks.
  package let by: Party
  /// The question.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, action: Int? = nil, by: Party, text: Untrusted) {
    (self.number, self.action, self.by, self.text) = (number, action, by, text)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    by = try body("by", \.by)
    number = try body("id", \.number)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(BoardQuestion(number: number, action: action, by: by, text: text, moment: envelope.moment))
  }

  package var about: [Ref] { [Ref(.question, number)] + Ref.all(by) + Ref.all(.action, action.map { [$0] }) }

  package func describe(in session: Session) -> Phrase {
    let about: Phrase = .tail(action.map { " about \(ItemID(.action, $0))" })
    return "\(ItemID(.question, number)) \(session.label(of: by)) asks\(about): \(text)"
  }
}
