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
  package private(set) var head: Head
  /// The fields of one hash; kept so that a fact costs no allocation for it.
  private var encoding: [UInt8] = []

  /// The chain of a session, from this head on; nil is its beginning.
  package init(of sessionID: [UInt8], from head: Head? = nil) {
    self.sessionID = sessionID
    self.head = head ?? Chain.beginning(of: sessionID)
    encoding.reserveCapacity(512)
  }

  /// The head of a session in which nothing is recorded: position 0.
  package static func beginning(of sessionID: [UInt8]) -> Head {
    var fields: [UInt8] = []
    fields.append(field: "roundtable session 1")
    fields.append(field: sessionID)
    return Head(position: 0, hash: Array(SHA256.hash(fields)))
  }

  /// Seals the facts of one unit behind the head, which moves to the last of them.
  package mutating func seal(_ facts: [any Fact], by writer: Writer, at moment: Moment, entropy: Entropy) -> [StoredFact] {
    let unit = head.position + 1
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
    head = Head(position: position, hash: hash)
    return StoredFact(envelope: envelope, kind: kind, version: version, body: body, salt: salt, commitment: commitment, hash: hash)
  }

  /// Checks that a fact is the next one and is what was sealed, and moves the head to it. It may lack its words where they were erased.
  package mutating func follow(_ fact: StoredFact, _ erasures: Erasures = Erasures()) throws(Flaw) {
    let envelope = fact.envelope
    guard envelope.position == head.position + 1 else { throw .gap }
    guard fact.commitment.count == 32, fact.hash.count == 32, (1...envelope.position).contains(envelope.unit),
      (fact.body == nil) == (fact.salt == nil)
    else { throw .shape }
    // Were a salt of another length taken, its last bytes could be passed off as the first of the body.
    if let body = fact.body, let salt = fact.salt {
      guard salt.count == 32, SHA256.hash(salt, body).isMade(of: fact.commitment) else { throw .words }
    } else {
      guard erasures.cover(envelope.position) else { throw .missingWords }
    }
    guard digest(envelope, fact.kind, fact.version, fact.commitment).isMade(of: fact.hash) else { throw .hash }
    head = Head(position: envelope.position, hash: fact.hash)
  }

  /// Those of some sealed facts that are not stored yet, checked to follow the head, which moves to the last of them.
  ///
  /// - Parameter path: the file that an error names.
  /// - Parameter stored: the hash stored at a position up to the head.
  package mutating func news(
    in facts: [StoredFact], path: String, stored: (Int) throws(StoreError) -> [UInt8]?
  ) throws(StoreError) -> [StoredFact] {
    let before = head.position
    let erasures = Erasures(in: facts)
    var news: [StoredFact] = []
    for fact in facts {
      let position = fact.envelope.position
      guard position >= 1 else { throw .damaged(path: path, position: 1, reason: Flaw.shape.rawValue) }
      if position <= before {
        guard try stored(position) == fact.hash else { throw .conflict(position: before) }
        continue
      }
      guard position == before + news.count + 1 else { throw .conflict(position: before) }
      do throws(Flaw) { try follow(fact, erasures) } catch { throw .damaged(path: path, position: position, reason: error.rawValue) }
      news.append(fact)
    }
    return news
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
