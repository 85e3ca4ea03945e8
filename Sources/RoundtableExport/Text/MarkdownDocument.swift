internal import RoundtableRecord

/// Markdown as it grows: blocks with an empty line between, one paragraph a line. Everybody's words go through `Phrase.markdown`.
struct MarkdownDocument {
  /// An item of a list, with items under it.
  struct Item {
    /// What it says.
    let words: Phrase
    /// What stands under it.
    let under: [Phrase]

    /// The item of these words, with these under it.
    init(_ words: Phrase, under: [Phrase] = []) {
      self.words = words
      self.under = under
    }
  }

  private var lines: [String] = []

  /// The document: UTF-8, one newline at the end.
  var bytes: [UInt8] { Array((lines.joined(separator: "\n") + "\n").utf8) }

  /// Adds a heading of this depth, from 1.
  mutating func heading(_ depth: Int, _ words: Phrase) { add([String(repeating: "#", count: depth) + " " + words.markdown]) }

  /// Adds a paragraph; nothing when it is empty.
  mutating func paragraph(_ words: Phrase) { if !words.isEmpty { add([words.markdown]) } }

  /// Adds a list; nothing when it has no items.
  mutating func list(_ items: [Phrase]) { add(items.map { "- " + $0.markdown }) }

  /// Adds a list of two levels; nothing when it has no items.
  mutating func list(_ items: [Item]) {
    add(items.flatMap { item in ["- " + item.words.markdown] + item.under.map { "  - " + $0.markdown } })
  }

  /// Adds a table, whose cells line up as plain text too where none is much wider than a label. Nothing when it has no rows.
  mutating func table(_ columns: [TextTable.Column], _ rows: [[Phrase]]) {
    guard !rows.isEmpty else { return }
    let cells = [columns.map(\.header)] + rows.map { $0.map(\.markdown) }
    let sizes = cells.map { $0.map { DisplayWidth.of($0) } }
    let linesUp = sizes.allSatisfy { $0.allSatisfy { $0 <= MarkdownDocument.widestCell } }
    let widths = columns.indices.map { column in linesUp ? max(3, sizes.map { $0[column] }.max() ?? 0) : 3 }
    let rule = columns.indices.map { column in
      columns[column].alignment == .right
        ? String(repeating: "-", count: widths[column] - 1) + ":" : String(repeating: "-", count: widths[column])
    }
    let padded = cells.indices.map { row in
      columns.indices.map { column in
        let blanks = String(repeating: " ", count: max(0, widths[column] - sizes[row][column]))
        return columns[column].alignment == .right ? blanks + cells[row][column] : cells[row][column] + blanks
      }
    }
    add(([padded[0], rule] + padded.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" })
  }

  private mutating func add(_ block: [String]) {
    guard !block.isEmpty else { return }
    if !lines.isEmpty { lines.append("") }
    lines += block
  }

  /// Columns of a screen. Wider cells hold sentences, and padding every other cell to their width makes no table easier to read.
  private static let widestCell = 40
}
