/// Folds text into lines at its blanks, by what it takes on a screen.
enum TextFold {
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
