package import RoundtableRecord
import RoundtableReports

/// A person as typed after the colon: `Full Name (Affiliation)`.
package struct TypedName: Sendable, Equatable {
  /// The full name.
  package let name: Untrusted
  /// What stood in brackets at its end; nil when nothing did.
  package let affiliation: Untrusted?

  /// Reads one name. Nil when no name can be seen.
  package init?(_ typed: ArraySlice<Unicode.Scalar>) {
    let whole = Line.trimmed(typed)
    guard let open = TypedName.openingBracket(of: whole) else {
      guard !whole.allSatisfy(\.isInvisible) else { return nil }
      name = Untrusted(Line.string(whole))
      affiliation = nil
      return
    }
    let before = Line.trimmed(whole[..<open])
    let inside = Line.trimmed(whole[(open + 1)..<(whole.endIndex - 1)])
    guard !before.allSatisfy(\.isInvisible) else { return nil }
    name = Untrusted(Line.string(before))
    affiliation = inside.allSatisfy(\.isInvisible) ? nil : Untrusted(Line.string(inside))
  }

  /// Where the bracket opens that the last scalar closes; nil when it closes none. Brackets within it belong to it.
  private static func openingBracket(of text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let last = text.last, last == ")" || last == "）" else { return nil }
    var depth = 0
    for index in text.indices.reversed() {
      switch text[index] {
      case ")", "）": depth += 1
      case "(", "（": depth -= 1
      default: continue
      }
      if depth == 0 { return index }
    }
    return nil
  }

  /// Reads several names; `;` parts people, a comma does not. Nil at a place where a name is missing.
  package static func list(_ text: Untrusted) -> [TypedName?] {
    Array(text.raw.unicodeScalars).split(separator: ";", omittingEmptySubsequences: false).map { TypedName($0) }
  }
}

/// Makes handles from names.
package enum HandleMaker {
  /// A handle from the first word of a name that has a Latin letter: accents dropped, lower case, letters, digits and hyphens. Titles and the
  /// small words of a family name are passed over; after a title it is the family name. Nil when no word has a Latin letter.
  package static func handle(from name: Untrusted) -> Code? {
    let words = NameWord.all(of: name)
    let telling = words.filter(\.tells).compactMap(\.code)
    let isFormal = words.first?.isTitle == true && !words.contains(where: \.isBeforeComma)
    return (isFormal ? telling.last : telling.first) ?? words.lazy.compactMap(\.code).first
  }

  /// A handle from the family name; nil where the name has no word besides the first.
  static func familyHandle(from name: Untrusted) -> Code? {
    let words = NameWord.all(of: name)
    let telling = words.filter(\.tells)
    return (telling.last(where: \.isBeforeComma) ?? telling.last)?.code
  }

  /// The handle itself, or with the first number from 2 that makes it free.
  package static func free(_ wanted: Code, isTaken: (Code) -> Bool) -> Code {
    func usable(_ code: Code) -> Bool { !isTaken(code) && !code.looksLikeItem }
    if usable(wanted) { return wanted }
    var number = 2
    while true {
      for separator in ["", "-"] {
        let candidate = Code(unchecked: wanted.text + separator + String(number))
        if usable(candidate) { return candidate }
        if separator.isEmpty, !candidate.looksLikeItem { break }
      }
      number += 1
    }
  }

  /// The plain letters of a Latin letter, from its name in the Unicode Character Database, which knows every accent there is:
  /// `LATIN SMALL LETTER E WITH ACUTE`. Nil for scalars of other scripts.
  package static func plain(_ scalar: Unicode.Scalar) -> String? { scalar.plainLatin }
}

/// A word of a name, and what kind of word it is.
private struct NameWord {
  /// What a handle would be made of it; nil where it has no Latin letter.
  let code: Code?
  /// True for a title, and for what is cut short with a dot.
  let isTitle: Bool
  /// True for a word before a comma: the family name stands first.
  let isBeforeComma: Bool
  private let isParticle: Bool

  /// True for a word by which people call someone.
  var tells: Bool { !isTitle && !isParticle && code != nil }

  /// The words of a name, in order.
  static func all(of name: Untrusted) -> [NameWord] {
    let words = name.raw.unicodeScalars.split { $0.properties.isWhitespace }
    let comma = words.firstIndex { $0.contains { Acquaintance.commas.contains($0) } }
    return words.enumerated().map { index, word in
      NameWord(word, isBeforeComma: comma.map { index <= $0 } ?? false, isLast: index == comma)
    }
  }

  private init(_ word: Substring.UnicodeScalarView, isBeforeComma: Bool, isLast: Bool) {
    var letters = ""
    var hasLetter = false
    for scalar in word {
      if let latin = HandleMaker.plain(scalar) {
        letters += latin
        hasLetter = true
      } else if scalar == "-" || (scalar.value >= 0x30 && scalar.value <= 0x39) {
        letters.unicodeScalars.append(scalar)
      }
    }
    code = hasLetter ? Code(letters.drop { $0 == "-" }) : nil
    self.isBeforeComma = isBeforeComma
    isTitle = NameWords.titles.contains(letters) || word.last == "."
    let isSmall = word.first?.properties.isLowercase == true || isBeforeComma && !isLast
    isParticle = isSmall && NameWords.particles.contains(letters)
  }
}
