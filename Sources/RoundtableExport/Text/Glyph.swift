import RoundtableRecord

/// What stands together on a screen and is never parted: a letter with its marks, an emoji sequence, a flag, or the escape of something
/// hidden.
struct Glyph: Sendable {
  /// What is written.
  var text: String
  /// The columns it takes.
  var width: Int

  /// The glyphs of text that is shown as it is.
  static func all(in text: String) -> [Glyph] { split(Array(text.unicodeScalars), escaping: false) }

  /// The glyphs of what someone typed, with escapes for what must not reach a screen. A line break is a pilcrow.
  static func all(in words: Untrusted) -> [Glyph] { split(Array(words.raw.unicodeScalars), escaping: true) }

  /// The glyphs of a phrase: the program's own words as they are, the others made safe.
  static func all(in phrase: Phrase) -> [Glyph] {
    phrase.pieces.flatMap { piece -> [Glyph] in
      switch piece {
      case .ours(let text): all(in: text)
      case .theirs(let words), .cut(let words): all(in: words)
      case .mark: []
      }
    }
  }

  /// Their text, in at most `width` columns: when they need more, cut short with `…`, which stands even where there is no room at all.
  static func cut(_ glyphs: [Glyph], to width: Int) -> String {
    if glyphs.width <= width { return glyphs.text }
    var used = 1
    var kept: [Glyph] = []
    for glyph in glyphs {
      used += glyph.width
      if used > width { break }
      kept.append(glyph)
    }
    while kept.last?.text == " " { kept.removeLast() }
    return kept.text + "…"
  }

  /// Their text, in at most `width` columns: when they need more, the words at the beginning and at the end, with `…` between them.
  static func ends(_ glyphs: [Glyph], to width: Int) -> String {
    guard glyphs.width > width, width >= narrowest else { return cut(glyphs, to: width) }
    let tail = words(glyphs.reversed(), room: (width - 3) * 2 / 5).reversed().text
    let head = words(glyphs, room: width - 3 - DisplayWidth.of(tail)).text
    return head.isEmpty || tail.isEmpty ? cut(glyphs, to: width) : head + " … " + tail
  }

  /// Narrower than this there is room for the beginning alone.
  private static let narrowest = 30

  /// The first glyphs that fit; whole words, where there are words at all.
  private static func words(_ glyphs: [Glyph], room: Int) -> [Glyph] {
    var used = 0
    var kept = Array(
      glyphs.prefix { glyph in
        used += glyph.width
        return used <= room
      })
    if kept.count < glyphs.count, glyphs[kept.count].text != " ", let blank = kept.lastIndex(where: { $0.text == " " }) { kept.removeLast(kept.count - blank) }
    while kept.last?.text == " " { kept.removeLast() }
    return kept
  }

  private static func split(_ scalars: [Unicode.Scalar], escaping: Bool) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(scalars.count)
    var place = 0
    while place < scalars.count {
      if escaping, scalars[place] == "\n" {
        glyphs += [" ", "¶", " "].map { Glyph(text: $0, width: 1) }
        place += 1
        continue
      }
      if escaping, !Visible.isPlain(scalars, at: place) {
        let escape = Visible.escape(scalars[place])
        glyphs.append(Glyph(text: escape, width: escape.utf8.count))
        place += 1
        continue
      }
      let end = self.end(of: place, in: scalars)
      var glyph = Glyph(text: "", width: width(scalars[place..<end]))
      glyph.text.unicodeScalars.append(contentsOf: scalars[place..<end])
      if glyph.width == 0, !glyphs.isEmpty { glyphs[glyphs.count - 1].text += glyph.text } else { glyphs.append(glyph) }
      place = end
    }
    return glyphs
  }

  /// Where the flag or emoji sequence that begins here ends; one further for anything else.
  private static func end(of start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start + 1
    guard end < scalars.count else { return end }
    if Visible.isRegionalIndicator(scalars[start]) { return Visible.isRegionalIndicator(scalars[end]) ? end + 1 : end }
    guard scalars[start].properties.isEmoji else { return end }
    while end < scalars.count {
      switch scalars[end].value {
      case 0xFE0F where scalars[end - 1].properties.isEmoji, 0x1F3FB...0x1F3FF where Visible.isPictograph(scalars[end - 1]): end += 1
      case 0x200D where end + 1 < scalars.count && Visible.isPictograph(scalars[start]) && Visible.isPictograph(scalars[end + 1]): end += 2
      default: return end
      }
    }
    return end
  }

  private static func width(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    if scalars.count > 1 { return 2 }
    return scalars.first.map { DisplayWidth.of($0) } ?? 0
  }
}

extension Sequence where Element == Glyph {
  /// The columns they take together.
  var width: Int { reduce(0) { $0 + $1.width } }

  /// What they write together.
  var text: String { reduce(into: "") { $0 += $1.text } }
}
