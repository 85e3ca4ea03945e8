import RoundtableRecord
package import RoundtableWording

extension Manuscript {
  /// The manuscript as Markdown: blocks with an empty line between, one paragraph a line; UTF-8, one newline at the end. Everyone's words go
  /// through `Phrase.markdown`.
  package var markdown: [UInt8] { Array((blocks.map { $0.lines.joined(separator: "\n") }.joined(separator: "\n\n") + "\n").utf8) }
}

extension Manuscript.Block {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let depth, let words): [String(repeating: "#", count: depth) + " " + words.markdown]
    case .paragraph(let words): [Manuscript.Block.lines(words, indent: "")]
    case .list(let items):
      items.flatMap { item in ["- " + Manuscript.Block.lines(item.words, indent: "  ")] + item.under.map { "  - " + Manuscript.Block.lines($0, indent: "    ") }
      }
    case .table(let columns, let rows): Manuscript.Block.table(columns, rows)
    }
  }

  /// Someone's paragraphs line by line, with breaks that are seen.
  private static func lines(_ words: Phrase, indent: String) -> String {
    words.paragraphs.map(\.markdown).joined(separator: "\\\n" + indent)
  }

  /// A table, whose cells line up as plain text too where none is much wider than a label.
  private static func table(_ columns: [Manuscript.Column], _ rows: [[Phrase]]) -> [String] {
    let cells = [columns.map(\.title.markdown)] + rows.map { $0.map(\.markdown) }
    let sizes = cells.map { $0.map { DisplayWidth.of($0) } }
    let linesUp = sizes.allSatisfy { $0.allSatisfy { $0 <= widestCell } }
    let widths = columns.indices.map { column in linesUp ? max(3, sizes.map { $0[column] }.max() ?? 0) : 3 }
    let rule = zip(columns, widths).map { column, width in
      column.isNumber ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
    }
    let padded = cells.indices.map { row in
      columns.indices.map { column in
        let blanks = String(repeating: " ", count: max(0, widths[column] - sizes[row][column]))
        return columns[column].isNumber ? blanks + cells[row][column] : cells[row][column] + blanks
      }
    }
    return ([padded[0], rule] + padded.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// Columns of a screen. Wider cells hold sentences, and padding every other cell to their width makes no table easier to read.
  private static let widestCell = 40
}
