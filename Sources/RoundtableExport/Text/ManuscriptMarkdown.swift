import RoundtableRecord
package import RoundtableWording

extension Manuscript {
  /// The manuscript as Markdown: blocks with an empty line between, one paragraph a line; UTF-8, one newline at the end. Everyone's words go
  /// through `Phrase.markdown`.
  package var markdown: [UInt8] { Array((blocks.map(\.markdown).joined(separator: "\n\n") + "\n").utf8) }
}

extension Manuscript.Block {
  fileprivate var markdown: String {
    switch self {
    case .heading(let depth, let words, _): String(repeating: "#", count: depth) + " " + words.markdown
    case .paragraph(let words), .colophon(let words): words.markdownLines(indent: "")
    case .list(let items): items.map { $0.markdown("- ") }.joined(separator: "\n")
    case .numbered(let items): items.enumerated().map { $1.markdown("\($0 + 1). ") }.joined(separator: "\n")
    case .table(let table): table.markdown
    case .figure(let figure): figure.title.markdown + "\n\n" + figure.alternative.markdown
    case .sheet(let blocks): blocks.map(\.markdown).joined(separator: "\n\n")
    }
  }
}

extension Manuscript.Item {
  /// The item after this marker, with what stands under it indented as far.
  fileprivate func markdown(_ marker: String) -> String {
    let indent = String(repeating: " ", count: marker.utf8.count)
    return ([marker + words.markdownLines(indent: indent)] + under.map { indent + "- " + $0.markdownLines(indent: indent + "  ") }).joined(separator: "\n")
  }
}

extension Figure.Alternative {
  fileprivate var markdown: String {
    switch self {
    case .table(let table): table.markdown
    case .sentence(let words): words.markdownLines(indent: "")
    }
  }
}

extension Phrase {
  /// Someone's paragraphs line by line, with breaks that are seen.
  fileprivate func markdownLines(indent: String) -> String { paragraphs.map(\.markdown).joined(separator: "\\\n" + indent) }
}

extension Manuscript.Table {
  /// The caption and the table, whose cells line up as plain text too where none is much wider than a label.
  ///
  /// The dashes are as long as the columns are wide, since pandoc shares the page out by them.
  fileprivate var markdown: String {
    let cells = [columns.map(\.title.markdown)] + rows.map { $0.map(\.markdown) }
    let sizes = cells.map { $0.map { DisplayWidth.of($0) } }
    let widest = columns.indices.map { column in max(3, sizes.map { $0[column] }.max() ?? 0) }
    let linesUp = widest.allSatisfy { $0 <= Self.widestCell }
    let rule = zip(columns, widest).map { column, width in
      String(repeating: "-", count: min(width, Self.widestCell) - 1) + (column.isNumber ? ":" : "-")
    }
    let padded = cells.indices.map { row in
      columns.indices.map { column in
        let blanks = String(repeating: " ", count: linesUp ? widest[column] - sizes[row][column] : max(0, 3 - sizes[row][column]))
        return columns[column].isNumber ? blanks + cells[row][column] : cells[row][column] + blanks
      }
    }
    let lines = ([padded[0], rule] + padded.dropFirst()).map { "| " + $0.joined(separator: " | ") + " |" }
    return (caption.map { $0.markdown + "\n\n" } ?? "") + lines.joined(separator: "\n")
  }

  /// Columns of a screen. Wider cells hold sentences, and padding every other cell to their width makes no table easier to read.
  private static let widestCell = 40
}
