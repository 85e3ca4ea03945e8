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
  /// SHA-256 over the previous hash and all the fields above, 32 bytes.
  package let hash: [UInt8]

  /// The stored fact of these values.
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

  /// The head of a record that ends with this fact.
  package var head: Head { Head(position: envelope.position, hash: hash) }
}

/// What a store promises, whatever it keeps facts in. Every store passes `StoreContract`.
///
/// A store belongs to one thread. It is a class because it holds an open file.
package protocol FactStore: AnyObject {
  /// The session's id, 16 bytes; part of every hash.
  var sessionID: [UInt8] { get }
  /// The head of what is stored now, other processes' facts included.
  func head() throws(StoreError) -> Head
  /// Hands over every fact behind a position, in order, and has verified commitment and chain of each before it does.
  /// Throws `.damaged` at the first that is not what was written; those before it have then been handed over.
  func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError)
  /// Stores several units, all or none, and returns only when they would survive a loss of power.
  ///
  /// A fact `words-erased` takes away, in the same commit, body and salt of every earlier fact whose position it names: they can not be
  /// read from any file of the store again. What it names may be gone already, or never have been there. Facts that were erased in
  /// the call that brought them come back without words.
  ///
  /// - Parameter units: the facts of each typed line or pasted block. One without facts stores nothing.
  /// - Parameter position: the position of the last fact that the caller has folded. `.conflict` is thrown, and nothing is stored,
  ///   when others have written behind it.
  /// - Parameter first: the unit that the first of `units` goes on with, as the later lines of a pasted block do: the position of that
  ///   unit's first fact, which this terminal wrote. Others may have written in between. `.notRecorded` is thrown where it is no such
  ///   position. Nil when it is a unit of its own, as all others are.
  func append(
    units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int?
  ) throws(StoreError) -> [StoredFact]
  /// Stores facts that were sealed before, all or none: a record that is being rebuilt, or facts of which it was not known whether
  /// they had been stored. Those that are stored already are left as they are; the others must follow the head. Words are erased as
  /// by `append(units:)`.
  func append(sealed facts: [StoredFact]) throws(StoreError)
  /// True, at the cost of no file access to speak of, when another process may have written since this was last asked.
  /// Ask first and read then: so nothing is missed that is written in between.
  func othersMayHaveWritten() -> Bool
}

extension FactStore {
  /// True when ids and salts come from a seed: such a session is reproducible and not confidential.
  package var isReproducible: Bool { SessionID.isReproducible(sessionID) }

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

/// Why something could not be stored or read. Carries data; the sentence is made at the edge.
package enum StoreError: Error, Equatable, Sendable {
  /// No file stands there.
  case missing(path: String)
  /// A file or session of that name is there already.
  case exists(path: String)
  /// The file can not be opened or read.
  case unreadable(path: String, reason: String)
  /// The file is not a session.
  case notASession(path: String)
  /// The file was made by a newer program, with this schema.
  case newer(path: String, schema: Int)
  /// A fact is not what was written; everything before this position is good.
  case damaged(path: String, position: Int, reason: String)
  /// Somebody wrote first; the head is now at this position.
  case conflict(position: Int)
  /// Nothing was stored: the disk is full, the file is read-only, another process held it too long.
  case notRecorded(path: String, reason: String)
  /// The disk answered so that it can not be known whether the facts were stored; after reopening, look for their ids.
  case unknownWhetherRecorded(path: String, reason: String)
  /// Another file in the same folder holds the same session, and the two have gone different ways. Nothing more is recorded in either.
  case diverged(path: String, other: String)
  /// Something else than recording, such as setting up the file's safe modes, did not hold.
  case unsafe(path: String, reason: String)
}
