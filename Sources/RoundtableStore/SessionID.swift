import Crypto

/// A session's id: a UUID, 16 bytes, part of every hash of its chain.
///
/// Its version says whether ids and salts come from a seed (8, "custom": RFC 9562, section 5.8) or from the system (4). So the
/// mark *reproducible, not confidential* is sealed by the chain with everything else and cannot be removed.
package enum SessionID {
  /// A new session's id: random, or derived from the seed and the session's name.
  package static func make(named name: String, from entropy: Entropy) -> [UInt8] {
    switch entropy {
    case .system: marked(Entropy.random(16), version: 4)
    case .seeded(let seed): marked(seed.bytes(16, for: .session, session: Array(name.utf8), position: 0), version: 8)
    }
  }

  /// True when the id was derived from a seed: such a session is reproducible, and not confidential.
  package static func isReproducible(_ id: [UInt8]) -> Bool { id.count == 16 && id[6] >> 4 == 8 }

  private static func marked(_ bytes: [UInt8], version: UInt8) -> [UInt8] {
    var bytes = bytes
    bytes[6] = version << 4 | bytes[6] & 0x0F
    bytes[8] = 0x80 | bytes[8] & 0x3F
    return bytes
  }
}
