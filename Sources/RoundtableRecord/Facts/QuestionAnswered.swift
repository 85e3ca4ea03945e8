/// A question of the oversight board was answered.
package struct QuestionAnswered: Fact {
  package static let kind = "question-answered"

  /// The question's number.
  package let number: Int
  /// Who answers.
  package let by: Party
  /// The answer.
  package let text: Untrusted

  /// The fact of these values.
  package init(number: Int, by: Party, text: Untrusted) {
    self.number = number
    self.by = by
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.number("id", number)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(BoardQuestion.self, number) { $0.replies.append(Reply(by: by, text: text, moment: envelope.moment)) }
  }
}
