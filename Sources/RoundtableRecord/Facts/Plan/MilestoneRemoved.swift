/// A step on the way to an action, set by mistake, was taken away.
package struct MilestoneRemoved: Fact {
  package static let kind = "milestone-removed"

  /// The action's number.
  package let action: Int
  /// The milestone's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(action: Int, number: Int, reason: Untrusted) { (self.action, self.number, self.reason) = (action, number, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    number = try body("milestone", \.number)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, action) { $0.milestones.removeAll { $0.number == number } }
  }

  package var about: [Ref] { [Ref(.action, action)] }

  package func describe(in session: Session) -> Phrase { "\(Milestone.label(of: number)) of \(ItemID(.action, action)) was removed: \(reason)" }
}
