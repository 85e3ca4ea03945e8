/// Somebody objected to an action.
package struct ObjectionRaised: Fact {
  package static let kind = "objection-raised"

  /// The objection's number, from 1.
  package let number: Int
  /// The action.
  package let action: Int
  /// Who objects.
  package let by: Party
  /// The reason; nil when it was declined to be said.
  package let reason: Untrusted?
  /// How far the reason may travel.
  package let level: Level

  /// The fact of these values.
  package init(number: Int, action: Int, by: Party, reason: Untrusted? = nil, level: Level) {
    self.number = number
    self.action = action
    self.by = by
    self.reason = reason
    self.level = level
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    action = try body.required(try body.identifier("action"), "action")
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    level = try body.required(try body.word("level"), "level")
    reason = try body.words("reason")
  }

  package func write(to body: inout BodyWriter) {
    body.number("action", action)
    body.party("by", by)
    body.number("id", number)
    body.word("level", level)
    body.words("reason", reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Objection(number: number, action: action, by: by, reason: reason, level: level, moment: envelope.moment))
  }
}
