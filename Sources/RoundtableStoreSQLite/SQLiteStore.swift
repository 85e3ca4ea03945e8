import GRDB
package import RoundtableRecord
package import RoundtableStore

/// Keeps a session's facts in one SQLite file.
package final class SQLiteStore: OpenSession {
  /// The file.
  package let path: String
  package var place: String { path }
  package let erasure = ErasurePromise.overwritten
  package let sessionID: [UInt8]
  let entropy: Entropy
  let patience: Int
  /// The one connection; replaced when the disk has failed.
  var queue: DatabaseQueue
  /// How far this store has read and verified.
  var verified: ChainHead
  /// What is wrong with the file, though its facts may be good; nil when nothing is.
  var flaw: String?
  /// Why nothing more may be recorded; nil while the file is sound.
  var damage: StoreError?
  /// True when this store has seen that no other file in the folder holds a diverged copy of the session.
  var isAlone = false
  /// True when the disk has failed: the file is to be opened and verified again before anything else is acknowledged.
  var mustReopen = false
  /// The file's `data_version` when it was last asked for; nil when it is not known.
  var seenVersion: Int?

  /// Opens a session file that is there, and checks that it is one. The facts are checked by `read`.
  ///
  /// A file that SQLite finds damaged is opened all the same, so that what is readable can be exported: `read` hands over what is
  /// good and throws `.damaged` then, and nothing can be recorded.
  package convenience init(opening path: String, entropy: Entropy = .system) throws(StoreError) {
    try self.init(opening: path, entropy: entropy, patience: SafeModes.patience)
  }

  /// Makes the file of a new session, and the folder it is to stand in, and opens it. Throws `.exists` when a file stands there.
  ///
  /// - Parameters:
  ///   - name: the session's name; with a seed its id is derived from both.
  ///   - begin: seals the first facts, which are there with the file or not at all.
  package convenience init(
    creating path: String, named name: String, entropy: Entropy = .system, _ begin: (inout Chain) -> [StoredFact] = { _ in [] }
  ) throws(StoreError) {
    if let folder = Files.folder(of: path) { try Files.createFolder(folder) }
    var chain = Chain(of: SessionID.make(named: name, from: entropy))
    let facts = begin(&chain)
    try SessionFile.create(path, sessionID: chain.sessionID, facts: facts, patience: SafeModes.patience)
    try self.init(opening: path, entropy: entropy)
  }

  init(opening path: String, entropy: Entropy, patience: Int) throws(StoreError) {
    let file = try SessionFile.open(path, patience: patience)
    guard !entropy.isSeeded || SessionID.isReproducible(file.sessionID) else {
      throw .unsafe(place: path, reason: "it was not begun with a seed, and may hold confidential words")
    }
    self.path = path
    self.entropy = entropy
    self.patience = patience
    sessionID = file.sessionID
    queue = file.queue
    flaw = file.flaw
    verified = Chain.beginning(of: file.sessionID)
    seenVersion = dataVersion()
  }

  /// Closes the file. Nothing can be read or recorded with this store afterwards.
  package func close() {
    queue.closeOrLeave()
  }

  package func head() throws(StoreError) -> ChainHead {
    try reopenIfNeeded()
    do throws(StoreError) {
      return try reading { try FactRows.head(in: $0) } ?? Chain.beginning(of: sessionID)
    } catch {
      // Where the last row cannot be read, the record ends with the last one that could.
      guard case .damaged = error, damage != nil else { throw error }
      return verified
    }
  }

  package func append(
    units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int?
  ) throws(StoreError) -> [StoredFact] {
    try record(after: position) { chain, db in
      if let first {
        let opener = first < 1 ? nil : try FactRows.fact(in: db, at: first)
        guard opener?.envelope.begins(unitOf: writer.terminal) == true else { throw StoreError.notItsBlock(place: path) }
      }
      return chain.seal(units: units, joining: first, by: writer, at: moment, entropy: entropy)
    }
  }

  package func append(sealed facts: [StoredFact]) throws(StoreError) {
    _ = try record(after: head().position) { chain, db in
      try chain.news(in: facts, place: path) { position throws(StoreError) in
        do { return try FactRows.fact(in: db, at: position) } catch { throw self.notRecorded(error) }
      }
    }
  }

  /// Asks `PRAGMA data_version`, which another connection's commit changes and this one's own does not.
  package func othersMayHaveWritten() -> Bool {
    let version = dataVersion()
    defer { seenVersion = version }
    return version == nil || version != seenVersion
  }

  private func dataVersion() -> Int? {
    try? queue.inDatabase { try $0.integer("PRAGMA data_version") }
  }

  /// Runs something that only reads.
  func reading<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    do {
      return try queue.inDatabase(body)
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw error.whileReading(path, at: verified.position + 1)
    } catch {
      throw .unreadable(place: path, reason: "\(error)")
    }
  }
}
