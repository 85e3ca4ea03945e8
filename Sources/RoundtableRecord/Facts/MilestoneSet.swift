/// A step on the way to an action was set.
package struct MilestoneSet: Fact {
  package static let kind = "milestone-set"

  /// The action's number.
  package let number: Int
  /// When it is due.
  package let due: Due
  /// What is to be there by then.
  package let text: Untrusted

  /// The fact of these values.
  package init(number: Int, due: Due, text: Untrusted) {
    self.number = number
    self.due = due
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    due = try body.required(try body.due("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.due("by", due)
    body.number("id", number)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.milestones.append(Milestone(due: due, text: text)) }
  }
}
