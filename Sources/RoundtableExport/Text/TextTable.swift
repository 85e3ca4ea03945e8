package import RoundtableRecord

/// A table in plain text: a header, a rule, rows; columns two blanks apart and aligned by what they take on a screen.
///
/// The last column is for free text and gives way where the screen is narrow; the others give way only when it has too little left.
package struct TextTable: Sendable {
  /// Where a cell stands in its column.
  package enum Alignment: Sendable, Equatable {
    /// At the left, as words do.
    case left
    /// At the right, as numbers do.
    case right
  }

  /// What becomes of free text that does not fit.
  package enum LongText: Sendable, Equatable {
    /// It is shortened with `…`.
    case cut
    /// It goes on in further lines under itself.
    case wrap
  }

  /// A column: its header and where its cells stand.
  package struct Column: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The program's own word above it.
    package let header: String
    /// Where its cells stand.
    package let alignment: Alignment

    /// A column of this header.
    package init(_ header: String, _ alignment: Alignment = .left) {
      self.header = header
      self.alignment = alignment
    }

    /// A column of words.
    package init(stringLiteral header: String) { self.init(header) }

    /// A column of numbers.
    package static func number(_ header: String) -> Column { Column(header, .right) }
  }

  /// The columns, from the left.
  package let columns: [Column]
  /// What becomes of free text that does not fit.
  package let longText: LongText
  /// The rows, from the top, a cell for each column.
  package private(set) var rows: [[Phrase]] = []

  /// A table of these columns and no rows yet.
  package init(_ columns: [Column], longText: LongText = .cut) {
    self.columns = columns
    self.longText = longText
  }

  /// Adds a row at the bottom. Cells that are missing stay empty; what is beyond the last column is left out.
  package mutating func add(_ row: [Phrase]) {
    rows.append(Array(row.prefix(columns.count)) + Array(repeating: Phrase([]), count: max(0, columns.count - row.count)))
  }

  /// The lines, none with blanks at its end and, where the columns have any room at all, none wider than `width`; nil never cuts or
  /// wraps.
  package func render(width: Int?) -> [String] {
    guard !columns.isEmpty else { return [] }
    let cells = rows.map { row in row.map { Glyph.all(in: $0) } }
    let widths = TextTableWidths(headers: columns.map { DisplayWidth.of($0.header) }, cells: cells, screen: width).widths
    let rule = widths.map { [Glyph(text: String(repeating: "-", count: $0), width: $0)] }
    return ([columns.map { Glyph.all(in: $0.header) }, rule] + cells).flatMap { lines($0, widths) }
  }

  private func lines(_ row: [[Glyph]], _ widths: [Int]) -> [String] {
    guard longText == .wrap, let free = row.last, let room = widths.last else { return [line(row, widths)] }
    let folded = TextFold.lines(free, width: room)
    return folded.indices.map { index in
      let others = index == 0 ? Array(row.dropLast()) : Array(repeating: [], count: row.count - 1)
      return line(others + [folded[index]], widths)
    }
  }

  private func line(_ row: [[Glyph]], _ widths: [Int]) -> String {
    let cells = row.indices.map { index in
      let text = Glyph.cut(row[index], to: widths[index])
      let blanks = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
      return columns[index].alignment == .right ? blanks + text : text + blanks
    }
    var line = cells.joined(separator: TextTable.gap)
    while line.unicodeScalars.last == " " { line.unicodeScalars.removeLast() }
    return line
  }

  /// What stands between two columns.
  static let gap = "  "
}
