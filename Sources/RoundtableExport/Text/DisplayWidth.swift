/// How many columns text takes on a terminal.
///
/// Its own small table and not the C library's `wcwidth`: the same text is laid out the same way on every machine, whatever its locale,
/// and emoji sequences count as the one picture that they are.
package enum DisplayWidth {
  /// The columns of a text that holds no controls: the sum over its glyphs.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    return Glyph.all(in: text).reduce(0) { $0 + $1.width }
  }

  /// The columns of a scalar by itself: 0 for combining marks, controls and formats, 2 for wide East Asian ones and emoji, else 1.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xAD ? 0 : 1 }
    if isWide(scalar.value) { return takesNone(scalar) ? 0 : 2 }
    if takesNone(scalar) { return 0 }
    return scalar.properties.isEmojiPresentation && !Visible.isRegionalIndicator(scalar) ? 2 : 1
  }

  private static func takesNone(_ scalar: Unicode.Scalar) -> Bool {
    // Vowels and final consonants of decomposed Hangul stand inside the syllable that their first consonant began.
    if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: return true
    case .format: return !(0x0600...0x0605).contains(scalar.value) && Visible.hides(scalar)
    default: return false
    }
  }

  /// Wide and full-width ranges of EastAsianWidth.txt (Unicode 15), without emoji, which have a property of their own.
  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB,
    0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
