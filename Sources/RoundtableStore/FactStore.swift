package import RoundtableRecord

/// A fact as it is kept: envelope, sealed body, and its place in the chain.
package struct StoredFact: Sendable, Equatable {
  /// What is the same for every fact.
  package let envelope: Envelope
  /// The stored name of its kind.
  package let kind: String
  /// The version of its body's shape.
  package let version: Int
  /// The body, canonical JSON in UTF-8; nil when it was erased.
  package let body: [UInt8]?
  /// 32 random bytes; nil when they were erased with the body.
  package let salt: [UInt8]?
  /// SHA-256 of salt and body, 32 bytes.
  package let commitment: [UInt8]
  /// SHA-256 over the previous hash and all the fields above, 32 bytes; none where nothing at this position can be read.
  package let hash: [UInt8]
  /// True when it is not what was sealed. Then it has no words, and a `lost` one nothing but its position.
  package private(set) var isDamaged = false

  /// A fact as a store or a log returns it.
  package init(
    envelope: Envelope, kind: String, version: Int, body: [UInt8]?, salt: [UInt8]?, commitment: [UInt8], hash: [UInt8]
  ) {
    self.envelope = envelope
    self.kind = kind
    self.version = version
    self.body = body
    self.salt = salt
    self.commitment = commitment
    self.hash = hash
  }

  /// The fact; nil when its body was erased, or it is of a kind or version that this program does not know.
  package var fact: (any Fact)? { body.flatMap { FactTable.read(kind: kind, version: version, body: $0) } }

  /// The fact without words that are not the ones that were sealed.
  package var damaged: StoredFact {
    var left = withoutWords
    left.isDamaged = true
    return left
  }

  /// What stands for a fact of which nothing can be read, or nothing be trusted.
  package static func lost(at position: Int) -> StoredFact {
    let moment = Moment(milliseconds: 0)
    let envelope = Envelope(
      position: position, id: FactID(at: moment, random: Array(repeating: 0, count: 10)), unit: position,
      writer: Writer(person: nil, terminal: ""), moment: moment)
    return StoredFact(
      envelope: envelope, kind: "fact-lost", version: 1, body: nil, salt: nil, commitment: Array(repeating: 0, count: 32), hash: []
    ).damaged
  }

  /// True when nothing of it can be read but its position.
  package var isLost: Bool { isDamaged && hash.isEmpty }

  /// The head of a record that ends with this fact.
  package var head: ChainHead { ChainHead(position: envelope.position, hash: hash) }
}

/// How thoroughly a store takes erased words away.
package enum ErasurePromise: Sendable {
  /// No file of the store holds them once the call returns.
  case overwritten
  /// No query returns them, but the store's files, logs or backups may hold them until they are reused.
  case unreachable
}

/// What a check of a whole record found: nothing wrong.
package struct Verification: Sendable, Equatable {
  /// The head of the record.
  package let head: ChainHead
  /// How many facts are of a kind or version that this program does not know.
  package let unknown: Int

  /// A record of this head.
  package init(head: ChainHead, unknown: Int) {
    self.head = head
    self.unknown = unknown
  }
}

/// What a store promises, whatever it keeps facts in. Every store passes `StoreContract`.
///
/// A store belongs to one thread. It is a class because it holds an open file or connection.
package protocol FactStore: AnyObject {
  /// Where the record is kept, for messages: the path of a file, a name in a database.
  var place: String { get }
  /// How thoroughly the store takes erased words away.
  var erasure: ErasurePromise { get }
  /// The session's id, 16 bytes; part of every hash.
  var sessionID: [UInt8] { get }
  /// The head of what is stored now, other processes' facts included.
  func head() throws(StoreError) -> ChainHead
  /// Hands over every fact after a position, in order, once its commitment and its place in the chain have been verified. One that is not
  /// what was written is handed over as `isDamaged`, without its words. `.damaged` is thrown for the first of them, at the end.
  func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError)
  /// Stores several units, all or none, and returns only when they would survive a loss of power.
  ///
  /// A fact `words-erased` takes away, in the same commit, body and salt of every earlier fact whose position it names: the store never
  /// returns them again, and its files forget them as far as `erasure` promises. What it names may be gone already, or never have been
  /// there. Facts that were erased in the call that brought them come back without words.
  ///
  /// - Parameter units: the facts of each typed line or pasted block. One without facts stores nothing.
  /// - Parameter position: the position of the last fact that the caller has folded. `.conflict` is thrown, and nothing is stored,
  ///   when others have written after it.
  /// - Parameter first: the unit that the first of `units` continues, as the later lines of a pasted block do: the position of that
  ///   unit's first fact, which this terminal wrote. Others may have written in between. `.notRecorded` is thrown for any other
  ///   position. Nil when it is a unit of its own, as all others are.
  func append(
    units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int?
  ) throws(StoreError) -> [StoredFact]
  /// Stores facts that were sealed before, all or none: a record that is being rebuilt, or facts of which it was not known whether
  /// they had been stored. Those that are stored already are left as they are; the others must follow the head. Words are erased as
  /// by `append(units:)`.
  func append(sealed facts: [StoredFact]) throws(StoreError)
  /// Where copies of the session are that were found beside it; empty for a store that has no place beside it.
  func copiesBeside() -> [String]
  /// True, at the cost of no file access to speak of, when another process may have written since this was last asked.
  /// Ask first and read then: so nothing is missed that is written in between.
  func othersMayHaveWritten() -> Bool
}

extension FactStore {
  /// True when ids and salts come from a seed: such a session is reproducible and not confidential.
  package var isReproducible: Bool { SessionID.isReproducible(sessionID) }

  /// The same, for whoever goes on past damage: it is given back, not thrown.
  package func readPastDamage(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError) -> StoreError? {
    do throws(StoreError) {
      try read(after: position, take)
      return nil
    } catch {
      guard case .damaged = error else { throw error }
      return error
    }
  }

  /// Reads and verifies the whole record.
  ///
  /// - Parameter mark: a head that was written down; without it a tail that was cut off, or an older copy put back, cannot be seen.
  /// - Throws: `.damaged` with the first bad position, besides what `read` throws.
  package func verify(against mark: HeadMark? = nil) throws(StoreError) -> Verification {
    var (head, unknown) = (Chain.beginning(of: sessionID), 0)
    var marked = head
    try read(after: 0) { fact in
      head = fact.head
      if fact.body != nil, fact.fact == nil { unknown += 1 }
      if head.position == mark?.position { marked = head }
    }
    guard let mark, !mark.matches(marked) else { return Verification(head: head, unknown: unknown) }
    if mark.position > head.position {
      throw .damaged(place: place, position: head.position + 1, reason: "the record ends before the head that was written down")
    }
    throw .damaged(place: place, position: mark.position, reason: "its hash is not the one that was written down")
  }

  /// Stores several units, each one of its own.
  package func append(
    units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int
  ) throws(StoreError) -> [StoredFact] {
    try append(units: units, by: writer, at: moment, expecting: position, joining: nil)
  }

  /// Stores facts as one unit, or as more of one that this terminal has begun; everything else is as for several.
  package func append(
    _ facts: [any Fact], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int? = nil
  ) throws(StoreError) -> [StoredFact] {
    try append(units: [facts], by: writer, at: moment, expecting: position, joining: first)
  }
}
