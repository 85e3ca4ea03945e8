import Crypto
package import RoundtableRecord

/// Seals facts one behind the other, and checks sealed ones, from the head it has reached.
///
/// **Commitment**: SHA-256 of the salt, always 32 bytes, and the body behind it.
///
/// **Hash**: SHA-256 of eleven fields, each behind its length in bytes. Lengths are 4 bytes, numbers 8 (two's complement), both with
/// the highest byte first; texts are UTF-8. In this order: the previous hash (32 bytes), the session's id (16), the position, the
/// fact's id (16), the unit, the writer's person (a number; nothing when nobody is known to be) and terminal (a text), the moment
/// (milliseconds since 1970), the kind (a text), the version, the commitment (32).
///
/// **The chain begins** with the SHA-256 of two such fields: the text `roundtable session 1` and the session's id.
///
/// The hash covers the commitment, not the words: with salt and body erased every hash stays valid.
package struct Chain: Sendable {
  /// The session whose chain this is, 16 bytes.
  package let sessionID: [UInt8]
  /// How far it has got.
  package private(set) var head: ChainHead
  /// The envelope of the fact at the head; nil where the chain goes on from a head alone.
  private var latest: Envelope?
  /// The fields of one hash; kept so that a fact costs no allocation for it.
  private var encoding: [UInt8] = []

  /// The chain of a session, from this head on; nil is its beginning.
  package init(of sessionID: [UInt8], from head: ChainHead? = nil) {
    self.sessionID = sessionID
    self.head = head ?? Chain.beginning(of: sessionID)
    encoding.reserveCapacity(512)
  }

  /// The head of a session in which nothing is recorded: position 0.
  package static func beginning(of sessionID: [UInt8]) -> ChainHead {
    var fields: [UInt8] = []
    fields.append(field: "roundtable session 1")
    fields.append(field: sessionID)
    return ChainHead(position: 0, hash: Array(SHA256.hash(fields)))
  }

  /// Seals the facts of one unit behind the head, which moves to the last of them.
  ///
  /// - Parameter first: the unit they go on with; nil when they are one of their own.
  package mutating func seal(
    _ facts: [any Fact], joining first: Int? = nil, by writer: Writer, at moment: Moment, entropy: Entropy
  ) -> [StoredFact] {
    let unit = first ?? head.position + 1
    return facts.map { fact in
      let type = type(of: fact)
      return seal(kind: type.kind, version: type.version, body: fact.body, in: unit, by: writer, at: moment, entropy: entropy)
    }
  }

  /// Seals one fact, given as it is stored, behind the head, which moves to it.
  ///
  /// - Parameter unit: the position of the first fact of its unit.
  package mutating func seal(
    kind: String, version: Int, body: [UInt8], in unit: Int, by writer: Writer, at moment: Moment, entropy: Entropy
  ) -> StoredFact {
    let position = head.position + 1
    let id = FactID(at: moment, random: entropy.bytes(10, for: .id, session: sessionID, position: position))
    let envelope = Envelope(position: position, id: id, unit: unit, writer: writer, moment: moment)
    let salt = entropy.bytes(32, for: .salt, session: sessionID, position: position)
    let commitment = Array(SHA256.hash(salt, body))
    let hash = Array(digest(envelope, kind, version, commitment))
    head = ChainHead(position: position, hash: hash)
    latest = envelope
    return StoredFact(envelope: envelope, kind: kind, version: version, body: body, salt: salt, commitment: commitment, hash: hash)
  }

  /// The position of the fact that has to be looked up before this one can be followed: the one that began its unit. Nil when none has
  /// to be, since the fact begins a unit, or goes on with that of the fact at the head; and when its unit can be none's.
  package func opener(of envelope: Envelope) -> Int? {
    guard envelope.unit >= 1, envelope.unit < envelope.position else { return nil }
    if let latest, latest.unit == envelope.unit, latest.writer.terminal == envelope.writer.terminal { return nil }
    return envelope.unit
  }

  /// Checks that a fact is the next one and is what was sealed, and moves the head to it. It may lack its words where they were erased.
  ///
  /// - Parameter opener: the fact at the position that `opener(of:)` gave; nil when it gave none, or no fact stands there.
  package mutating func follow(_ fact: StoredFact, _ erasures: Erasures = Erasures(), opener: Envelope? = nil) throws(Flaw) {
    let envelope = fact.envelope
    guard envelope.position == head.position + 1 else { throw .gap }
    guard fact.commitment.count == 32, fact.hash.count == 32, (1...envelope.position).contains(envelope.unit),
      (fact.body == nil) == (fact.salt == nil)
    else { throw .shape }
    // Were a salt of another length taken, its last bytes could be passed off as the first of the body.
    if let body = fact.body, let salt = fact.salt {
      guard salt.count == 32, SHA256.hash(salt, body).isMade(of: fact.commitment) else { throw .words }
    } else {
      guard erasures.cover(envelope.position), fact.kind != Erasures.kind else { throw .missingWords }
    }
    guard digest(envelope, fact.kind, fact.version, fact.commitment).isMade(of: fact.hash) else { throw .hash }
    if let unit = self.opener(of: envelope) {
      guard let opener, opener.position == unit, opener.begins(unitOf: envelope.writer.terminal) else { throw .unit }
    }
    head = ChainHead(position: envelope.position, hash: fact.hash)
    latest = envelope
  }

  private mutating func digest(_ envelope: Envelope, _ kind: String, _ version: Int, _ commitment: [UInt8]) -> SHA256.Digest {
    encoding.removeAll(keepingCapacity: true)
    encoding.append(field: head.hash)
    encoding.append(field: sessionID)
    encoding.append(field: envelope.position)
    encoding.append(field: envelope.id.bytes)
    encoding.append(field: envelope.unit)
    if let person = envelope.writer.person { encoding.append(field: person) } else { encoding.append(field: []) }
    encoding.append(field: envelope.writer.terminal)
    encoding.append(field: Int(envelope.moment.milliseconds))
    encoding.append(field: kind)
    encoding.append(field: version)
    encoding.append(field: commitment)
    return SHA256.hash(encoding)
  }
}

