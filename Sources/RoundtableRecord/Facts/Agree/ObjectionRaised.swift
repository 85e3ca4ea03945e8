/// Someone objected to an action.
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

  /// Creates the fact from its fields.
  package init(number: Int, action: Int, by: Party, reason: Untrusted? = nil, level: Level) {
    (self.number, self.action, self.by, self.reason, self.level) = (number, action, by, reason, level)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    by = try body("by", \.by)
    number = try body("id", \.number)
    level = try body("level", \.level)
    reason = try body("reason", \.reason)
  }

  /// That someone objected, and to what.
  package var withoutWords: ObjectionRaised { ObjectionRaised(number: number, action: action, by: .unknown, level: level) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Objection(number: number, action: action, by: by, reason: reason, level: level, moment: envelope.moment))
  }

  package var about: [Ref] { [Ref(.objection, number), Ref(.action, action)] + Ref.all(by) }

  package func describe(in session: Session) -> Phrase {
    let why: Phrase = reason.map { ": \($0)" } ?? ", reason declined"
    let noted: Phrase = .tail(session.noted(level).map { " (\($0))" })
    return "\(ItemID(.objection, number)) \(session.label(of: by, at: level)) objects to \(ItemID(.action, action))\(noted)\(why)"
  }
}
