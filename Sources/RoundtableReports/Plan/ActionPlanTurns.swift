package import RoundtableRecord

// Who was asked to speak and declined, which is not silence.

extension ActionPlan {
  /// Someone was invited to speak and declined.
  package struct PassedTurn: Sendable {
    /// Who, as far as that person's own choice goes, and no closer than the size of the group allows.
    package let by: Speaker
    /// The issue that was open; nil when none was.
    package let issue: Code?
    /// What was noted of it; nil when nothing was, and outside the internal record: no one can confirm, dispute or withdraw such a note.
    package let note: Untrusted?
    /// True when only the internal record shows it; nil outside that record.
    package let isPrivate: Bool?
  }
}

/// One pass over those who declined to speak: what may be shown, and what is counted on the way.
struct Passing {
  /// What may be shown: in the order of the issues, those on no issue last; within an issue, in the order in which they were noted.
  private(set) var turns: [ActionPlan.PassedTurn] = []
  /// How often someone declined, by the row it counts in.
  private(set) var byRow: [Row: Int] = [:]
  /// The same by issue and row.
  private(set) var cells: [PerspectiveTally.Cell: Int] = [:]
  /// How often someone who counts in no row declined.
  private(set) var ungrouped = 0

  init(of session: Session, _ disclosure: Disclosure) {
    var byIssue: [Code?: [ActionPlan.PassedTurn]] = [:]
    for pass in session.passes.all {
      let level = session.floor(of: pass.party)
      let issue = pass.issue.flatMap { session.issues[$0] == nil ? nil : $0 }
      byIssue[issue, default: []].append(
        ActionPlan.PassedTurn(by: disclosure.voice(of: pass.party, sitting: pass.seat), issue: issue, note: pass.note, isPrivate: disclosure.isPrivate(level)))
      count(disclosure.rows(of: [pass.party], sitting: pass.party.seats(pass.seat), at: level), on: issue)
    }
    turns = (session.issues.codes + [nil]).flatMap { byIssue[$0] ?? [] }
  }

  private mutating func count(_ rows: [Row], on issue: Code?) {
    if rows.isEmpty { ungrouped += 1 }
    for row in rows {
      byRow.add(to: row)
      if let issue { cells.add(to: PerspectiveTally.Cell(issue: issue, row: row)) }
    }
  }
}
