import GRDB
import Glibc
import RoundtableStore

/// A session file that SQLite has open and that has been found to be one.
struct SessionFile {
  /// The one connection to it.
  let queue: DatabaseQueue
  /// The id of the session in it.
  let sessionID: [UInt8]
  /// What SQLite's own check, or a look at the schema, found wrong; nil when nothing was. The facts may be good all the same.
  let flaw: String?

  /// Opens a file that is there.
  static func open(_ path: String, patience: Int) throws(StoreError) -> SessionFile {
    switch try Files.kind(of: path) {
    case .missing: throw .missing(place: path)
    case .link: throw .unreadable(place: path, reason: "it is a symbolic link")
    case .other, .file(size: 0): throw .notASession(place: path)
    case .file: break
    }
    do throws(StoreError) {
      return try inspect(path, try connect(path, patience: patience) { try identify($0, path: path) })
    } catch {
      // SQLite refuses a file that was cut short, or whose schema is damaged. It reads what is left when that is allowed.
      guard case .damaged(_, _, let reason) = error else { throw error }
      do {
        let queue = try DatabaseQueue(path: Files.plain(path), configuration: SafeModes.rescuing { try identify($0, path: path) })
        return try inspect(path, queue, flaw: reason)
      } catch _ {
        throw error
      }
    }
  }

  private static func inspect(_ path: String, _ queue: DatabaseQueue, flaw known: String? = nil) throws(StoreError) -> SessionFile {
    try reading(path) {
      try queue.inDatabase { db in
        let schema = try Schema.inspect(db)
        let id = schema == .foreign ? [] : try Schema.sessionID(in: db)
        guard id.count == 16 else { throw StoreError.damaged(place: path, position: 1, reason: "its tables are not those of a session") }
        let flaw = try known ?? (schema == .whole ? check(db) : "its tables have been altered")
        return SessionFile(queue: queue, sessionID: id, flaw: flaw)
      }
    }
  }

  /// Makes a file with these facts in it, all in one commit, and closes it again. One that was begun and never finished is used: it is empty,
  /// or becomes so when SQLite rolls back the commit whose journal still lies beside it. One that cannot be finished is removed.
  static func create(_ path: String, sessionID: [UInt8], facts: [StoredFact], patience: Int) throws(StoreError) {
    var isOwn = true
    do throws(StoreError) {
      try Files.create(path)
    } catch .exists where Files.isEmpty(path) || Files.identity(of: path + "-journal") != nil {
      isOwn = Files.isEmpty(path)
      if isOwn { chmod(path, 0o600) }
    }
    do throws(StoreError) {
      try fill(path, sessionID: sessionID, facts: facts, patience: patience)
    } catch {
      // Another process may have been quicker to finish it, or be at work in it.
      if isOwn, error != .exists(place: path) { Files.remove(path) }
      throw error
    }
    if let folder = Files.folder(of: path) { Files.syncFolder(folder) }
  }

  private static func fill(_ path: String, sessionID: [UInt8], facts: [StoredFact], patience: Int) throws(StoreError) {
    let queue = try connect(path, patience: patience)
    // Closed in any case: a file that is removed or opened next must not be open here.
    defer { queue.closeOrLeave() }
    do {
      try queue.inDatabase { db in
        try db.inTransaction(.exclusive) {
          guard try db.integer("SELECT count(*) FROM sqlite_schema") == 0 else { throw StoreError.exists(place: path) }
          try Schema.create(in: db, sessionID: sessionID)
          try FactRows.insert(facts, into: db)
          return .commit
        }
      }
    } catch let error as StoreError {
      throw error
    } catch {
      throw .notMade(place: path, reason: (error as? DatabaseError)?.whyNotRecorded ?? "\(error)")
    }
  }

  /// Runs something that only reads, before any fact has been found good.
  private static func reading<T>(_ path: String, _ body: () throws -> T) throws(StoreError) -> T {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch let error as DatabaseError {
      throw error.whileReading(path, at: 1)
    } catch {
      throw .unreadable(place: path, reason: "\(error)")
    }
  }

  private static func connect(
    _ path: String, patience: Int, identify: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) throws(StoreError) -> DatabaseQueue {
    // A write beyond a limit on file sizes must come back as an error.
    signal(SIGXFSZ, SIG_IGN)
    return try reading(path) {
      let configuration = SafeModes.configuration(path: path, patience: patience, identify: identify)
      return try DatabaseQueue(path: Files.plain(path), configuration: configuration)
    }
  }

  private static func identify(_ db: Database, path: String) throws {
    guard try db.integer("PRAGMA application_id") == Int(Schema.applicationID) else { throw StoreError.notASession(place: path) }
    let schema = try db.integer("PRAGMA user_version") ?? 0
    guard schema <= Schema.versions.upperBound else { throw StoreError.newer(place: path, schema: schema) }
    guard Schema.versions.contains(schema) else { throw StoreError.notASession(place: path) }
  }

  /// SQLite's own check, and one for words that no fact owns. Returns what is wrong, nil when nothing is.
  private static func check(_ db: Database) throws -> String? {
    do {
      var answer = "it gave no answer"
      try db.rows("PRAGMA quick_check(1)") { answer = $0.text(0) }
      guard answer == "ok" else { return "SQLite's check found: \(answer.replacing("\n", with: " "))" }
      let stray = try db.integer("SELECT (SELECT max(position) FROM words) > (SELECT coalesce(max(position), 0) FROM facts)")
      return stray == 1 ? "words stand in it that belong to no fact" : nil
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT || error.resultCode == .SQLITE_NOTADB {
      return "SQLite's check found: \(error.message ?? "damage")"
    }
  }
}
