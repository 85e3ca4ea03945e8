import RoundtableRecord

/// From each issue to its answer: who spoke on it, what the table answered, and which actions take it up.
package struct IssueMatrix: Sendable {
  /// A column of figures: a group that stands alone, or the pool.
  package struct Column: Sendable {
    /// Whose figures they are.
    package let row: RowLabel
    /// True for a group for which no one came.
    package let isAbsent: Bool
  }

  /// An issue.
  package struct Line: Sendable {
    /// Its code and title.
    package let label: Label
    /// True when it came up after a version of the plan was adopted.
    package let isRaisedLater: Bool
    /// How many perspectives each column gave, and how often someone of it declined to speak; in the order of the columns.
    package let cells: [ActionPlan.CoverageCell]
    /// How many perspectives on it may be shown in all.
    package let total: Int
    /// What became of it.
    package let state: IssueState
    /// The answer in words; nil while there is none.
    package let answer: ActionPlan.GivenAnswer?
    /// The standing actions that take it up, by number.
    package let actions: [Int]
  }

  /// The columns: the groups that stand alone, in order of creation, then the pool.
  package let columns: [Column]
  /// The issues, in order of creation.
  package let lines: [Line]

  /// The issues without an answer: neither words nor an action.
  package var unanswered: [Line] { lines.filter { $0.state == .none } }

  init(of session: Session, heard: PerspectiveTally, passing: Passing, _ disclosure: Disclosure) {
    columns = disclosure.rows.map { row in
      Column(row: row, isAbsent: row.group.map { (session.index.came[$0.code] ?? 0) == 0 } ?? false)
    }
    lines = session.issues.all.map { issue in
      let row = ActionPlan.CoverageRow(issue.code, heard: heard, passing: passing, disclosure)
      return Line(
        label: Label(code: issue.code, title: issue.title), isRaisedLater: issue.isRaisedLater, cells: row.cells, total: row.total,
        state: IssueState(of: issue, in: session), answer: issue.answer.map { ActionPlan.GivenAnswer($0, disclosure) },
        actions: session.actions(on: issue.code).filter(\.stands).map(\.number))
    }
  }
}
