// How words are compared that read the same, however they were typed: the one folding of text in the program.
@_spi(_Unicode) import Swift

extension Unicode.Scalar {
  /// The plain letters of a Latin letter, from its name in the Unicode Character Database, which knows every accent there is:
  /// `LATIN SMALL LETTER E WITH ACUTE`. Nil for scalars of other scripts.
  package var plainLatin: String? {
    if isASCII { return properties.isAlphabetic ? String(self).lowercased() : nil }
    if let special = Self.specials[self] { return special }
    guard let name = properties.name, name.hasPrefix("LATIN "),
      let letter = name.split(separator: " ").drop(while: { $0 != "LETTER" && $0 != "LIGATURE" }).dropFirst().first
    else { return nil }
    return letter.utf8.count <= 2 ? letter.lowercased() : nil
  }

  private static let specials: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i", "ə": "e", "Ə": "e", "ŋ": "n", "Ŋ": "n", "ς": "σ",
  ]

  /// True for a mark on the letter before it.
  package var isMark: Bool { [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory) }

  /// True for a mark that readers leave out: an accent, a Hebrew point, an Arabic vowel. A vowel of Devanagari or Thai is not one.
  private var isAccent: Bool {
    guard isMark else { return false }
    let combining = properties.canonicalCombiningClass.rawValue
    return combining == 1 || (10...36).contains(combining) || combining >= 200
  }

  /// True when it shows nothing: white space, a control character, a soft hyphen, a zero-width space and their like.
  package var isInvisible: Bool {
    if isASCII { return value <= 0x20 || value == 0x7F }
    let properties = properties
    return properties.isWhitespace || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .control
      || value == 0x2800 || (0xFFF9...0xFFFB).contains(value)
  }

  /// The sign on a keyboard that looks much like it: for any quotation mark, dash or blank; for others itself.
  package var plainSign: Unicode.Scalar {
    if isASCII { return value == 0x60 ? "'" : self }
    if let quote = Self.quotes[self] { return quote }
    switch properties.generalCategory {
    case .dashPunctuation: return "-"
    case .spaceSeparator: return " "
    default: return (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(UInt8(value - 0xFEE0)) : self
    }
  }

  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "ʼ": "'", "´": "'", "‹": "'", "›": "'", "“": "\"", "”": "\"", "„": "\"", "‟": "\"",
    "″": "\"", "«": "\"", "»": "\"", "−": "-",
  ]

  /// In lower case and without accents, with the signs of a keyboard; empty for an accent and for what shows nothing but is not a blank.
  package var folded: String {
    if isASCII { return String(("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : plainSign) }
    if (0x3400...0x9FFF).contains(value) { return String(self) }
    if properties.isDefaultIgnorableCodePoint || isAccent { return "" }
    let sign = plainSign
    if sign != self { return sign.folded }
    if let plainLatin { return plainLatin }
    return String(self)._nfd.reduce(into: "") { if !$1.isAccent { $0 += Self.specials[$1] ?? $1.properties.lowercaseMapping } }
  }
}

extension Untrusted {
  /// True when nothing of it can be seen: then it counts as no text at all.
  package var showsNothing: Bool { raw.unicodeScalars.allSatisfy(\.isInvisible) }

  /// The text as it is searched: every letter and sign folded, and white space of any kind and length one space.
  package var folded: Untrusted {
    var made = ""
    var isAfterBlank = false
    for scalar in raw.unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank { if !isAfterBlank { made += " " } } else { made += scalar.folded }
      isAfterBlank = isBlank
    }
    return Untrusted(made)
  }

  /// True when a folded text stands in it. Both are compared by scalars.
  package func holds(folded words: Untrusted) -> Bool { Array(folded.raw.utf8).holds(Array(words.raw.utf8)) }
}

extension Array where Element: Equatable {
  /// True when the others stand in it, side by side and in order; false for none.
  package func holds(_ others: [Element]) -> Bool {
    guard let first = others.first, count >= others.count else { return false }
    return (0...(count - others.count)).contains { self[$0] == first && self[$0..<($0 + others.count)].elementsEqual(others) }
  }
}
