package import RoundtableRecord

// How much was heard from whom, and under which themes.

extension ActionPlan {
  /// A cell of the coverage matrix.
  package struct CoverageCell: Sendable {
    /// The group.
    package let group: Code
    /// How many perspectives it gave; nil when withheld, since the group is small.
    package let count: Int?
    /// How often someone from it declined to speak; nil when withheld.
    package let passes: Int?
  }

  /// One row of the coverage matrix.
  package struct CoverageRow: Sendable {
    /// The issue.
    package let issue: Code
    /// What each group gave, in the order of the groups.
    package let cells: [CoverageCell]
    /// How many count for no group; nil when the cell of a small group is withheld, since it could be worked out from this.
    package let withoutGroup: Int?
    /// All that count, less than the sum of the cells where groups spoke together; nil when the cell of a small group is withheld.
    package let total: Int?

    /// The groups that gave nothing and from which no one declined to speak; never one whose figures are withheld.
    package var holes: [Code] { cells.filter { $0.count == 0 && $0.passes == 0 }.map(\.group) }
    /// The groups that gave nothing but from which someone declined to speak; never one whose figures are withheld.
    package var declined: [Code] { cells.filter { $0.count == 0 && $0.passes ?? 0 > 0 }.map(\.group) }

    init(_ issue: Code, in session: Session, heard: PerspectiveTally, passing: Passing, _ disclosure: Disclosure) {
      self.issue = issue
      cells = session.groups.codes.map { group in
        if disclosure.isProtected(group) { return CoverageCell(group: group, count: nil, passes: nil) }
        let cell = Index.Cell(issue: issue, group: group)
        return CoverageCell(group: group, count: heard.cells[cell] ?? 0, passes: passing.cells[cell] ?? 0)
      }
      withoutGroup = disclosure.showsTotals ? heard.ungrouped[issue] ?? 0 : nil
      total = disclosure.showsTotals ? heard.onIssue[issue] ?? 0 : nil
    }
  }

  /// A theme, and how often it was used.
  package struct ThemeUse: Sendable {
    /// Its code.
    package let code: Code
    /// What it covers; nil until that is said.
    package let covers: Untrusted?
    /// How many perspectives that count carry it.
    package let perspectives: Int
    /// The standing actions that carry it.
    package let actions: [Int]

    /// A theme that only came up with withheld words is not shown.
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
        ThemeUse(code: $0, covers: session.themes[$0]?.covers, perspectives: counts[$0] ?? 0, actions: carried[$0] ?? [])
      }
    }
  }
}
