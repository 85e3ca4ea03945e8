/// A short name typed in a head: a handle, a group, a body, an issue, a theme, a focus area, a source. Lower case, no sigil.
package struct Code: Hashable, Comparable, Sendable {
  /// The letters as they are typed after `@` or `+`, or bare.
  package let text: String

  /// Takes letters that the grammar has checked already.
  package init(unchecked text: String) { self.text = text }

  /// A code as it is stored, which may be any of the two below. Nil when it is neither, so that a foreign record brings no other text in.
  package init?(stored text: String) {
    guard Code.isPlain(text) || Code(theme: text)?.text == text else { return nil }
    self.text = text
  }

  /// A handle or a code: `[a-z0-9-]`, at least one letter or digit, read without regard to case. Nil when it is anything else.
  package init?(_ typed: some StringProtocol) {
    let folded = typed.lowercased()
    guard Code.isPlain(folded) else { return nil }
    text = folded
  }

  /// A theme: letters, digits and hyphens of any script, beginning with a letter. Nil when it is anything else.
  package init?(theme typed: some StringProtocol) {
    let folded = typed.lowercased()
    guard folded.unicodeScalars.first?.properties.isAlphabetic == true,
      folded.unicodeScalars.allSatisfy({ Code.belongsToTheme($0) })
    else { return nil }
    text = folded
  }

  /// True when it looks like the id of a recorded thing (`p1`), which no code or handle may.
  package var looksLikeItem: Bool { ItemID(text) != nil }

  /// By scalars, so that the order is the same on every machine.
  package static func < (one: Code, other: Code) -> Bool { one.text.unicodeScalars.lexicographicallyPrecedes(other.text.unicodeScalars) }

  private static func isPlain(_ text: String) -> Bool {
    var any = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): any = true
      case UInt8(ascii: "-"): continue
      default: return false
      }
    }
    return any
  }

  private static func belongsToTheme(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" { return true }
    // Hangul fillers and their like are invisible letters: with them, two different themes could look the same.
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return false
    }
  }
}
