import GRDB
import RoundtableRecord
import RoundtableStore

extension SQLiteStore {
  /// Seals facts after a position and stores them, all or none. Returns when they would survive a loss of power.
  func record(
    after position: Int, _ make: (inout Chain, Database) throws -> [StoredFact]
  ) throws(StoreError) -> [StoredFact] {
    try reopenIfNeeded()
    if let damage { throw damage }
    try refuseDivergedCopies()
    // Nothing is added to facts that were not verified, nor to a file with a flaw, which reading throws.
    if verified.position < position || flaw != nil { try walk(from: verified.position) { _ in } }
    let (made, failure) = try transact { db in
      let head = try self.head(in: db, expecting: position)
      var chain = Chain(of: sessionID, from: head)
      let made = try make(&chain, db)
      try FactRows.insert(made, into: db)
      try FactRows.erase(Erasures(in: made).positions, in: db)
      return made
    }
    if let failure { return try settle(made, failure) }
    if let last = made.last { verified = last.head }
    return made
  }

  /// Runs something between BEGIN IMMEDIATE and COMMIT. Returns its result, and the error of a COMMIT that leaves it unknown whether the
  /// file has it.
  func transact<T>(_ body: (Database) throws -> T) throws(StoreError) -> (T, DatabaseError?) {
    do {
      return try queue.inDatabase { db in
        try db.beginTransaction(.immediate)
        do {
          let result = try body(db)
          return (result, try commit(db))
        } catch {
          rollBack(db)
          throw error
        }
      }
    } catch {
      throw notRecorded(error)
    }
  }

  /// Commits. While another process reads, SQLite waits up to the busy timeout; after that nothing is recorded. Returns any other error.
  private func commit(_ db: Database) throws -> DatabaseError? {
    do {
      try db.commit()
      return nil
    } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
      mustReopen = true
      rollBack(db)
      return error
    }
  }

  /// What cannot be rolled back now is rolled back when the file is opened again.
  private func rollBack(_ db: Database) {
    do { try db.rollback() } catch { mustReopen = true }
  }

  /// The head in the file, when it is the one that was verified and that the caller expects.
  private func head(in db: Database, expecting position: Int) throws -> ChainHead {
    let head = try FactRows.head(in: db) ?? Chain.beginning(of: sessionID)
    if head.position < verified.position { throw missing(after: head) }
    guard head.position == position else { throw StoreError.conflict(position: head.position) }
    return try same(head)
  }

  /// Finds out whether facts were recorded when COMMIT could not say.
  private func settle(_ facts: [StoredFact], _ failure: DatabaseError) throws(StoreError) -> [StoredFact] {
    let unknown = StoreError.unknownWhetherRecorded(place: path, reason: failure.whyNotRecorded)
    var isStored = true
    do throws(StoreError) {
      try reopenIfNeeded()
      if damage != nil { throw unknown }
      if let last = facts.last {
        isStored = try reading { try FactRows.hash(in: $0, at: last.envelope.position, of: sessionID) } == last.hash
        // They are in the file; but what failed may have been the sync that makes them last. Another commit is one more sync of
        // file and folder: only when that succeeds are they safe.
        if isStored, try transact({ try $0.execute(sql: "PRAGMA application_id = \(Schema.applicationID)") }).1 != nil { throw unknown }
      }
    } catch {
      throw unknown
    }
    if !isStored { throw .notRecorded(place: path, reason: failure.whyNotRecorded) }
    return facts
  }

  /// Opens and verifies the file again if the disk has failed.
  func reopenIfNeeded() throws(StoreError) {
    guard mustReopen else { return }
    close()
    let file = try SessionFile.open(path, patience: patience)
    guard file.sessionID == sessionID else { throw .damaged(place: path, position: 1, reason: "another session stands in its place") }
    queue = file.queue
    flaw = file.flaw
    // Another connection counts versions from another number.
    seenVersion = nil
    do throws(StoreError) {
      try walk(from: 0) { _ in }
    } catch .damaged {
      // It has been noted: what is good can be read, and nothing is recorded.
    }
    mustReopen = false
  }

  /// The error of something that was to be recorded and was not.
  func notRecorded(_ error: any Error) -> StoreError {
    if let error = error as? StoreError { return error }
    guard let error = error as? DatabaseError else { return .notRecorded(place: path, reason: "\(error)") }
    if error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED { return .busy(place: path) }
    if error.callsForReopening { mustReopen = true }
    return .notRecorded(place: path, reason: error.whyNotRecorded)
  }
}
