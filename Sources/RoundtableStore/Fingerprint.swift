internal import Crypto

/// SHA-256 of anything that is not a fact: an exported file, a template, an adopted plan.
package enum Fingerprint {
  /// The 32 bytes of SHA-256 (FIPS 180-4).
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
