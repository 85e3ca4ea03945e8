/// A dropped action was put back into the plan.
package struct ActionRestored: Fact {
  package static let kind = "action-restored"

  /// The action's number.
  package let number: Int

  /// Creates the fact from its fields.
  package init(number: Int) { self.number = number }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { number = try body("id", \.number) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.dropped = nil
      action.successors = []
      action.droppedAt = nil
    }
    session.point(envelope, at: .action, number)
  }

  package var about: [Ref] { [Ref(.action, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) stands again" }
}
