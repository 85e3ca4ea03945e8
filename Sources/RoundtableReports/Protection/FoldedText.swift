import RoundtableRecord

/// A text as words to be compared: without case, accents, invisible characters and full-width forms, each knowing how it was written.
struct FoldedText {
  /// One run of letters and digits.
  struct Word {
    /// In lower case, without accents.
    let folded: String
    /// True when it begins with a capital, or its script has none.
    let isCapital: Bool
    /// True when `@` stands right before it.
    let followsAt: Bool
    /// True when only a hyphen stands between it and the word before.
    let followsHyphen: Bool
    /// Where it stands among the text's scalars.
    fileprivate(set) var range: Range<Int>
  }

  /// The words, in order.
  let words: [Word]
  private let scalars: [Unicode.Scalar]

  /// Reads a text.
  init(_ text: Untrusted) {
    scalars = Array(text.raw.unicodeScalars)
    var words: [Word] = []
    var letters: [(place: Int, scalar: Unicode.Scalar)] = []
    var between: [Unicode.Scalar] = []
    func close() -> Word? {
      guard let first = letters.first, let last = letters.last else { return nil }
      let capital = letters.first { $0.scalar.properties.isCased }?.scalar.properties
      return Word(
        folded: Untrusted.folded(letters.map(\.scalar)), isCapital: capital.map { $0.isUppercase || $0.generalCategory == .titlecaseLetter } ?? true,
        followsAt: between.last == "@", followsHyphen: between == ["-"], range: first.place..<(last.place + 1))
    }
    for (place, scalar) in scalars.enumerated() where !scalar.properties.isDefaultIgnorableCodePoint {
      let plain = Self.halfWidth(scalar)
      if plain.properties.isAlphabetic || plain.properties.numericType != nil || !letters.isEmpty && plain.isMark {
        letters.append((place, plain))
        continue
      }
      if let word = close() {
        words.append(word)
        (letters, between) = ([], [])
      }
      between.append(plain)
    }
    self.words = close().map { words + [$0] } ?? words
  }

  /// The text from one word to another, as it was written.
  func original(_ range: ClosedRange<Int>) -> String {
    String(String.UnicodeScalarView(scalars[words[range.lowerBound].range.lowerBound..<words[range.upperBound].range.upperBound]))
  }

  /// The ASCII form of a full-width letter, digit or sign; others as they are.
  private static func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value - 0xFEE0)) : scalar
  }
}

extension Unicode.Scalar {
  /// True for an accent or another mark on the letter before it.
  fileprivate var isMark: Bool { [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory) }
}
