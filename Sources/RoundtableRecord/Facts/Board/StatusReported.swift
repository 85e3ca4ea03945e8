/// The owner reported how far an action is.
package struct StatusReported: Fact {
  package static let kind = "status-reported"

  /// The action's number.
  package let number: Int
  /// The day it speaks of; nil for the day it was noted.
  package let asOf: Day?
  /// The owner.
  package let by: Party
  /// A number with its total; nil where none was given, and in older records.
  package let progress: Progress?
  /// How far the action is.
  package let status: ActionStatus
  /// The evidence, or the finding.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, asOf: Day? = nil, by: Party, progress: Progress? = nil, status: ActionStatus, text: Untrusted) {
    (self.number, self.asOf, self.by, self.progress, self.status, self.text) = (number, asOf, by, progress, status, text)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    asOf = try body("as-of", \.asOf)
    by = try body("by", \.by)
    number = try body("id", \.number)
    progress = try body("progress", \.progress)
    status = try body("status", \.status)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.note(status, of: number, asOf: asOf, by: by, progress, text, isAssessment: false, as: envelope)
  }

  package var about: [Ref] { [Ref(.action, number)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase { .status(number, "reported", status, progress, asOf, session.holder(by), text) }
}
