/// Folds text into lines at its blanks, by what it takes on a screen.
package enum TextFold {
  /// A text whose lines fit into this many columns.
  package static func broken(text: String, columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { broken(String($0), columns: columns) }.joined(separator: "\n")
  }

  /// A line in lines that fit into this many columns: broken at blanks or beside a wide letter, and within a word only where the word alone is
  /// wider. What goes on is indented; nothing is left out but the blanks at a break.
  package static func broken(_ line: String, columns: Int) -> [String] {
    guard line.utf8.count > columns, DisplayWidth.of(line) > columns else { return [line] }
    let glyphs = Glyph.all(in: line)
    let lead = glyphs.prefix { $0.text == " " }.count
    let indent = String(repeating: " ", count: min(lead + 2, columns / 2))
    var (lines, rest): ([String], ArraySlice<Glyph>) = ([], glyphs[...])
    while !rest.isEmpty {
      let first = lines.isEmpty
      let end = fitting(rest, room: columns - (first ? 0 : indent.utf8.count), lead: first ? lead : 0)
      var part = rest[..<end]
      while part.last?.text == " " { part.removeLast() }
      lines.append((first ? "" : indent) + part.text)
      rest = rest[end...].drop { $0.text == " " }
    }
    return lines
  }

  /// Where the next line ends: at the last break that fits, after the blanks it begins with.
  private static func fitting(_ glyphs: ArraySlice<Glyph>, room: Int, lead: Int) -> Int {
    var (end, used) = (glyphs.startIndex, 0)
    while end < glyphs.endIndex, used + glyphs[end].width <= room || end == glyphs.startIndex {
      used += glyphs[end].width
      end += 1
    }
    if end == glyphs.endIndex { return end }
    let places = glyphs.index(glyphs.startIndex, offsetBy: lead + 1, limitedBy: end) ?? end
    return (places..<end + 1).last { glyphs[$0].text == " " || glyphs[$0 - 1].text == " " || glyphs[$0].width == 2 || glyphs[$0 - 1].width == 2 } ?? end
  }

  /// Lines of at most `width` columns; a word that is wider by itself is parted between glyphs. At least one line, which may be empty.
  static func lines(_ glyphs: [Glyph], width: Int) -> [[Glyph]] {
    var lines: [[Glyph]] = []
    var line: [Glyph] = []
    var used = 0
    for word in glyphs.split(separator: " ", omittingEmptySubsequences: true) {
      let wide = word.width
      if used > 0, used + 1 + wide <= width {
        line += [Glyph(text: " ", width: 1)] + word
        used += 1 + wide
        continue
      }
      if used > 0 { lines.append(line) }
      line = []
      used = 0
      for glyph in word {
        if used > 0, used + glyph.width > width {
          lines.append(line)
          line = []
          used = 0
        }
        line.append(glyph)
        used += glyph.width
      }
    }
    return lines + [line]
  }
}

extension Array where Element == Glyph {
  /// The runs between glyphs of this text.
  fileprivate func split(separator: String, omittingEmptySubsequences: Bool) -> [ArraySlice<Glyph>] {
    split(omittingEmptySubsequences: omittingEmptySubsequences) { $0.text == separator }
  }
}
