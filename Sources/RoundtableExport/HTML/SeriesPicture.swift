import RoundtableWording

extension Picture {
  /// How much of something was reached: a line from report to report in parts of a hundred, and the target that it is to reach.
  static func series(_ axis: Figure.Axis, _ points: [Figure.SeriesPoint], target: Figure.SeriesPoint?, _ words: HTMLWords) -> Picture {
    let places = points.map { (x: across($0.place, on: axis), y: height(of: $0), point: $0) }
    let line: HTML = places.map { "\($0.x),\($0.y)" as HTML }.joined(separator: " ")
    let levels = [0, 50, 100].map {
      "<path class=\"grid\" d=\"M12 \(level($0))H700\"/><text class=\"tick\" x=\"12\" y=\"\(level($0) - 3)\">\($0) %</text>" as HTML
    }
    let dots = places.map { "<circle class=\"disc\" cx=\"\($0.x)\" cy=\"\($0.y)\" r=\"4\"/>\(label($0.point, $0.x, $0.y))" as HTML }
    return Picture(
      height: 190,
      parts: grid(axis, from: 4, to: level(0), words) + levels + aim(target, axis, words) + ["<polyline class=\"trend\" points=\"\(line)\"/>"] + dots)
  }

  /// The height of a part of a hundred.
  private static func level(_ percent: Int) -> Int { 170 - percent * 130 / 100 }

  private static func height(of point: Figure.SeriesPoint) -> Int { level(min(100, point.count * 100 / max(1, point.total))) }

  private static func aim(_ target: Figure.SeriesPoint?, _ axis: Figure.Axis, _ words: HTMLWords) -> [HTML] {
    guard let target else { return [] }
    let (x, y) = (across(target.place, on: axis), height(of: target))
    return [
      "<path class=\"moved\" d=\"M12 \(y)H\(x)\"/><path class=\"coming open\" d=\"M\(x) \(y - 7)l7 7l-7 7l-7 -7z\"/>",
      "<text class=\"tick end\" x=\"\(x - 10)\" y=\"\(y - 5)\">\(words.target) \(target.count)/\(target.total)</text>",
    ]
  }

  private static func label(_ point: Figure.SeriesPoint, _ x: Int, _ y: Int) -> HTML {
    let side: HTML = x > width - 60 ? " class=\"end\"" : ""
    return "<text\(side) x=\"\(x > width - 60 ? x - 7 : x + 7)\" y=\"\(y + 14)\">\(point.count)/\(point.total)</text>"
  }
}
