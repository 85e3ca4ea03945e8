/// An action was moved to another quarter. Its original due quarter stays for ever.
package struct ActionMoved: Fact {
  package static let kind = "action-moved"

  /// The action's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted
  /// The quarter it is due in now.
  package let to: Due

  /// Creates the fact from its fields.
  package init(number: Int, reason: Untrusted, to: Due) { (self.number, self.reason, self.to) = (number, reason, to) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    reason = try body("reason", \.reason)
    to = try body("to", \.to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.moves.append(Move(from: action.due, to: to, reason: reason, moment: envelope.moment))
      action.originalDue = action.originalDue ?? action.due ?? to
      action.due = to
    }
  }

  package var about: [Ref] { [Ref(.action, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) was moved to \(.due(to)): \(reason)" }
}
