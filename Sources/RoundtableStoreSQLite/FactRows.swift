import GRDB
import RoundtableRecord
import RoundtableStore

/// Reads and writes the rows of facts and their words.
enum FactRows {
  /// Facts copied out in one short transaction, and why copying stopped.
  struct Batch {
    /// The facts, in the order of their positions.
    var facts: [StoredFact] = []
    /// Why copying stopped before it was done; nil when it did not.
    var stop: DatabaseError?
    /// True when a fact follows that is not written as one.
    var isMisshapen = false
  }

  /// How many facts are copied in one transaction. While it is open, other processes cannot commit.
  static let batchSize = 4096

  /// Copies out facts after a position. Facts read before a damaged place are returned.
  ///
  /// - Parameters:
  ///   - count: how many at most.
  ///   - words: false to leave the table of words alone, which may be damaged where that of facts is not.
  static func copy(from db: Database, after position: Int, atMost count: Int = batchSize, words: Bool = true) throws -> Batch {
    var batch = Batch()
    batch.facts.reserveCapacity(count)
    do {
      try db.rows(words ? query : queryWithoutWords, [position, count]) { row in
        guard !batch.isMisshapen, let fact = StoredFact(row: row) else { return batch.isMisshapen = true }
        batch.facts.append(fact)
      }
    } catch let error as DatabaseError {
      batch.stop = error
    }
    return batch
  }

  private static let query = """
    SELECT f.position, f.id, f.unit, f.person, f.terminal, f.moment, f.kind, f.version, f.commitment, f.hash, w.salt, w.body
    FROM facts f LEFT JOIN words w ON w.position = f.position WHERE f.position > ? ORDER BY f.position LIMIT ?
    """

  private static let queryWithoutWords = """
    SELECT position, id, unit, person, terminal, moment, kind, version, commitment, hash, NULL, NULL
    FROM facts WHERE position > ? ORDER BY position LIMIT ?
    """

  /// The last position that one of the two tables has; nil when neither can be read.
  static func lastPosition(in db: Database) -> Int? {
    for table in ["facts", "words"] {
      do { return try db.integer("SELECT max(position) FROM \(table)") } catch { continue }
    }
    return nil
  }

  /// The fact at a position from 1; nil when there is none, or it is not written as one.
  static func fact(in db: Database, at position: Int) throws -> StoredFact? {
    let batch = try copy(from: db, after: position - 1, atMost: 1)
    if let stop = batch.stop { throw stop }
    return batch.facts.first { $0.envelope.position == position }
  }

  /// What the erasures recorded in the file cover.
  static func erasures(in db: Database) throws -> Erasures {
    var erasures = Erasures()
    try db.rows("SELECT w.body, f.position FROM facts f JOIN words w ON w.position = f.position WHERE f.kind = ?", [Erasures.kind]) {
      erasures.count($0.blob(0), at: $0.integer(1))
    }
    return erasures
  }

  /// The last fact's position and hash; nil when there is no fact.
  static func head(in db: Database) throws -> ChainHead? {
    var head: ChainHead?
    try db.rows("SELECT position, hash FROM facts ORDER BY position DESC LIMIT 1") {
      head = ChainHead(position: $0.integer(0), hash: $0.blob(1))
    }
    return head
  }

  /// The hash of the fact at a position; nil when there is none. At position 0 it is the hash that the session's chain begins with.
  static func hash(in db: Database, at position: Int, of sessionID: [UInt8]) throws -> [UInt8]? {
    if position == 0 { return Chain.beginning(of: sessionID).hash }
    var hash: [UInt8]?
    try db.rows("SELECT hash FROM facts WHERE position = ?", [position]) { hash = $0.blob(0) }
    return hash
  }

  /// Stores facts. To be called inside a transaction. A fact without words gets no row of words.
  static func insert(_ facts: [StoredFact], into db: Database) throws {
    let envelopes = try db.cachedStatement(sql: "INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let words = try db.cachedStatement(sql: "INSERT INTO words VALUES (?, ?, ?)")
    for fact in facts {
      let envelope = fact.envelope
      try envelopes.execute(arguments: [
        envelope.position, envelope.id.bytes.data, envelope.unit, envelope.writer.person, envelope.writer.terminal,
        envelope.moment.milliseconds, fact.kind, fact.version, fact.commitment.data, fact.hash.data,
      ])
      guard let salt = fact.salt, let body = fact.body else { continue }
      try words.execute(arguments: [envelope.position, salt.data, body.data])
    }
  }
}

extension StoredFact {
  /// The fact in a row of `FactRows.copy`; nil when its id is malformed. Words are gone when they have no row, or an empty one.
  fileprivate init?(row: RawRow) {
    guard let id = FactID(row.blob(1)) else { return nil }
    let (salt, body) = (row.optionalBlob(10), row.optionalBlob(11))
    let isErased = salt?.isEmpty == true && body?.isEmpty == true
    let envelope = Envelope(
      position: row.integer(0), id: id, unit: row.integer(2),
      writer: Writer(person: row.optionalInteger(3), terminal: row.text(4)), moment: Moment(milliseconds: Int64(row.integer(5))))
    self.init(
      envelope: envelope, kind: row.text(6), version: row.integer(7), body: isErased ? nil : body, salt: isErased ? nil : salt,
      commitment: row.blob(8), hash: row.blob(9))
  }
}
