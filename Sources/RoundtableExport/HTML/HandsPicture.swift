import RoundtableReports
import RoundtableWording

extension Picture {
  /// The hands of each group: a disc for each score from 0 to 5, as large as the number beside it. Hands that are shown only roughly are four
  /// squares of which some are full: none, a quarter, half, three quarters, or all of them.
  static func hands(_ rows: [Figure.HandsRow], _ words: HTMLWords) -> Picture {
    let largest = rows.flatMap(\.scores).max() ?? 1
    let lines = rows.enumerated().flatMap { index, row in line(row, largest: max(1, largest), at: 58 + index * rowHeight) }
    return Picture(height: 44 + rows.count * rowHeight, parts: heads(words, to: 44 + rows.count * rowHeight) + lines)
  }

  private static let rowHeight = 34

  /// The middle of the column of a score.
  private static func column(_ score: Int) -> Int { 292 + score * 76 }

  private static func heads(_ words: HTMLWords, to bottom: Int) -> [HTML] {
    let scores = (0...5).map { "<text class=\"middle\" x=\"\(column($0))\" y=\"36\">\($0)</text>" as HTML }
    let groups = [((column(0) + column(1)) / 2, words.opposed), (column(2), words.reserved), (column(4), words.agree)]
    return groups.map { "<text class=\"tick middle\" x=\"\($0.0)\" y=\"16\">\($0.1)</text>" } + scores
      + [2, 3].map { "<path class=\"grid\" d=\"M\(column($0) - 38) 6V\(bottom)\"/>" }
  }

  private static func line(_ row: Figure.HandsRow, largest: Int, at y: Int) -> [HTML] {
    let label = text(row.label, x: 4, y: y + 4, columns: 34)
    switch row.hands {
    case .scores(let counts): return [label] + counts.prefix(6).enumerated().map { disc($1, of: largest, x: column($0), y: y) }
    case .bands(_, let opposed, let reserved, let agree):
      return [
        label, squares(opposed, x: (column(0) + column(1)) / 2, y: y), squares(reserved, x: column(2), y: y), squares(agree, x: column(4), y: y),
      ]
    }
  }

  private static func disc(_ count: Int, of largest: Int, x: Int, y: Int) -> HTML {
    guard count > 0 else { return "<text class=\"middle none\" x=\"\(x)\" y=\"\(y + 4)\">·</text>" }
    let radius = Disc.radius(count, of: largest, at: 13)
    return "<circle class=\"disc\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"/><text x=\"\(x + radius + 4)\" y=\"\(y + 4)\">\(count)</text>"
  }

  private static func squares(_ band: Band, x: Int, y: Int) -> HTML {
    (0..<4).map { index in
      let kind: HTML = index < band.quarters ? "disc" : "open"
      return "<rect class=\"\(kind)\" x=\"\(x - 22 + index * 11)\" y=\"\(y - 4)\" width=\"9\" height=\"9\"/>" as HTML
    }.joined()
  }
}

extension Figure.HandsRow {
  /// The numbers at each score; none where they are shown only roughly.
  fileprivate var scores: [Int] { if case .scores(let counts) = hands { counts } else { [] } }
}

extension Band {
  /// How many quarters it comes to, roughly.
  fileprivate var quarters: Int {
    switch self {
    case .noneOrNearlyNone: 0
    case .few: 1
    case .aboutHalf: 2
    case .most: 3
    case .allOrNearlyAll: 4
    }
  }
}
