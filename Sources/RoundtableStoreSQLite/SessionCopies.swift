import GRDB
package import RoundtableStore

/// Another file in the folder of a session file that holds the same session.
package struct SessionCopy: Sendable, Equatable {
  /// How a copy's record compares with the record of the session's own file.
  package enum Relation: Sendable {
    /// The two are the same, fact for fact. Words may have been erased in one and not in the other.
    case same
    /// The copy ends earlier.
    case shorter
    /// The copy is longer: something was recorded in it, and not here.
    case longer
    /// The two have gone different ways: in each something was recorded that the other has not.
    case diverged
    /// The copy cannot be read now: it is damaged, made by a newer program, or kept by another process.
    case unknown
  }

  /// The file.
  package let path: String
  /// How it compares with the session's own file.
  package let relation: Relation

  /// The copy at this path.
  package init(path: String, relation: Relation) {
    self.path = path
    self.relation = relation
  }
}

// A session belongs to one file. Copies beside it are recognised, under any name that ends as session files do, such as those that
// folder-sync tools make when two machines have written. A copy in another folder, on another machine, or put in the file's own place
// cannot be recognised from inside the file. For those there is `verify` with a head that was written down.

extension SQLiteStore {
  /// The other files in the folder that hold this session, in the order of their names. Costs some microseconds for each session file
  /// there, and about a millisecond for each copy. There are none in a folder that cannot be listed, and a link to a file is not a copy.
  package func copies() throws(StoreError) -> [SessionCopy] {
    guard let folder = Files.folder(of: path), let own = Files.identity(of: path) else { return [] }
    let names = Files.listed(in: folder).filter { $0.hasSuffix(SessionFolder.ending) && !$0.hasPrefix(".") }
    var copies: [SessionCopy] = []
    for other in names.sorted().map({ folder + "/" + $0 }) {
      guard let identity = Files.identity(of: other), identity != own, Glance.sees(sessionID, at: other) else { continue }
      copies.append(SessionCopy(path: other, relation: try relation(of: other)))
    }
    return copies
  }

  package func copiesBeside() -> [String] {
    do throws(StoreError) { return try copies().map(\.path) } catch { return [] }
  }

  /// Throws `.diverged` when a file beside this one holds the session and has gone another way. Recording asks once, before the
  /// first line; asking sooner warns people before they have typed one. Looking and exporting do not ask.
  package func refuseDivergedCopies() throws(StoreError) {
    if isAlone { return }
    if let other = try copies().first(where: { $0.relation == .diverged }) { throw .diverged(place: path, other: other.path) }
    isAlone = true
  }

  /// The record of one is the beginning of the other's when the shorter one's last hash stands at the same position in the longer one.
  private func relation(of other: String) throws(StoreError) -> SessionCopy.Relation {
    let mine = try head()
    guard let theirs = SessionFile.peek(other, at: mine, of: sessionID) else { return .unknown }
    if theirs.head.position > mine.position { return theirs.hash == mine.hash ? .longer : .diverged }
    guard theirs.head.position < mine.position else { return theirs.head == mine ? .same : .diverged }
    let here = try reading { try FactRows.hash(in: $0, at: theirs.head.position, of: sessionID) }
    return here == theirs.head.hash ? .shorter : .diverged
  }
}

extension SessionFile {
  /// The head of a session file, which is left as it is, and its hash at the position of another head. Nil when it cannot be read, or is
  /// another session's.
  fileprivate static func peek(_ path: String, at other: ChainHead, of sessionID: [UInt8]) -> (head: ChainHead, hash: [UInt8]?)? {
    do {
      let queue = try DatabaseQueue(path: Files.plain(path), configuration: SafeModes.looking)
      defer { queue.closeOrLeave() }
      return try queue.inDatabase { db in
        guard try Schema.inspect(db) != .foreign, try Schema.sessionID(in: db) == sessionID else { return nil }
        let head = try FactRows.head(in: db) ?? Chain.beginning(of: sessionID)
        return (head, try FactRows.hash(in: db, at: other.position, of: sessionID))
      }
    } catch {
      return nil
    }
  }
}
