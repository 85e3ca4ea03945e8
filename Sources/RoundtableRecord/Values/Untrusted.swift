/// Words that came from a person, exactly as they were typed, not yet safe for any place they may go.
///
/// There is deliberately no `description` and no string interpolation: words leave this type only through the one way out
/// that each destination has (`RoundtableExport`: terminal, Markdown, JSON, file name). Equality is by bytes, since Swift's
/// `String` holds `é` and `e` + accent equal, and the record keeps what was typed.
package struct Untrusted: Sendable {
  /// The words, verbatim. Reading this is a promise to make them safe, or to compare or store them and nothing else.
  package let raw: String

  /// Wraps words from outside, unchanged.
  package init(_ raw: String) { self.raw = raw }

  /// What replaces words that are not shown.
  package static let hidden = Untrusted("…")

  /// How many words a listener would count: runs of scalars that are not white space. A script without blanks counts one a run.
  package var wordCount: Int {
    var count = 0
    var inside = false
    for scalar in raw.unicodeScalars {
      // Nearly all blanks are ASCII's; asking the character database for every letter would cost more than all the rest of folding.
      let blank = scalar.isASCII ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
      if !blank && !inside { count += 1 }
      inside = !blank
    }
    return count
  }
}

extension Untrusted: Hashable {
  /// True when both hold the same bytes.
  package static func == (one: Untrusted, other: Untrusted) -> Bool { one.raw.utf8.elementsEqual(other.raw.utf8) }

  /// Hashes the bytes, as equality compares them.
  package func hash(into hasher: inout Hasher) {
    for byte in raw.utf8 { hasher.combine(byte) }
  }
}
