/// Writes a fact's body as one flat JSON object in canonical form (RFC 8785): UTF-8, no blanks, keys sorted by the caller.
///
/// A body is written field by field, in the order of the keys; a nil, an empty list and a false are left out.
package struct BodyWriter {
  /// What has been written so far, an open object; empty before the first field.
  private var bytes: [UInt8] = []
  private var lastKey = ""

  /// Begins an empty object, with room for `capacity` bytes.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// The whole object, closed.
  package var finished: [UInt8] { (bytes.isEmpty ? [UInt8(ascii: "{")] : bytes) + [UInt8(ascii: "}")] }

  /// Writes a text, unless it is nil.
  package mutating func text(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    JSONText.quote(value, into: &bytes)
  }

  /// Writes a whole number, unless it is nil.
  package mutating func number(_ key: String, _ value: Int?) {
    guard let value else { return }
    begin(key)
    bytes += Array(String(value).utf8)
  }

  /// Writes `true`, or nothing.
  package mutating func flag(_ key: String, _ value: Bool) {
    guard value else { return }
    begin(key)
    bytes += Array("true".utf8)
  }

  /// Writes a list of texts, unless it is nil. An empty list is written, since it says that there are none.
  package mutating func texts(_ key: String, _ values: [String]?) {
    guard let values else { return }
    begin(key)
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONText.quote(value, into: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a list of whole numbers, unless it is nil.
  package mutating func numbers(_ key: String, _ values: [Int]?) {
    guard let values else { return }
    begin(key)
    bytes += Array(("[" + values.map(String.init).joined(separator: ",") + "]").utf8)
  }

  private mutating func begin(_ key: String) {
    assert(key > lastKey, "keys of a body are written in order: \(lastKey), \(key)")
    lastKey = key
    bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "\""))
    bytes += Array(key.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }
}

/// The one way JSON strings are written here.
package enum JSONText {
  /// Appends a quoted JSON string: RFC 8785, section 3.2.2.2. All scalars but the quote, the backslash and control characters stay as they
  /// are.
  package static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: bytes += Array("\\b".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x0C: bytes += Array("\\f".utf8)
      case 0x0D: bytes += Array("\\r".utf8)
      case 0..<0x20: bytes += Array("\\u00".utf8) + [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
