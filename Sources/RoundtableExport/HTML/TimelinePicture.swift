import RoundtableWording

extension Picture {
  /// When things are due: a row for each action, its name above a line from the quarter in which it was due at first to the present one, with
  /// milestones and reports where they fall.
  static func timeline(_ axis: Figure.Axis, _ rows: [Figure.TimelineRow], _ words: HTMLWords) -> Picture {
    let bottom = 22 + rows.count * rowHeight
    let lines = rows.enumerated().flatMap { index, row in line(row, axis, at: 22 + index * rowHeight) }
    return Picture(height: bottom + 40, parts: grid(axis, from: 4, to: bottom, words) + lines + legend(at: bottom + 30, words))
  }

  private static let rowHeight = 42

  private static func line(_ row: Figure.TimelineRow, _ axis: Figure.Axis, at top: Int) -> [HTML] {
    let middle = top + 30
    func across(_ place: Int) -> Int { Picture.across(place, on: axis) }
    var parts = ["<path class=\"base\" d=\"M\(across(0)) \(middle)H\(across(axis.days))\"/>", text(row.label, x: 12, y: top + 16, columns: 96)]
    if let first = row.firstDue.map(across), let due = row.due.map(across), first != due {
      parts += ["<path class=\"moved\" d=\"M\(first) \(middle)H\(due)\"/>", firstDue(first, middle)]
    }
    parts += row.reports.map { report(across($0), middle) } + row.milestones.map { step(across($0), middle) }
    return parts + (row.due.map { [row.state.shape(across($0), middle)] } ?? [])
  }

  private static func firstDue(_ x: Int, _ y: Int) -> HTML { "<path class=\"line\" d=\"M\(x) \(y - 7)v14\"/>" }

  private static func step(_ x: Int, _ y: Int) -> HTML { "<rect class=\"open\" x=\"\(x - 4)\" y=\"\(y - 4)\" width=\"8\" height=\"8\"/>" }

  private static func report(_ x: Int, _ y: Int) -> HTML { "<path class=\"report\" d=\"M\(x) \(y + 2)l4 8h-8z\"/>" }

  private static func legend(at y: Int, _ words: HTMLWords) -> [HTML] {
    let marks = [
      (firstDue(18, y - 4), words.firstDue), (StateMark.coming.shape(168, y - 4), words.due), (step(318, y - 4), words.step),
      (report(468, y - 10), words.report),
    ]
    return marks.enumerated().map { index, mark in "\(mark.0)<text class=\"tick\" x=\"\(32 + index * 150)\" y=\"\(y)\">\(mark.1)</text>" }
  }
}