/// Why a fact is not the next one of a chain. The raw value says it in words that follow the fact's position.
package enum Flaw: String, Error, Sendable {
  /// Another position stands where this one should.
  case gap = "it is missing"
  /// A field has a length or value that no fact can have.
  case shape = "it is not written as a fact is"
  /// The commitment is of another salt and body.
  case words = "its words are not the ones that were sealed"
  /// The hash is of other fields.
  case hash = "it is not what was sealed behind the fact before it"
  /// It goes on with a unit that its terminal did not begin, or that no fact did.
  case unit = "it goes on with a block of lines that its terminal did not begin"
  /// Salt and body are gone, and no fact says that they were erased.
  case missingWords = "its words are missing, and no erasure names it"
}

extension [UInt8] {
  fileprivate mutating func append(length: Int) {
    Swift.withUnsafeBytes(of: UInt32(truncatingIfNeeded: length).bigEndian) { append(contentsOf: $0) }
  }

  fileprivate mutating func append(field bytes: [UInt8]) {
    append(length: bytes.count)
    append(contentsOf: bytes)
  }

  fileprivate mutating func append(field text: String) {
    append(length: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func append(field number: Int) {
    append(length: 8)
    Swift.withUnsafeBytes(of: Int64(number).bigEndian) { append(contentsOf: $0) }
  }
}

extension SHA256 {
  fileprivate static func hash(_ parts: [UInt8]...) -> Digest {
    var hasher = SHA256()
    for part in parts { part.withUnsafeBytes { hasher.update(bufferPointer: $0) } }
    return hasher.finalize()
  }
}

extension SHA256.Digest {
  fileprivate func isMade(of bytes: [UInt8]) -> Bool {
    withUnsafeBytes { mine in bytes.withUnsafeBytes { mine.elementsEqual($0) } }
  }
}
