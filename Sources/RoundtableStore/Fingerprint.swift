internal import Crypto

/// SHA-256 of anything that is not a fact: an exported file, a template, an adopted plan.
package enum Fingerprint {
  /// The 32 bytes of SHA-256 (FIPS 180-4).
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// The first 128 bits of a hash in hexadecimal, as they are read aloud: 8 groups of 4 digits.
  package static func spoken(_ digits: String) -> String {
    let first = Array(digits.utf8.prefix(32))
    return stride(from: 0, to: first.count, by: 4).map { String(decoding: first[$0..<min($0 + 4, first.count)], as: UTF8.self) }.joined(separator: " ")
  }
}
