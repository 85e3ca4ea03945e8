/// A milestone was reached or missed, or is open again because that was noted by mistake.
package struct MilestoneEnded: Fact {
  package static let kind = "milestone-ended"

  /// The action's number.
  package let action: Int
  /// The day this is true of; nil for the day it was noted.
  package let asOf: Day?
  /// The evidence; nil when none was given.
  package let evidence: Untrusted?
  /// The milestone's number.
  package let number: Int
  /// How it ended; nil when it is open again.
  package let verdict: MilestoneOutcome.Verdict?

  /// Creates the fact from its fields.
  package init(action: Int, asOf: Day? = nil, evidence: Untrusted? = nil, number: Int, verdict: MilestoneOutcome.Verdict?) {
    (self.action, self.asOf, self.evidence, self.number, self.verdict) = (action, asOf, evidence, number, verdict)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    asOf = try body("as-of", \.asOf)
    evidence = try body("evidence", \.evidence)
    number = try body("milestone", \.number)
    verdict = try body("verdict", \.verdict)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let outcome = verdict.map {
      MilestoneOutcome(verdict: $0, asOf: asOf ?? session.day(of: envelope.moment), evidence: evidence, moment: envelope.moment)
    }
    session.update(Action.self, action) { $0.update(milestone: number) { $0.outcome = outcome } }
  }

  package var about: [Ref] { [Ref(.action, action)] }

  package func describe(in session: Session) -> Phrase {
    let what: Phrase = verdict.map { "was \($0)" } ?? "is open again"
    let day: Phrase = .tail(asOf.map { " as of \(.ours($0.iso))" })
    return "\(Milestone.label(of: number)) of \(ItemID(.action, action)) \(what)\(day)\(.reason(evidence))"
  }
}
