import GRDB
package import RoundtableStore

/// A prompt's terminal as it was last claimed, and the process that has it or had it.
package struct TerminalClaim: Sendable, Equatable {
  /// The terminal, as it stands in a fact's writer.
  package let terminal: String
  /// The id of the process.
  package let pid: Int32
  /// When that process started, as the system tells it. A process id is used again, the two together are not.
  package let started: String

  /// The claim of these values.
  package init(terminal: String, pid: Int32, started: String) {
    self.terminal = terminal
    self.pid = pid
    self.started = started
  }
}

// What this machine remembers beside the record. It is not part of the chain, and a rebuilt file begins without it.

extension SQLiteStore {
  /// Every terminal that a prompt has claimed, the one claimed last first. Whether its process still lives is for the caller to see.
  package func resumableTerminals() throws(StoreError) -> [TerminalClaim] {
    try reopenIfNeeded()
    return try reading { db in
      var claims: [TerminalClaim] = []
      // A claim is always a new row, so rows are in the order of claiming.
      try db.rows("SELECT id, pid, started FROM terminals ORDER BY rowid DESC") {
        claims.append(TerminalClaim(terminal: $0.text(0), pid: Int32(truncatingIfNeeded: $0.integer(1)), started: $0.text(2)))
      }
      return claims
    }
  }

  /// Claims a terminal for a process: a new one when `previous` is nil, else the one of a process that has died.
  /// False, and nothing is changed, when another process was first.
  package func claim(_ claim: TerminalClaim, from previous: TerminalClaim?) throws(StoreError) -> Bool {
    try remember { db in
      if let previous {
        try db.execute(
          sql: "DELETE FROM terminals WHERE id = ? AND pid = ? AND started = ?",
          arguments: [previous.terminal, previous.pid, previous.started])
        guard db.changesCount == 1 else { return false }
      }
      try db.execute(
        sql: "INSERT OR IGNORE INTO terminals VALUES (?, ?, ?)", arguments: [claim.terminal, claim.pid, claim.started])
      return db.changesCount == 1
    }
  }

  /// Remembers the digest of the file that an export has just written.
  package func rememberExport(path: String, digest: [UInt8]) throws(StoreError) {
    try remember { try $0.execute(sql: "INSERT OR REPLACE INTO exports VALUES (?, ?)", arguments: [path, digest.data]) }
  }

  /// The digest of the last file that an export wrote to this path; nil when none did.
  package func exportDigest(path: String) throws(StoreError) -> [UInt8]? {
    try reopenIfNeeded()
    return try reading { db in
      var digest: [UInt8]?
      try db.rows("SELECT digest FROM exports WHERE path = ?", [path]) { digest = $0.blob(0) }
      return digest
    }
  }

  /// The paths of all files that an export of this session has written, in the order of their bytes. They may be gone by now.
  package func exportPaths() throws(StoreError) -> [String] {
    try reopenIfNeeded()
    return try reading { db in
      var paths: [String] = []
      try db.rows("SELECT path FROM exports ORDER BY path") { paths.append($0.text(0)) }
      return paths
    }
  }

  private func remember<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try reopenIfNeeded()
    let (result, failure) = try transact(body)
    if let failure { throw .unknownWhetherRecorded(path: path, reason: failure.whyNotRecorded) }
    return result
  }
}
