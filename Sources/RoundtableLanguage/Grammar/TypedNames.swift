package import RoundtableRecord

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
  /// A handle from the first word of a name that has a Latin letter: accents dropped, lower case, letters, digits and hyphens.
  /// Nil when no word has one.
  package static func handle(from name: Untrusted) -> Code? {
    let words = name.raw.unicodeScalars.split { $0.properties.isWhitespace }
    for word in words {
      var letters = ""
      var hasLetter = false
      for scalar in word {
        if let latin = plain(scalar) {
          letters += latin
          hasLetter = true
        } else if scalar == "-" || (scalar.value >= 0x30 && scalar.value <= 0x39) {
          letters.unicodeScalars.append(scalar)
        }
      }
      let trimmed = letters.drop { $0 == "-" }
      if hasLetter, let code = Code(trimmed) { return code }
    }
    return nil
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
