import RoundtableRecord

/// Reads the bytes of a log, one expected piece after another.
struct LogScanner {
  private let bytes: [UInt8]
  private var cursor = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { cursor == bytes.count }

  /// Notes that the next line begins here.
  mutating func beginLine() {
    line += 1
    lineStart = cursor
  }

  /// True when these bytes can be written in a line as they are: one JSON object, valid UTF-8, without control characters.
  static func isObjectOnOneLine(_ bytes: [UInt8]) -> Bool {
    var scanner = LogScanner(bytes)
    do throws(FactLogError) { _ = try scanner.object() } catch { return false }
    return scanner.isAtEnd && String(validating: bytes, as: UTF8.self) != nil
  }

  /// Throws unless the line just read is byte for byte what `FactLog.write` makes of it, so that no piece needs checks of its own.
  func demand(_ canonical: [UInt8], written what: String) throws(FactLogError) {
    let read = bytes[lineStart..<cursor]
    guard !read.elementsEqual(canonical) else { return }
    let same = zip(read, canonical).prefix { $0 == $1 }.count
    throw failure("\(what) is not written this way in a log", at: lineStart + same)
  }

  /// Passes over these characters. Throws when other ones come next.
  mutating func expect(_ text: StaticString) throws(FactLogError) {
    guard take(text) else { throw failure(isAtEnd ? "the log ends in the middle of a line" : "\(text.shown) is expected") }
  }

  /// Passes over these characters if they come next.
  mutating func take(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes[cursor...].starts(with: wanted) else { return false }
    cursor += wanted.count
    return true
  }

  /// A whole number.
  mutating func number() throws(FactLogError) -> Int {
    let digits = bytes[cursor...].prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw failure("a number is expected") }
    cursor = digits.endIndex
    return number
  }

  /// Bytes as hexadecimal digits in quotes; as many as asked for, or any number of them when that is nil.
  mutating func hex(count: Int?) throws(FactLogError) -> [UInt8] {
    let begin = cursor
    guard let value = Hex.bytes(try quoted().dropFirst().dropLast()), count == nil || value.count == count else {
      throw failure("\(count.map { "\($0 * 2)" } ?? "only") hexadecimal digits in quotes are expected", at: begin)
    }
    return value
  }

  /// A UUID in quotes.
  mutating func uuid() throws(FactLogError) -> FactID {
    let begin = cursor
    let digits = try quoted().dropFirst().dropLast().filter { $0 != UInt8(ascii: "-") }
    guard let id = Hex.bytes(digits).flatMap({ FactID($0) }) else { throw failure("a UUID is expected", at: begin) }
    return id
  }

  /// An instant in quotes.
  mutating func moment() throws(FactLogError) -> Moment {
    let begin = cursor
    guard let moment = Moment(iso: try text()) else { throw failure("an instant such as 2022-06-14T13:00:00.000Z is expected", at: begin) }
    return moment
  }

  /// A text in quotes.
  mutating func text() throws(FactLogError) -> String {
    let begin = cursor
    let body = Array("{\"k\":".utf8) + (try quoted()) + [UInt8(ascii: "}")]
    do {
      var reader = try BodyReader(body)
      if let text = try reader.text("k") { return text }
    } catch {}
    throw failure("a text is expected", at: begin)
  }

  /// The bytes of a JSON object, untouched. Only its end is looked for.
  mutating func object() throws(FactLogError) -> [UInt8] {
    let begin = cursor
    var depth = 0
    repeat {
      guard cursor < bytes.count, bytes[cursor] >= 0x20 else { throw failure("a JSON object on one line is expected", at: begin) }
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "\"") {
        _ = try quoted()
        continue
      }
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
      cursor += 1
    } while depth > 0
    guard bytes[begin] == UInt8(ascii: "{") else { throw failure("a JSON object on one line is expected", at: begin) }
    return Array(bytes[begin..<cursor])
  }

  /// The bytes of a JSON string with its quotes, escapes left as they are.
  private mutating func quoted() throws(FactLogError) -> ArraySlice<UInt8> {
    let begin = cursor
    try expect("\"")
    while cursor < bytes.count, bytes[cursor] >= 0x20, bytes[cursor] != UInt8(ascii: "\"") {
      cursor += bytes[cursor] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "\"") else {
      cursor = min(cursor, bytes.count)
      throw failure("a text has no end", at: begin)
    }
    cursor += 1
    return bytes[begin..<cursor]
  }

  /// The error that names this place, or the one the scanner has reached.
  func failure(_ reason: String, at place: Int? = nil) -> FactLogError {
    let before = bytes[lineStart..<max(lineStart, place ?? cursor)]
    // A scalar is counted by its first byte: the others are continuation bytes, 10xxxxxx.
    return FactLogError(line: line, column: before.count { $0 & 0xC0 != 0x80 } + 1, reason: reason)
  }
}

extension StaticString {
  fileprivate var shown: String { description.replacing("\n", with: "the end of the line") }
}
