import GRDB

/// What a session file looks like inside, and how it is recognised.
///
/// Only `facts`, `words` and `session` are the record. `exports` and `terminals` are this machine's memory beside it, outside the chain.
enum Schema {
  /// SQLite's `application_id` of a session file: the letters RTBL.
  static let applicationID: Int32 = 0x5254_424C
  /// SQLite's `user_version` of a new file: the number of this schema.
  static let version: Int32 = 1
  /// The number of a file in which words were erased: their rows are empty, which a program of the first schema takes for damage.
  static let versionWithErasures: Int32 = 2
  /// Every number that this program knows. A higher one was made by a newer program.
  static let versions = Int(version)...Int(versionWithErasures)

  /// The tables, as they are created and as they must stand in the file.
  static let tables = [
    """
    CREATE TABLE session (one INTEGER PRIMARY KEY CHECK (one = 1), id BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE facts (position INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, unit INTEGER NOT NULL, person INTEGER, \
    terminal TEXT NOT NULL, moment INTEGER NOT NULL, kind TEXT NOT NULL, version INTEGER NOT NULL, \
    commitment BLOB NOT NULL, hash BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE words (position INTEGER PRIMARY KEY REFERENCES facts (position), salt BLOB NOT NULL, body BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE exports (path TEXT PRIMARY KEY, digest BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE terminals (id TEXT PRIMARY KEY, pid INTEGER NOT NULL, started TEXT NOT NULL) STRICT
    """,
  ]

  /// The triggers. They stop a slip in another program before it does harm; what gets past them is found by the chain.
  static let triggers = [
    """
    CREATE TRIGGER facts_are_not_changed BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END
    """,
    """
    CREATE TRIGGER facts_are_not_deleted BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END
    """,
    """
    CREATE TRIGGER facts_follow_each_other BEFORE INSERT ON facts \
    WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM facts) OR EXISTS (SELECT 1 FROM facts WHERE id = NEW.id) \
    BEGIN SELECT RAISE(ABORT, 'a fact follows the last one'); END
    """,
    wordsAreNotChanged,
  ]

  /// The trigger that an erasure drops, and creates again.
  static let wordsAreNotChanged = """
    CREATE TRIGGER words_are_not_changed BEFORE UPDATE ON words BEGIN SELECT RAISE(ABORT, 'words are never changed'); END
    """

  /// Makes everything in an empty file. To be called inside a transaction.
  static func create(in db: Database, sessionID: [UInt8]) throws {
    for statement in tables + triggers { try db.execute(sql: statement) }
    try db.execute(sql: "INSERT INTO session VALUES (1, ?)", arguments: [sessionID.data])
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The id of the session in a file; empty when there is none.
  static func sessionID(in db: Database) throws -> [UInt8] {
    var id: [UInt8] = []
    try db.rows("SELECT id FROM session") { id = $0.blob(0) }
    return id
  }

  /// How a file's schema compares with the one a session file has.
  enum Finding {
    /// Everything is as it was made.
    case whole
    /// The tables are as they were made; triggers are missing, or something was added.
    case altered
    /// The tables differ, so they cannot be trusted even for reading.
    case foreign
  }

  /// Compares the schema of a file with that of a session file.
  static func inspect(_ db: Database) throws -> Finding {
    // Indices that SQLite makes by itself have no text.
    var found: [String] = []
    try db.rows("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL") { found.append($0.text(0)) }
    guard Set(tables).isSubset(of: found) else { return .foreign }
    return found.count == tables.count + triggers.count && Set(found).isSuperset(of: triggers) ? .whole : .altered
  }
}
