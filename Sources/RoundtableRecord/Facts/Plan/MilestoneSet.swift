/// A step on the way to an action was set.
package struct MilestoneSet: Fact {
  package static let kind = "milestone-set"

  /// The action's number.
  package let number: Int
  /// When it is due.
  package let due: Due
  /// What is to be there by then.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, due: Due, text: Untrusted) { (self.number, self.due, self.text) = (number, due, text) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    due = try body("by", \.due)
    number = try body("id", \.number)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let milestone = Milestone(due: due, text: text, number: session.nextMilestone)
    session.countMilestone()
    session.update(Action.self, number) { $0.milestones.append(milestone) }
  }

  package var about: [Ref] { [Ref(.action, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) milestone by \(.due(due)): \(text)" }
}
