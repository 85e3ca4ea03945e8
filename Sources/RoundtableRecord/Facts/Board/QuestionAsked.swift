/// The oversight board asked something.
package struct QuestionAsked: Fact {
  package static let kind = "question-asked"

  /// The question's number, from 1.
  package let number: Int
  /// The action it is about; nil for the plan as a whole.
  package let action: Int?
  /// Who asks.
  package let by: Party
  /// The day by which the board wants an answer; nil when it named none.
  package let due: Day?
  /// The question.
  package let text: Untrusted
  /// Who is asked; nil when it is put to the table as a whole.
  package let to: Party?

  /// Creates the fact from its fields.
  package init(number: Int, action: Int? = nil, by: Party, due: Day? = nil, text: Untrusted, to: Party? = nil) {
    (self.number, self.action, self.by, self.due, self.text, self.to) = (number, action, by, due, text, to)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    by = try body("by", \.by)
    due = try body("due", \.due)
    number = try body("id", \.number)
    text = try body("text", \.text)
    to = try body("to", \.to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(BoardQuestion(number: number, action: action, by: by, to: to, due: due, text: text, moment: envelope.moment))
  }

  package var about: [Ref] { [Ref(.question, number)] + Ref.all(by) + Ref.all(to) + Ref.all(.action, action.map { [$0] }) }

  package func describe(in session: Session) -> Phrase {
    let about: Phrase = .tail(action.map { " about \(ItemID(.action, $0))" })
    let asked: Phrase = .tail(to.map { " \(session.label(of: $0))" }) + about + .tail(due.map { ", to be answered by \(.ours($0.iso))" })
    return "\(ItemID(.question, number)) \(session.label(of: by)) asks\(asked): \(text)"
  }
}
