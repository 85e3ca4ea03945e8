package import RoundtableStore

extension SQLiteStore {
  /// Recomputes everything in a session file and gives its head.
  ///
  /// - Throws: `.damaged` with the first bad position; `.newer` when a newer program made it; or that it is missing or not a session.
  package static func verify(_ path: String, against mark: HeadMark? = nil) throws(StoreError) -> ChainHead {
    let store = try SQLiteStore(opening: path)
    defer { store.close() }
    return try store.verify(against: mark).head
  }

  /// Makes a session file of a log, with the same ids, salts and hashes, and gives its head. Throws `.exists` when a file is there.
  package static func rebuild(_ path: String, from log: FactLog) throws(StoreError) -> ChainHead {
    if let folder = Files.folder(of: path) { try Files.createFolder(folder) }
    try SessionFile.create(path, sessionID: log.sessionID, facts: log.facts, patience: SafeModes.patience)
    return try verify(path, against: HeadMark(log.head.text))
  }
}
