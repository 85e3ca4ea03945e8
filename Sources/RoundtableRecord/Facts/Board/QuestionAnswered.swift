/// A question of the oversight board was answered.
package struct QuestionAnswered: Fact {
  package static let kind = "question-answered"

  /// The question's number.
  package let number: Int
  /// Who answers.
  package let by: Party
  /// The answer.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, by: Party, text: Untrusted) { (self.number, self.by, self.text) = (number, by, text) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    number = try body("id", \.number)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(BoardQuestion.self, number) { $0.replies.append(Reply(by: by, text: text, moment: envelope.moment, position: envelope.position)) }
  }

  package var about: [Ref] { [Ref(.question, number)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.question, number)) \(session.label(of: by)) replies: \(text)" }
}
