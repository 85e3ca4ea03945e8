/// An action was taken out of the plan; it stays in the record with the reason.
package struct ActionDropped: Fact {
  package static let kind = "action-dropped"

  /// The actions it became part of; nil when it became part of none.
  package let successors: [Int]?
  /// The action's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, for successors: [Int]? = nil, reason: Untrusted) {
    (self.number, self.successors, self.reason) = (number, successors, reason)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    successors = try body("for", \.successors)
    number = try body("id", \.number)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.dropped = reason
      action.successors = successors ?? []
      action.droppedAt = envelope.moment
    }
  }

  package var about: [Ref] { [Ref(.action, number)] + Ref.all(.action, successors) }

  package func describe(in session: Session) -> Phrase {
    let became: Phrase = .tail(successors.map { " and became part of \(.items(.action, $0))" })
    return "\(ItemID(.action, number)) was dropped\(became): \(reason)"
  }
}
