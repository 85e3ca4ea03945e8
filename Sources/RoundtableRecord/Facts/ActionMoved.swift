/// An action was moved to another quarter. Its original due quarter stays for ever.
package struct ActionMoved: Fact {
  package static let kind = "action-moved"

  /// The action's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted
  /// The quarter it is due in now.
  package let to: Due

  /// The fact of these values.
  package init(number: Int, reason: Untrusted, to: Due) {
    self.number = number
    self.reason = reason
    self.to = to
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
    reason = try body.required(try body.words("reason"), "reason")
    to = try body.required(try body.due("to"), "to")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
    body.words("reason", reason)
    body.due("to", to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.moves.append(Move(from: action.due, to: to, reason: reason, moment: envelope.moment))
      action.originalDue = action.originalDue ?? action.due ?? to
      action.due = to
    }
  }
}
