// What was heard of whom: on a screen that others can see small groups are counted as one, as in the documents.

/// Groups whose figures are shown as one: a group by itself, or on a screen that others can see the pool of small groups.
package struct CountedRow: Sendable {
  /// What it is called: the code of a group, the label of the pool.
  package let label: String
  /// Its groups.
  package let groups: [Code]
}

extension Session {
  /// The rows of figures, in order of creation, the pool last. A pool that is too small for figures has no row.
  package var countedRows: [CountedRow] {
    let pooled = groups.codes.filter { callings?.isPooled($0) == true }
    let rows = groups.codes.filter { !pooled.contains($0) }.map { CountedRow(label: $0.text, groups: [$0]) }
    return rows + (pooled.isEmpty ? [] : callings?.pool.map { [CountedRow(label: $0, groups: pooled)] } ?? [])
  }

  /// The rows with someone at the table.
  package var presentRows: [CountedRow] { countedRows.filter { present($0) > 0 } }

  /// How many people are at the table for a row.
  package func present(_ row: CountedRow) -> Int { row.groups.map { index.present[$0] ?? 0 }.reduce(0, +) }

  /// How many standing perspectives a row has, on an issue or, where it is nil, on any; one of several groups counts once.
  package func heard(_ row: CountedRow, on issue: Code?) -> Int {
    if row.groups.count == 1 {
      return (issue.map { index.cells[Index.Cell(issue: $0, group: row.groups[0])] } ?? index.byGroup[row.groups[0]])?.total ?? 0
    }
    return said(by: row).count { perspective in issue.map { perspective.issues.contains($0) } ?? true }
  }

  /// How many words the standing perspectives of a row have.
  package func words(_ row: CountedRow) -> Int {
    row.groups.count == 1 ? index.words[row.groups[0]] ?? 0 : said(by: row).map(\.text.wordCount).reduce(0, +)
  }

  private func said(by row: CountedRow) -> [Perspective] {
    perspectives.all.filter { $0.stands && !Set(groups(of: $0.speakers)).isDisjoint(with: row.groups) }
  }

  /// The rows with someone present that have no standing perspective on an issue, in order. Nil asks for those that have none at all.
  package func silentRows(on issue: Code?) -> [CountedRow] { presentRows.filter { heard($0, on: issue) == 0 } }
}

extension Index {
  /// Counts what was said as another index does.
  mutating func count(as other: Index) {
    (cells, byIssue, byGroup, all, themes) = (other.cells, other.byIssue, other.byGroup, other.all, other.themes)
    (words, passesByGroup) = (other.words, other.passesByGroup)
  }
}
