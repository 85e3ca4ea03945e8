import RoundtableRecord

/// How far an action is, as a line says it of one day.
struct StatusLine {
  /// `reported` or `assessed`.
  let verb: String
  /// The action.
  let action: Action
  /// How far it is.
  let status: ActionStatus
  /// The day that the line speaks of; nil for today.
  let asOf: Day?
  /// Who says so.
  let by: Party
  /// The evidence, or the finding.
  let words: Untrusted

  /// The statuses, and how the two records differ, for help.
  static let levels =
    "Statuses: no-evidence, not-started, limited, substantial, complete (the levels of the Open Government Partnership). Without as-of it is today. What the owner reports and what the board assesses are two records."

  /// The fact, recorded with its warnings.
  func recording(_ fact: any Fact, _ warnings: [Phrase]) -> Decision {
    .record(
      Recording([fact], ids: [action.id.text], warnings: warnings) { session in
        Receipt.columns(
          "\(action.id)", .ours("\(verb) \(status.words)"), asOf.map { .ours("as of \($0.iso)") }, "by \(session.holder(by))", .cut(words))
      })
  }
}
