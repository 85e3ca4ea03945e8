import RoundtableRecord
import RoundtableWording

extension HTMLWriter {
  /// A table; one that may be too wide for a small screen can be scrolled by itself.
  ///
  /// - Parameter sizes: how large a disc stands in each cell; nil for none, and where the list ends.
  mutating func html(_ table: Manuscript.Table, sizes: [[Int?]] = []) -> HTML {
    let titles = table.columns.map { column in
      column.title.isEmpty ? "<td\(column.classes)></td>" : "<th scope=\"col\"\(column.classes)>\(column.title)</th>" as HTML
    }
    let largest = sizes.joined().compactMap(\.self).max() ?? 1
    let rows = table.rows.enumerated().map { index, cells in
      "<tr>\(row(cells, table.columns, sizes.indices.contains(index) ? sizes[index] : [], largest: max(1, largest)))</tr>" as HTML
    }
    let caption: HTML = if let words = table.caption { "<caption>\(words)</caption>\n" } else { "" }
    let markup: HTML = """
      <table>
      \(caption)\(use == .pandoc ? table.shares : "")<thead>
      <tr>\(titles.joined())</tr>
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
    return table.columns.count > 3 ? region(markup, of: "table", called: table.caption) : markup
  }

  /// The cells of a row; the first says what the row is about.
  private func row(_ cells: [Phrase], _ columns: [Manuscript.Column], _ sizes: [Int?], largest: Int) -> HTML {
    cells.enumerated().map { index, words in
      let classes: HTML = columns.indices.contains(index) ? columns[index].classes : ""
      let size = sizes.indices.contains(index) ? sizes[index] : nil
      let content: HTML = if let size { "\(disc(size, of: largest))\(words)" } else { words.html }
      return index == 0 ? "<th scope=\"row\"\(classes)>\(content)</th>" : "<td\(classes)>\(content)</td>"
    }.joined()
  }

  /// A disc whose area grows with the number beside it, which says the same; nothing for none.
  private func disc(_ size: Int, of largest: Int) -> HTML {
    guard size > 0, use == .browser else { return "" }
    return "<svg class=\"disc\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><circle cx=\"12\" cy=\"12\" r=\"\(Disc.radius(size, of: largest, at: 11))\"/></svg>"
  }
}

/// Discs whose areas, not their widths, tell how numbers compare.
enum Disc {
  /// The radius for a number, where the largest number has the radius `full`; at least 3.
  static func radius(_ number: Int, of largest: Int, at full: Int) -> Int {
    max(3, Int((Double(full * full * number) / Double(largest)).squareRoot().rounded()))
  }
}

extension Manuscript.Column {
  /// How it is set, as the style sheet calls it.
  fileprivate var classes: HTML {
    switch (width, isNumber) {
    case (_, true): " class=\"number\""
    case (.narrow, false): " class=\"narrow\""
    case (.fitting, false): ""
    case (.wide, false): " class=\"wide\""
    }
  }
}

extension Manuscript.Table {
  /// How the page is shared out, since a text document does not measure cells: by the widest word or the length of what is in a column.
  fileprivate var shares: HTML {
    let needs = columns.indices.map { column in
      let cells = ([columns[column].title] + rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }).map { DisplayWidth.of($0.text(width: nil)) }
      return min(max(cells.max() ?? 0, 5), 40)
    }
    let whole = max(1, needs.reduce(0, +))
    return "<colgroup>\(needs.map { "<col style=\"width: \($0 * 100 / whole)%\">" as HTML }.joined())</colgroup>\n"
  }
}
