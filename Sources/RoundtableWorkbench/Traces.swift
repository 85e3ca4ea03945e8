import RoundtableExport
package import RoundtableRecord

/// Words as exports may have written them down: as they are, escaped for Markdown, JSON or HTML, and whatever the layout did to them.
package struct Traces {
  private let forms: [[UInt8]]
  private let letters: [[UInt8]]

  /// Traces of any of these words.
  package init(_ words: [Untrusted]) {
    forms = words.flatMap {
      [Array($0.raw.utf8), Array($0.markdownInline.utf8), Array($0.html.text.utf8), Array(JSONValue.words($0).compact.dropFirst().dropLast())]
    }
    .filter { !$0.isEmpty }
    letters = words.map { Array(Self.letters(of: $0.raw).prefix(96)) }.filter { $0.count >= Self.telling }
  }

  /// True when a file holds one of them.
  package func areIn(_ bytes: [UInt8]) -> Bool {
    if forms.contains(where: { Self.holds(bytes, $0) }) { return true }
    if letters.isEmpty { return false }
    let plain = Self.letters(of: String(decoding: bytes, as: UTF8.self))
    return letters.contains { plain.firstRange(of: $0) != nil }
  }

  /// At least this many letters in a row: fewer may be the same by accident.
  private static let telling = 20

  /// True when the bytes hold a form; a short one only where it stands as a word of its own.
  private static func holds(_ bytes: [UInt8], _ form: [UInt8]) -> Bool {
    if form.count >= 12 { return bytes.firstRange(of: form) != nil }
    return bytes.ranges(of: form).contains { range in
      !(range.lowerBound > 0 && isLetter(bytes[range.lowerBound - 1])) && !(range.upperBound < bytes.count && isLetter(bytes[range.upperBound]))
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Its letters and digits alone.
  private static func letters(of text: String) -> [UInt8] {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil { kept.append(scalar) }
    return Array(String(kept).utf8)
  }
}
