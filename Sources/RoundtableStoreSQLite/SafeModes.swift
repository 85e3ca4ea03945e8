import GRDB
import RoundtableStore

/// The modes in which a session file is safe, set on every connection and read back.
///
/// DELETE and EXTRA, because nothing else kept every acknowledged fact under replayed power loss: with WAL and NORMAL, which GRDB's
/// own `.wal` and every `DatabasePool` set after `prepareDatabase`, all could be lost, with DELETE and FULL the last one. And a WAL
/// file that a folder-sync tool copies can be empty, or silently wrong.
enum SafeModes {
  /// How long a connection waits for another process, in milliseconds.
  static let patience = 5000

  /// A configuration that sets the modes, and throws `StoreError.unsafe` when one of them does not hold.
  ///
  /// - Parameter identify: looks at the file before anything in it is changed, as setting the journal mode may do.
  static func configuration(
    path: String, patience: Int, identify: @escaping @Sendable (Database) throws -> Void = { _ in }
  ) -> Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase(identify)
    configuration.busyMode = .timeout(Double(patience) / 1000)
    // A transaction that cannot be rolled back because the disk fails must not stop the program.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      for (name, value, held) in modes(patience: patience) {
        try db.execute(sql: "PRAGMA \(name) = \(value)")
        var found: String?
        try db.rows("PRAGMA \(name)") { found = $0.text(0) }
        // A library built without memory mapping has no `mmap_size` to report.
        guard found == held || (found == nil && name == "mmap_size") else {
          throw StoreError.unsafe(place: path, reason: "\(name) is \(found ?? "not known to SQLite"), it should be \(held)")
        }
      }
    }
    return configuration
  }

  /// A configuration for a look at a file that is left as it is, whatever state it is in. It does not wait for a process that has the file locked.
  static var looking: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(0.1)
    configuration.prepareDatabase { db in
      for mode in ["trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"] { try db.execute(sql: "PRAGMA \(mode)") }
    }
    return configuration
  }

  /// The same for a damaged file: SQLite then reads what it finds, and nothing is written.
  static func rescuing(identify: @escaping @Sendable (Database) throws -> Void) -> Configuration {
    var configuration = looking
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA writable_schema = ON")
      try identify(db)
    }
    return configuration
  }

  /// Name, value to set, and value that must be read back.
  private static func modes(patience: Int) -> [(String, String, String)] {
    [
      ("busy_timeout", "\(patience)", "\(patience)"), ("journal_mode", "DELETE", "delete"), ("synchronous", "EXTRA", "3"),
      ("foreign_keys", "ON", "1"), ("trusted_schema", "OFF", "0"), ("cell_size_check", "ON", "1"), ("mmap_size", "0", "0"),
      // What SQLite needs besides, such as a journal of one statement, would otherwise go to a folder that everyone may use.
      ("secure_delete", "ON", "1"), ("temp_store", "MEMORY", "2"), ("locking_mode", "NORMAL", "normal"),
    ]
  }
}
