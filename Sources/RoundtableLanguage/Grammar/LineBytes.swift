import RoundtableRecord

/// The bytes of a line, checked before anything reads them as text: nothing is repaired silently.
package enum LineBytes {
  /// The longest line that is accepted, in bytes: 64 KiB.
  package static let limit = 65_536

  /// The line as text. Throws with the offset, from 0, of the first byte that cannot be part of a line.
  package static func check(_ bytes: [UInt8]) throws(Refusal) -> String {
    guard bytes.count <= limit else {
      throw Refusal(
        "the line goes on behind byte \(limit), and the longest that is taken has \(limit) bytes",
        at: Span(column: 1), hidesLine: true, suggestions: ["type it as several lines"])
    }
    if let offset = bytes.firstIndex(of: 0) {
      throw Refusal("byte \(offset) of the line is NUL, which no text holds", at: column(of: offset, in: bytes), hidesLine: true)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let offset = firstInvalid(bytes)
      throw Refusal(
        "byte \(offset) of the line is not UTF-8", at: column(of: offset, in: bytes), hidesLine: true,
        suggestions: ["save the script as UTF-8, or type the line again"])
    }
    return text
  }

  private static func column(of offset: Int, in bytes: [UInt8]) -> Span {
    Span(column: String(decoding: bytes[..<offset], as: UTF8.self).unicodeScalars.count + 1)
  }

  /// The offset, from 0, of the first byte that is not part of UTF-8; where all are, the number of bytes.
  package static func firstInvalid(_ bytes: [UInt8]) -> Int {
    var low = 0
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): low += UTF8.width(scalar)
      case .emptyInput, .error: return low
      }
    }
  }
}
