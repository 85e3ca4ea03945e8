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

  /// The fact of these values.
  package init(number: Int, action: Int? = nil, by: Party, text: Untrusted) {
    self.number = number
    self.action = action
    self.by = by
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    action = try body.identifier("action")
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.number("action", action)
    body.party("by", by)
    body.number("id", number)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(BoardQuestion(number: number, action: action, by: by, text: text, moment: envelope.moment))
  }
}
