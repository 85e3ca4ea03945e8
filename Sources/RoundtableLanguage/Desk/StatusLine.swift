import RoundtableRecord

/// How far an action is, as a line says it of one day.
struct StatusLine {
  /// The action.
  let action: Action
  /// A number with its total; nil where the line gives none.
  let progress: Progress?

  /// The statuses, and how the two records differ, for help.
  static let levels =
    "Statuses: no-evidence, not-started, limited, substantial, complete (the levels of the Open Government Partnership). Without as-of it is today. What the owner reports and what the board assesses are two records."

  /// What ids and numbers are for, for help.
  static let numbers =
    "It gets an id, s1. A wrong one is withdrawn with retract s1: REASON, and the one before it counts again. 11/38 is a number with its total; what the owner reports so is the action's series."

  /// The fact, recorded with its warnings.
  func recording(_ fact: any Fact, _ warnings: [Phrase], at desk: Desk) -> Decision {
    let id = desk.session.next(.status)
    return .record(
      Recording([fact], ids: [id.text], warnings: warnings + total(in: desk.session)) { session in
        session.statuses[id.number].map { Receipt.status($0, in: session) } ?? ""
      })
  }

  /// That the action was counted by another total before: such numbers do not belong in one series.
  private func total(in session: Session) -> [Phrase] {
    guard let progress, let before = session.statuses(of: action.number).series.last?.progress ?? action.target?.progress, before.total != progress.total
    else { return [] }
    return [.ours("\(action.id.text) was counted of \(before.total) before, and is now of \(progress.total)")]
  }
}
