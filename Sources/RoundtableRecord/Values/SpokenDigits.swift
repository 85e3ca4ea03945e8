/// The part of a hash that is read aloud and written in the minutes.
package enum SpokenDigits {
  /// The first 128 bits of a hash in hexadecimal, as 8 groups of 4 digits: `3f2a 91bc …`. Shorter where the hash is.
  package static func of(_ hash: String) -> String {
    let first = Array(hash.utf8.prefix(32))
    return stride(from: 0, to: first.count, by: 4).map { String(decoding: first[$0..<min($0 + 4, first.count)], as: UTF8.self) }.joined(separator: " ")
  }
}
