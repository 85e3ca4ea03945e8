package import RoundtableRecord

// How much was heard from whom, and under which themes.

extension ActionPlan {
  /// A cell of the coverage matrix.
  package struct CoverageCell: Sendable {
    /// The group, or the pool.
    package let row: RowLabel
    /// How many perspectives it gave.
    package let count: Int
    /// How often someone from it declined to speak.
    package let passes: Int
  }

  /// One row of the coverage matrix.
  package struct CoverageRow: Sendable {
    /// The issue.
    package let issue: Code
    /// What each group that stands alone gave, in the order of the groups, then the pool.
    package let cells: [CoverageCell]
    /// How many count in no cell.
    package let withoutGroup: Int
    /// All that count, less than the sum of the cells where groups spoke together.
    package let total: Int

    /// The groups, and the pool, that gave nothing and from which no one declined to speak.
    package var holes: [RowLabel] { cells.filter { $0.count == 0 && $0.passes == 0 }.map(\.row) }
    /// The groups, and the pool, that gave nothing but from which someone declined to speak.
    package var declined: [RowLabel] { cells.filter { $0.count == 0 && $0.passes > 0 }.map(\.row) }

    init(_ issue: Code, heard: PerspectiveTally, passing: Passing, _ disclosure: Disclosure) {
      self.issue = issue
      cells = disclosure.rows.map { label in
        let cell = PerspectiveTally.Cell(issue: issue, row: label.row)
        return CoverageCell(row: label, count: heard.cells[cell] ?? 0, passes: passing.cells[cell] ?? 0)
      }
      withoutGroup = heard.ungrouped[issue] ?? 0
      total = heard.onIssue[issue] ?? 0
    }
  }

  /// A theme, and how often it was used.
  package struct ThemeUse: Sendable {
    /// Its code.
    package let code: Code
    /// What it covers; nil until that is said.
    package let covers: Untrusted?
    /// How many perspectives that count carry it; nil where one of them does not show it.
    package let perspectives: Int?
    /// The standing actions that carry it.
    package let actions: [Int]

    /// A theme that only came up where it may not be shown is not listed.
    static func all(of session: Session, heard: PerspectiveTally, actions: [PlannedAction]) -> [ThemeUse] {
      let quotes = heard.quotes.values.filter { $0.withdrawn == nil }.sorted { $0.number < $1.number }
      var counts: [Code: Int] = [:]
      for code in quotes.flatMap(\.themes) { counts.add(to: code) }
      var carried: [Code: [Int]] = [:]
      for action in actions where action.status != .dropped {
        for code in action.themes { carried.append(action.number, to: code) }
      }
      let described = session.themes.all.filter { $0.covers != nil }.map(\.code)
      let used = quotes.flatMap(\.themes) + actions.filter { $0.status != .dropped }.flatMap(\.themes)
      return ActionPlan.once(described + used).map {
        ThemeUse(
          code: $0, covers: session.themes[$0]?.covers, perspectives: heard.hiddenThemes.contains($0) ? nil : counts[$0] ?? 0, actions: carried[$0] ?? [])
      }
    }
  }
}
