/// Shares a screen's columns out among the columns of a table.
struct TextTableWidths {
  /// The width of each column, from the left.
  let widths: [Int]

  /// As much as the widest cell needs, or less where the screen is narrower. `headers` are widths, `cells` rows; a nil `screen` has no
  /// end.
  init(headers: [Int], cells: [[[Glyph]]], screen: Int?) {
    var widths = headers
    for row in cells { for (index, cell) in row.enumerated() { widths[index] = max(widths[index], cell.width) } }
    let last = widths.count - 1
    guard let screen, last >= 0 else {
      self.widths = widths
      return
    }
    let room = screen - TextTable.gap.count * last
    let wanted = min(widths[last], max(headers[last], TextTableWidths.leastFreeText))
    var excess = widths[..<last].reduce(0, +) + wanted - room
    // The widest of the others gives way first, one column at a time, so that all end up alike; headers stay whole.
    while excess > 0,
      let widest = (0..<last).filter({ widths[$0] > max(headers[$0], TextTableWidths.leastOther) }).max(by: {
        (widths[$0], $1) < (widths[$1], $0)
      })
    {
      widths[widest] -= 1
      excess -= 1
    }
    widths[last] = min(widths[last], max(room - widths[..<last].reduce(0, +), TextTableWidths.leastOther))
    self.widths = widths
  }

  /// What free text gets before other columns have to give way.
  private static let leastFreeText = 24
  /// Below this no column shrinks: a screen that narrow is overrun rather than left without a word.
  private static let leastOther = 8
}
