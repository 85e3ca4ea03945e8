import RoundtableRecord
package import RoundtableStore

extension SQLiteStore {
  /// Recomputes everything in a session file and gives its head.
  ///
  /// - Parameter mark: a head that was written down; without it a tail that was cut off, or an older copy put back, can not be seen.
  /// - Throws: `.damaged` with the first bad position; `.newer` when a newer program made it; or that it is missing or no session.
  package static func verify(_ path: String, against mark: HeadMark? = nil) throws(StoreError) -> Head {
    let store = try SQLiteStore(opening: path)
    defer { store.close() }
    var marked = Chain.beginning(of: store.sessionID)
    try store.read(after: 0) { fact in
      if fact.envelope.position == mark?.position { marked = fact.head }
    }
    guard let mark, !mark.matches(marked) else { return store.verified }
    if mark.position > store.verified.position {
      throw store.damaged(store.verified.position + 1, "the record ends before the head that was written down")
    }
    throw store.damaged(mark.position, "its hash is not the one that was written down")
  }

  /// Makes a session file of a log, with the same ids, salts and hashes, and gives its head. Throws `.exists` when a file stands there.
  package static func rebuild(_ path: String, from log: FactLog) throws(StoreError) -> Head {
    if let folder = Files.folder(of: path) { try Files.createFolder(folder) }
    try SessionFile.create(path, sessionID: log.sessionID, facts: log.facts, patience: SafeModes.patience)
    return try verify(path, against: HeadMark(log.head.text))
  }
}
