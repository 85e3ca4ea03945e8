/// Finds words letter by letter, as they look: quotation marks, dashes and blanks of any kind are equal, and so are composed and decomposed
/// letters; what is invisible does not count. Case and accents do, and a letter is never parted from its accent.
package enum LetterSearch {
  /// A letter with its marks.
  private struct Letter {
    /// As it is compared. Equality of strings is that of composed and decomposed letters.
    var look: String
    /// Where it stands.
    var range: Range<Int>
  }

  /// Where the words stand in a text, places that overlap each by itself.
  package static func places(of words: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Range<Int>] {
    let (wanted, letters) = (letters(of: words), letters(of: text))
    guard let first = wanted.first, letters.count >= wanted.count else { return [] }
    return (0...(letters.count - wanted.count)).compactMap { begin in
      let run = letters[begin..<(begin + wanted.count)]
      guard run.first?.look == first.look, run.lazy.map(\.look).elementsEqual(wanted.lazy.map(\.look)) else { return nil }
      return letters[begin].range.lowerBound..<letters[begin + wanted.count - 1].range.upperBound
    }
  }

  private static func letters(of text: [Unicode.Scalar]) -> [Letter] {
    var letters: [Letter] = []
    for (place, scalar) in text.enumerated() where !scalar.properties.isDefaultIgnorableCodePoint {
      if !letters.isEmpty, scalar.isMark || scalar.isInnerJamo {
        letters[letters.count - 1].look.unicodeScalars.append(scalar)
        letters[letters.count - 1].range = letters[letters.count - 1].range.lowerBound..<(place + 1)
      } else {
        letters.append(Letter(look: String(scalar.plainSign), range: place..<(place + 1)))
      }
    }
    return letters
  }
}

extension Unicode.Scalar {
  /// True for a vowel or a final consonant of a decomposed Korean syllable.
  fileprivate var isInnerJamo: Bool { (0x1160...0x11FF).contains(value) }
}
