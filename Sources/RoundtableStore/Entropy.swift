import Crypto

/// Where the random bytes of ids and salts come from.
package enum Entropy: Sendable {
  /// The system's own generator. Every session that holds real words uses it.
  case system
  /// Derived from a seed, for replays and tests: the same bytes however many processes wrote the session.
  case seeded(Seed)

  /// What the bytes are for; each use of a seed has bytes of its own.
  package enum Purpose: UInt8, Sendable {
    /// The session's id.
    case session = 1
    /// The random part of a fact's id.
    case id = 2
    /// The salt that keeps a body from being guessed by its commitment.
    case salt = 3
  }

  /// As many bytes as asked for, for the fact at this position of this session.
  package func bytes(_ count: Int, for purpose: Purpose, session: [UInt8], position: Int) -> [UInt8] {
    switch self {
    case .system: Entropy.random(count)
    case .seeded(let seed): seed.bytes(count, for: purpose, session: session, position: position)
    }
  }

  /// True when the bytes come from a seed.
  package var isSeeded: Bool {
    if case .seeded = self { true } else { false }
  }

  static func random(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        withUnsafeBytes(of: generator.next()) { word in
          for byte in word.prefix(count - filled) {
            buffer[filled] = byte
            filled += 1
          }
        }
      }
    }
  }
}

/// What `--seed` was given: hexadecimal digits from which ids and salts are derived.
package struct Seed: Sendable, Equatable {
  private let digits: [UInt8]

  /// Takes hexadecimal digits of either case. Nil when there are none, or other characters among them.
  package init?(hex: String) {
    guard !hex.isEmpty, hex.utf8.allSatisfy({ Hex.value(of: $0) != nil }) else { return nil }
    digits = Array(hex.lowercased().utf8)
  }

  /// The seed that these bytes, written as hexadecimal digits, are.
  package init(_ bytes: [UInt8]) {
    digits = Array(Hex.text(bytes).utf8)
  }

  /// SHA-256 in counter mode. Block *n*, from 0, is the hash of: the digits of the seed, lower case, and the session (its id, or for
  /// the id itself its name), each preceded by its length; then the position and *n*; then the purpose, one byte.
  /// Lengths and numbers are 8 bytes, the highest first.
  func bytes(_ count: Int, for purpose: Entropy.Purpose, session: [UInt8], position: Int) -> [UInt8] {
    var made: [UInt8] = []
    var block: UInt64 = 0
    while made.count < count {
      var hasher = SHA256()
      hasher.update(number: UInt64(digits.count))
      hasher.update(data: digits)
      hasher.update(number: UInt64(session.count))
      hasher.update(data: session)
      hasher.update(number: UInt64(bitPattern: Int64(position)))
      hasher.update(number: block)
      hasher.update(data: [purpose.rawValue])
      made.append(contentsOf: hasher.finalize())
      block += 1
    }
    return Array(made.prefix(count))
  }
}

extension SHA256 {
  fileprivate mutating func update(number: UInt64) {
    withUnsafeBytes(of: number.bigEndian) { update(bufferPointer: $0) }
  }
}
