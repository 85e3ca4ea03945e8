/// The oversight board assessed how far an action is.
package struct StatusAssessed: Fact {
  package static let kind = "status-assessed"

  /// The action's number.
  package let number: Int
  /// The day it speaks of; nil for the day it was noted.
  package let asOf: Day?
  /// The board member.
  package let by: Party
  /// How far the action is.
  package let status: ActionStatus
  /// The evidence, or the finding.
  package let text: Untrusted

  /// The fact of these values.
  package init(number: Int, asOf: Day? = nil, by: Party, status: ActionStatus, text: Untrusted) {
    self.number = number
    self.asOf = asOf
    self.by = by
    self.status = status
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    asOf = try body.day("as-of")
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    status = try body.required(try body.word("status"), "status")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.day("as-of", asOf)
    body.party("by", by)
    body.number("id", number)
    body.word("status", status)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let note = StatusNote(status: status, asOf: asOf ?? Day(of: envelope.moment), by: by, text: text, moment: envelope.moment)
    session.update(Action.self, number) { $0.assessed.append(note) }
  }
}
