/// The owner accepted an action.
package struct ActionAccepted: Fact {
  package static let kind = "action-accepted"

  /// The action's number.
  package let number: Int
  /// The owner.
  package let by: Party
  /// What was noted of it.
  package let note: Untrusted?

  /// The fact of these values.
  package init(number: Int, by: Party, note: Untrusted? = nil) {
    self.number = number
    self.by = by
    self.note = note
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    note = try body.words("note")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.number("id", number)
    body.words("note", note)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.keep(Acceptance(verdict: .accepted, by: by, words: note, moment: envelope.moment)) }
  }
}
