import GRDB
package import RoundtableStore

// What this machine remembers beside the record, in tables of its own in the same file.

extension SQLiteStore {
  package func terminals() throws(StoreError) -> [TerminalClaim] {
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

  package func rememberExport(to path: String, digest: [UInt8]) throws(StoreError) {
    try remember { try $0.execute(sql: "INSERT OR REPLACE INTO exports VALUES (?, ?)", arguments: [path, digest.data]) }
  }

  package func exportDigest(of path: String) throws(StoreError) -> [UInt8]? {
    try reopenIfNeeded()
    return try reading { db in
      var digest: [UInt8]?
      try db.rows("SELECT digest FROM exports WHERE path = ?", [path]) { digest = $0.blob(0) }
      return digest
    }
  }

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
    // A damaged file is left as it is.
    if let damage { throw damage }
    let (result, failure) = try transact(body)
    if let failure { throw .unknownWhetherRecorded(place: path, reason: failure.whyNotRecorded) }
    return result
  }
}
