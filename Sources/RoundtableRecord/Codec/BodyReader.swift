/// Why a body could not be read; the fact it belongs to is then kept as one that this program does not know.
package struct BodyError: Error, Equatable {
  /// The byte at which reading stopped.
  package let offset: Int
  /// What stands there that should not, in plain words.
  package let reason: String
}

/// Reads a body that `BodyWriter` wrote, field by field in the order of the keys.
///
/// It takes canonical form only. That keeps it at a fraction of a microsecond a fact, and makes reading strict:
/// an unknown key, a key out of order or a stray blank is an error, never something passed over.
package struct BodyReader {
  private let bytes: [UInt8]
  private var cursor = 0

  /// Begins to read an object. Throws when the bytes do not begin with one.
  package init(_ bytes: [UInt8]) throws(BodyError) {
    self.bytes = bytes
    try expect(UInt8(ascii: "{"))
  }

  /// Reads nothing.
  static let none = BodyReader()

  private init() { bytes = [] }

  /// The text under this key; nil when the object has no such key.
  package mutating func text(_ key: String) throws(BodyError) -> String? {
    guard take(key) else { return nil }
    return try string()
  }

  /// The number under this key; nil when the object has no such key.
  package mutating func number(_ key: String) throws(BodyError) -> Int? {
    guard take(key) else { return nil }
    return try integer()
  }

  /// True when the key is there, with the value `true`.
  package mutating func flag(_ key: String) throws(BodyError) -> Bool {
    guard take(key) else { return false }
    for byte in "true".utf8 { try expect(byte) }
    return true
  }

  /// The texts under this key; nil when the object has no such key.
  package mutating func texts(_ key: String) throws(BodyError) -> [String]? {
    guard take(key) else { return nil }
    var values: [String] = []
    try list { reader throws(BodyError) in values.append(try reader.string()) }
    return values
  }

  /// The numbers under this key; nil when the object has no such key.
  package mutating func numbers(_ key: String) throws(BodyError) -> [Int]? {
    guard take(key) else { return nil }
    var values: [Int] = []
    try list { reader throws(BodyError) in values.append(try reader.integer()) }
    return values
  }

  /// Throws unless the object ends here and nothing follows it.
  package mutating func finish() throws(BodyError) {
    try expect(UInt8(ascii: "}"))
    if cursor != bytes.count { throw failure("something follows the object") }
  }

  /// A value that must be there. Throws where it is nil.
  package func required<Value>(_ value: Value?, _ key: String) throws(BodyError) -> Value {
    guard let value else { throw missing(key) }
    return value
  }

  /// The error of a field that is missing, or holds what this program does not know.
  func missing(_ key: String) -> BodyError { failure("\(key) is missing or not one that is known") }

  // MARK: Scanning

  /// Moves past `"key":` and the comma before it when this key comes next.
  private mutating func take(_ key: String) -> Bool {
    var at = cursor
    if at > 1 {
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { return false }
      at += 1
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return false }
    at += 1
    for byte in key.utf8 {
      guard at < bytes.count, bytes[at] == byte else { return false }
      at += 1
    }
    guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\""), bytes[at + 1] == UInt8(ascii: ":") else { return false }
    cursor = at + 2
    return true
  }

  private mutating func list(_ element: (inout BodyReader) throws(BodyError) -> Void) throws(BodyError) {
    try expect(UInt8(ascii: "["))
    if peek == UInt8(ascii: "]") {
      cursor += 1
      return
    }
    while true {
      try element(&self)
      if peek == UInt8(ascii: ",") {
        cursor += 1
        continue
      }
      try expect(UInt8(ascii: "]"))
      return
    }
  }

  /// Nothing here counts below 0 or beyond ten digits, so that sums of what is read stay far from the end of `Int`.
  private mutating func integer() throws(BodyError) -> Int {
    let begin = cursor
    var value = 0
    while let byte = peek, byte >= 0x30, byte <= 0x39, cursor - begin < 10 {
      value = value * 10 + Int(byte - 0x30)
      cursor += 1
    }
    guard cursor > begin, bytes[begin] != 0x30 || cursor - begin == 1 else { throw failure("a number is expected") }
    return value
  }

  private mutating func string() throws(BodyError) -> String {
    try expect(UInt8(ascii: "\""))
    let begin = cursor
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { cursor += 1 }
    if peek == UInt8(ascii: "\"") {
      cursor += 1
      return try validated(bytes[begin..<cursor - 1])
    }
    var decoded = Array(bytes[begin..<cursor])
    while let byte = peek, byte >= 0x20 {
      cursor += 1
      if byte == UInt8(ascii: "\"") { return try validated(decoded[...]) }
      if byte == UInt8(ascii: "\\") { decoded.append(try escaped()) } else { decoded.append(byte) }
    }
    throw failure("a text has no end, or a control character in it")
  }

  private func validated(_ bytes: ArraySlice<UInt8>) throws(BodyError) -> String {
    // Faster than `String(validating:)`, which is not specialised: a decoder that had to repair something gives other bytes back.
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.allSatisfy({ $0 < 0x80 }) || text.utf8.elementsEqual(bytes) else { throw failure("a text is not UTF-8") }
    return text
  }

  /// The byte that an escape stands for: each has one spelling only, the one that `JSONText` writes.
  private mutating func escaped() throws(BodyError) -> UInt8 {
    guard let byte = peek else { throw failure("a text has no end") }
    cursor += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "u"):
      guard cursor + 4 <= bytes.count, let value = BodyReader.control(bytes[cursor..<cursor + 4]) else {
        throw failure("only control characters that have no shorter escape are written as \\u")
      }
      cursor += 4
      return value
    default: throw failure("an escape that is not known")
    }
  }

  private static func control(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let text = String(decoding: digits, as: UTF8.self)
    guard text.hasPrefix("00"), digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }),
      let value = UInt8(text, radix: 16),
      value < 0x20, ![0x08, 0x09, 0x0A, 0x0C, 0x0D].contains(value)
    else { return nil }
    return value
  }

  private var peek: UInt8? { cursor < bytes.count ? bytes[cursor] : nil }

  private mutating func expect(_ byte: UInt8) throws(BodyError) {
    guard peek == byte else { throw failure("\(Character(Unicode.Scalar(byte))) is expected") }
    cursor += 1
  }

  private func failure(_ reason: String) -> BodyError { BodyError(offset: cursor, reason: reason) }
}
