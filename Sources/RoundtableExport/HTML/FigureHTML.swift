import RoundtableRecord
import RoundtableWording

extension HTMLWriter {
  /// A picture with its title, and the same content in words; the words alone for who cannot draw it.
  mutating func html(_ figure: Figure) -> HTML {
    if case .matrix(let sizes) = figure.drawing, case .table(let table) = figure.alternative {
      return "<figure>\n<figcaption>\(figure.title)</figcaption>\n\(html(table, sizes: sizes))\n</figure>"
    }
    guard use == .browser, let drawing = drawing(of: figure) else { return "<p>\(figure.title)</p>\n\(html(figure.alternative))" }
    return """
      <figure>
      <figcaption>\(figure.title)</figcaption>
      \(region(drawing, of: "drawing", called: figure.title))
      \(html(figure.alternative))
      </figure>
      """
  }

  private mutating func html(_ alternative: Figure.Alternative) -> HTML {
    switch (alternative, use) {
    case (.sentence(let sentence), _): "<p>\(sentence)</p>"
    case (.table(let table), .pandoc): html(table)
    case (.table(let table), .browser): "<details>\n<summary>\(words.asTable)</summary>\n\(html(table))\n</details>"
    }
  }

  /// The picture; nil where it is not one of its own.
  private mutating func drawing(of figure: Figure) -> HTML? {
    let picture: Picture
    switch figure.drawing {
    case .timeline(let axis, let rows): picture = Picture.timeline(axis, rows, words)
    case .hands(let rows): picture = Picture.hands(rows, words)
    case .series(let axis, let points, let target): picture = Picture.series(axis, points, target: target, words)
    case .matrix: return nil
    }
    pictures += 1
    let text: HTML = if case .sentence(let sentence) = figure.alternative { sentence.plainHTML } else { words.seeTable }
    return """
      <svg viewBox="0 0 \(Picture.width) \(picture.height)" role="img" aria-labelledby="picture\(pictures)-title picture\(pictures)-text">
      <title id="picture\(pictures)-title">\(plain: figure.title)</title>
      <desc id="picture\(pictures)-text">\(text)</desc>
      \(picture.parts.joined(separator: "\n"))
      </svg>
      """
  }
}

/// A picture as SVG, in whole units of a sheet that is 720 wide.
struct Picture {
  /// How wide every picture is.
  static let width = 720
  /// How high it is.
  let height: Int
  /// What is drawn, from the back to the front.
  let parts: [HTML]

  /// Where the axis of a picture begins and ends.
  private static let (left, right) = (12, 700)

  /// The place of a day across the picture.
  static func across(_ place: Int, on axis: Figure.Axis) -> Int { left + place * (right - left) / axis.days }

  /// The quarters of an axis as lines with their names above, and today; a name is left out where it would touch the one before.
  static func grid(_ axis: Figure.Axis, from top: Int, to bottom: Int, _ words: HTMLWords) -> [HTML] {
    let step = (axis.ticks.count + 9) / 10
    let ticks = axis.ticks.enumerated().map { index, tick in
      let place = across(tick.place, on: axis)
      let name: HTML = index % step == 0 ? "<text class=\"tick\" x=\"\(place + 3)\" y=\"\(top + 10)\">\(plain: tick.label)</text>" : ""
      return "<path class=\"grid\" d=\"M\(place) \(top)V\(bottom)\"/>\(name)" as HTML
    }
    guard let today = axis.today.map({ across($0, on: axis) }) else { return ticks }
    let anchor: HTML = today > width / 2 ? "end" : "start"
    return ticks + [
      "<path class=\"today\" d=\"M\(today) \(top + 14)V\(bottom)\"/>",
      "<text class=\"tick\" x=\"\(today > width / 2 ? today - 3 : today + 3)\" y=\"\(bottom + 12)\" text-anchor=\"\(anchor)\">\(words.today)</text>",
    ]
  }

  /// Words that fit into this many columns, cut short where they do not: the alternative has all of them.
  static func text(_ phrase: Phrase, x: Int, y: Int, columns: Int) -> HTML {
    "<text x=\"\(x)\" y=\"\(y)\">\(HTML(escaping: Glyph.cut(Glyph.all(in: phrase), to: columns).unicodeScalars))</text>"
  }
}

extension StateMark {
  /// The shape about a point: the same shapes that stand before the words.
  func shape(_ x: Int, _ y: Int) -> HTML {
    switch self {
    case .done: "<circle class=\"done\" cx=\"\(x)\" cy=\"\(y)\" r=\"6\"/>"
    case .late: "<path class=\"late\" d=\"M\(x) \(y - 7)l7 7l-7 7l-7 -7z\"/>"
    case .slipping: "<path class=\"slipping\" d=\"M\(x) \(y - 7)l7 13h-14z\"/>"
    case .coming: "<circle class=\"coming open\" cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>"
    case .none: "<path class=\"line\" d=\"M\(x - 5) \(y)h10\"/>"
    }
  }
}
