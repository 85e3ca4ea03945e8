/// A text as words to be compared, each knowing how it was written. An apostrophe or a hyphen splits words; what is invisible does not.
package struct FoldedText: Sendable {
  /// One run of letters and digits, with the marks on them.
  package struct Word: Sendable {
    /// As it is compared: in lower case, without accents.
    package let folded: String
    /// The letters as they were written.
    package let letters: [Unicode.Scalar]
    /// Where each of them stands among the text's scalars.
    package let places: [Int]
    /// The sign right before it, such as a hyphen; nil when there is none, or more than one.
    package let sign: Unicode.Scalar?
    /// True when `@` stands right before it, and no letter before that.
    package let followsAt: Bool

    /// True when it begins with a capital, or its script has none.
    package var isCapital: Bool {
      let first = letters.first { $0.properties.isCased }?.properties
      return first.map { $0.isUppercase || $0.generalCategory == .titlecaseLetter } ?? true
    }
  }

  /// The words, in order.
  package let words: [Word]
  private let scalars: [Unicode.Scalar]

  /// Reads a text.
  package init(_ text: Untrusted) {
    scalars = Array(text.raw.unicodeScalars)
    var reader = Reader()
    for (place, scalar) in scalars.enumerated() { reader.take(scalar, at: place) }
    reader.close()
    words = reader.words
  }

  /// The text from one of its scalars through another, as it was written.
  package func original(_ places: ClosedRange<Int>) -> Untrusted { Untrusted(String(String.UnicodeScalarView(scalars[places]))) }

  /// True for a word that begins the text, a sentence or a line, where any word has a capital.
  package func beginsSentence(_ place: Int) -> Bool {
    guard place > 0, let before = words[place - 1].places.last, let first = words[place].places.first else { return true }
    return scalars[before..<first].contains { ".!?…:\n“\"«。！？".unicodeScalars.contains($0) }
  }

  /// The text with a mark in the place of each of these runs of its scalars.
  package func replacing(_ runs: [ClosedRange<Int>], by mark: String) -> Untrusted {
    var made = String.UnicodeScalarView()
    var from = 0
    for run in runs.sorted(by: { $0.lowerBound < $1.lowerBound }) where run.upperBound >= from {
      made.append(contentsOf: scalars[from..<max(from, run.lowerBound)])
      if run.lowerBound >= from { made.append(contentsOf: mark.unicodeScalars) }
      from = run.upperBound + 1
    }
    made.append(contentsOf: scalars[from...])
    return Untrusted(String(made))
  }

  /// Collects the words of a text, scalar by scalar.
  private struct Reader {
    var words: [Word] = []
    private var letters: [Unicode.Scalar] = []
    private var folded = ""
    private var places: [Int] = []
    private var between: [Unicode.Scalar] = []

    mutating func take(_ scalar: Unicode.Scalar, at place: Int) {
      if !scalar.isASCII, scalar.properties.isDefaultIgnorableCodePoint { return }
      guard scalar.isLetterOrDigit || !letters.isEmpty && scalar.isMark else {
        close()
        return between.append(scalar.plainSign)
      }
      places.append(place)
      letters.append(scalar)
      folded += scalar.folded
    }

    mutating func close() {
      guard !letters.isEmpty else { return }
      let isAlone = words.isEmpty || between.count > 1
      words.append(
        Word(
          folded: folded, letters: letters, places: places, sign: between.count == 1 ? between[0] : nil, followsAt: isAlone && between.last == "@"))
      (letters, places, folded, between) = ([], [], "", [])
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    if isASCII { return (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20) }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
