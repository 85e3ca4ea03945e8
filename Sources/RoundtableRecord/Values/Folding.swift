// How words are compared whose spelling may differ in case and accents.

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
    "ß": "ss", "ẞ": "ss", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i", "ə": "e", "Ə": "e", "ŋ": "n", "Ŋ": "n",
  ]

  /// True for a mark on the letter before it.
  package var isMark: Bool { [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory) }

  /// In lower case and without accents; empty for a mark.
  package var folded: String { isMark ? "" : plainLatin ?? properties.lowercaseMapping }
}

extension Untrusted {
  /// Its words: runs of letters, digits and the marks on them. An apostrophe or a hyphen splits words.
  package var words: [[Unicode.Scalar]] {
    var words: [[Unicode.Scalar]] = []
    var word: [Unicode.Scalar] = []
    for scalar in raw.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.isMark && !word.isEmpty {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  /// A word in lower case and without accents: `Élise` and `elise` are one.
  package static func folded(_ word: [Unicode.Scalar]) -> String {
    word.reduce(into: "") { $0 += $1.folded }
  }
}
