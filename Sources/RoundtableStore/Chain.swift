import Crypto
package import RoundtableRecord

/// Seals each fact with all before it, and checks sealed facts, from the head it has reached.
///
/// **Commitment**: SHA-256 of the salt, always 32 bytes, followed by the body.
///
/// **Hash**: SHA-256 of eleven fields, each preceded by its length in bytes. Lengths are 4 bytes, numbers 8 (two's complement), both with
/// the highest byte first; texts are UTF-8. In this order: the previous hash (32 bytes), the session's id (16), the position, the
/// fact's id (16), the unit, the writer's person (a number; nothing when it is not known who typed) and terminal (a text), the moment
/// (milliseconds since 1970), the kind (a text), the version, the commitment (32).
///
/// **The chain begins** with the SHA-256 of two such fields: the text `roundtable session 1` and the session's id.
///
/// The hash covers the commitment, not the words: with salt and body erased every hash stays valid.
package struct Chain: Sendable {
  /// The session whose chain this is, 16 bytes.
  package let sessionID: [UInt8]
  /// How far the chain has come.
  package private(set) var head: ChainHead
  /// The envelope of the fact at the head; nil where the chain was continued from a head alone.
  private var latest: Envelope?
  /// What the hash of the fact at the head should have been, where it is not what is stored: the damage may be in the hash itself.
  private var expected: [UInt8]?
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

  /// Seals the facts of one unit after the head, which moves to the last of them.
  ///
  /// - Parameter first: the unit they continue; nil when they are a unit of their own.
  package mutating func seal(
    _ facts: [any Fact], joining first: Int? = nil, by writer: Writer, at moment: Moment, entropy: Entropy
  ) -> [StoredFact] {
    let unit = first ?? head.position + 1
    return facts.map { fact in
      let type = type(of: fact)
      return seal(kind: type.kind, version: type.version, body: fact.body, in: unit, by: writer, at: moment, entropy: entropy)
    }
  }

  /// Seals one fact, given as it is stored, after the head, which moves to it.
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
    let hash = Array(digest(envelope, kind, version, commitment, after: head.hash))
    move(to: envelope, hash: hash)
    return StoredFact(envelope: envelope, kind: kind, version: version, body: body, salt: salt, commitment: commitment, hash: hash)
  }

  /// The position of the fact that began this one's unit, where it has to be looked up before `follow`. Nil when the fact begins a unit,
  /// continues that of the fact at the head, or has a unit that cannot be.
  package func opener(of envelope: Envelope) -> Int? {
    guard envelope.unit >= 1, envelope.unit < envelope.position else { return nil }
    if let latest, latest.unit == envelope.unit, latest.writer.terminal == envelope.writer.terminal { return nil }
    return envelope.unit
  }

  /// Checks that a fact is the next one and is what was sealed, and moves the head to it. It may lack its words if they were erased.
  ///
  /// - Parameter opener: the fact at the position that `opener(of:)` gave; nil when it gave none, or there is no fact at that position.
  package mutating func follow(_ fact: StoredFact, _ erasures: Erasures = Erasures(), opener: Envelope? = nil) throws(Flaw) {
    let envelope = fact.envelope
    guard envelope.position == head.position + 1 else { throw .gap }
    guard fact.commitment.count == 32, fact.hash.count == 32, (1...envelope.position).contains(envelope.unit),
      (fact.body == nil) == (fact.salt == nil)
    else { throw .shape }
    // If a salt of another length were accepted, its last bytes could be passed off as the first of the body.
    if let body = fact.body, let salt = fact.salt {
      guard salt.count == 32, SHA256.hash(salt, body).isMade(of: fact.commitment) else { throw .words }
    } else {
      guard erasures.cover(envelope.position), fact.kind != Erasures.kind else { throw .missingWords }
    }
    guard isSealed(fact) else { throw .hash }
    if let unit = self.opener(of: envelope) {
      guard let opener, opener.position == unit, opener.begins(unitOf: envelope.writer.terminal) else { throw .unit }
    }
    move(to: envelope, hash: fact.hash)
  }

  /// Follows a fact, or goes past it where it is not what was sealed, and says why. Then it comes back damaged: without its words, and
  /// without all the rest where that is not what was sealed either. What comes after it is checked against the hash that is stored here.
  package mutating func pass(_ fact: StoredFact, _ erasures: Erasures, opener: Envelope?) -> (fact: StoredFact, flaw: Flaw?) {
    do throws(Flaw) {
      try follow(fact, erasures, opener: opener)
      return (fact, nil)
    } catch {
      let isWhole = fact.commitment.count == 32 && fact.hash.count == 32 && isSealed(fact)
      let made = isWhole ? nil : Array(digest(fact, after: head.hash))
      move(to: fact.envelope, hash: fact.hash)
      expected = made
      // The words of a fact whose block was begun by a lost one are good.
      if error == .unit, isWhole { return (fact, error) }
      return (isWhole && fact.kind != Erasures.kind ? fact.damaged : .lost(at: head.position), error)
    }
  }

  /// Goes past a position at which nothing can be read. The next fact is taken on the strength of its words, and the chain goes on from it.
  package mutating func passGap() -> StoredFact {
    head = ChainHead(position: head.position + 1, hash: [])
    (latest, expected) = (nil, nil)
    return .lost(at: head.position)
  }

  /// Seals a fact once more, with its own id, salt and commitment, after the head, which moves to it. The hash stays what it was where
  /// everything before it did.
  package mutating func reseal(_ fact: StoredFact) -> StoredFact {
    let hash = Array(digest(fact, after: head.hash))
    move(to: fact.envelope, hash: hash)
    return StoredFact(
      envelope: fact.envelope, kind: fact.kind, version: fact.version, body: fact.body, salt: fact.salt, commitment: fact.commitment, hash: hash)
  }

  private mutating func move(to envelope: Envelope, hash: [UInt8]) {
    head = ChainHead(position: envelope.position, hash: hash)
    (latest, expected) = (envelope, nil)
  }

  /// True when the hash is that of the fact after the head; after a gap there is nothing to check it with.
  private mutating func isSealed(_ fact: StoredFact) -> Bool {
    if head.hash.isEmpty || digest(fact, after: head.hash).isMade(of: fact.hash) { return true }
    return expected.map { digest(fact, after: $0).isMade(of: fact.hash) } ?? false
  }

  private mutating func digest(_ fact: StoredFact, after previous: [UInt8]) -> SHA256.Digest {
    digest(fact.envelope, fact.kind, fact.version, fact.commitment, after: previous)
  }

  private mutating func digest(
    _ envelope: Envelope, _ kind: String, _ version: Int, _ commitment: [UInt8], after previous: [UInt8]
  ) -> SHA256.Digest {
    encoding.removeAll(keepingCapacity: true)
    encoding.append(field: previous)
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
  /// The next position is missing; another one follows.
  case gap = "it is missing"
  /// A field has a length or value that no fact can have.
  case shape = "it is not written as a fact is"
  /// The commitment is of another salt and body.
  case words = "its words are not the ones that were sealed"
  /// The hash is of other fields.
  case hash = "it is not what was sealed behind the fact before it"
  /// It continues a unit that its terminal did not begin, or that no fact began.
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
