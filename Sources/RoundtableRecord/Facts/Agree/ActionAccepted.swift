/// The owner accepted an action.
package struct ActionAccepted: Fact {
  package static let kind = "action-accepted"

  /// The action's number.
  package let number: Int
  /// The owner.
  package let by: Party
  /// What was noted of it.
  package let note: Untrusted?

  /// Creates the fact from its fields.
  package init(number: Int, by: Party, note: Untrusted? = nil) { (self.number, self.by, self.note) = (number, by, note) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    number = try body("id", \.number)
    note = try body("note", \.note)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.keep(Acceptance(verdict: .accepted, by: by, words: note, moment: envelope.moment, position: envelope.position)) }
  }

  package var about: [Ref] { [Ref(.action, number)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) was accepted by \(session.holder(by))\(.reason(note))" }
}
