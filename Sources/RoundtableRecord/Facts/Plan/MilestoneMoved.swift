/// A milestone was moved to another quarter.
package struct MilestoneMoved: Fact {
  package static let kind = "milestone-moved"

  /// The action's number.
  package let action: Int
  /// The milestone's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted
  /// The quarter it is due in now.
  package let to: Due

  /// Creates the fact from its fields.
  package init(action: Int, number: Int, reason: Untrusted, to: Due) {
    (self.action, self.number, self.reason, self.to) = (action, number, reason, to)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    number = try body("milestone", \.number)
    reason = try body("reason", \.reason)
    to = try body("to", \.to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, action) { action in
      action.update(milestone: number) { milestone in
        milestone.moves.append(Move(from: milestone.due, to: to, reason: reason, moment: envelope.moment))
        milestone.due = to
      }
    }
  }

  package var about: [Ref] { [Ref(.action, action)] }

  package func describe(in session: Session) -> Phrase {
    "\(Milestone.label(of: number)) of \(ItemID(.action, action)) was moved to \(.due(to)): \(reason)"
  }
}
