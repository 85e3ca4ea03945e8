/// The owner reported how far an action is.
package struct StatusReported: Fact {
  package static let kind = "status-reported"

  /// The action's number.
  package let number: Int
  /// The day it speaks of; nil for the day it was noted.
  package let asOf: Day?
  /// The owner.
  package let by: Party
  /// How far the action is.
  package let status: ActionStatus
  /// The evidence, or the finding.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, asOf: Day? = nil, by: Party, status: ActionStatus, text: Untrusted) {
    (self.number, self.asOf, self.by, self.status, self.text) = (number, asOf, by, status, text)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    asOf = try body("as-of", \.asOf)
    by = try body("by", \.by)
    number = try body("id", \.number)
    status = try body("status", \.status)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let note = StatusNote(status: status, asOf: asOf ?? session.day(of: envelope.moment), by: by, text: text, moment: envelope.moment)
    session.update(Action.self, number) { $0.reported.append(note) }
  }

  package var about: [Ref] { [Ref(.action, number)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { .status(number, "reported", status, asOf, session.holder(by), text) }
}
