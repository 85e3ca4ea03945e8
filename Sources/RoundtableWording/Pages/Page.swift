package import RoundtableRecord

/// Something to look at on a screen: headings, lines and tables, as a value that does not know how it is written.
package struct Page: Sendable, Equatable {
  /// One part of a page.
  package enum Block: Sendable, Equatable {
    /// A heading of its own line.
    case heading(Phrase)
    /// A line.
    case line(Phrase)
    /// Rows under column titles.
    case table(Table)
  }

  /// Rows under column titles; the last column is the free text.
  package struct Table: Sendable, Equatable {
    /// The titles, one a column.
    package let columns: [String]
    /// The rows, each with a phrase a column.
    package let rows: [[Phrase]]

    /// A table of these columns and rows.
    package init(columns: [String], rows: [[Phrase]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// The parts, in order.
  package private(set) var blocks: [Block] = []

  /// An empty page.
  package init() {}

  /// Adds a heading.
  package mutating func heading(_ phrase: Phrase) { blocks.append(.heading(phrase)) }

  /// Adds a line.
  package mutating func line(_ phrase: Phrase) { blocks.append(.line(phrase)) }

  /// Adds a table, or `empty` as a line where there are no rows.
  package mutating func table(_ columns: [String], _ rows: [[Phrase]], empty: Phrase) {
    blocks.append(rows.isEmpty ? .line(empty) : .table(Table(columns: columns, rows: rows)))
  }
}
