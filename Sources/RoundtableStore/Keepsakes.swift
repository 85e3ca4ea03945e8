/// What this machine remembers beside a session's record. It is not part of the chain, and a rebuilt session starts without it.
package protocol Keepsakes: AnyObject {
  /// Every terminal that a prompt has claimed, most recent first. Whether its process is alive is for the caller to find out.
  func terminals() throws(StoreError) -> [TerminalClaim]
  /// Claims a terminal for a process: a new one when `previous` is nil, else that of a process that has died.
  /// False, and nothing is changed, when another process was first.
  func claim(_ claim: TerminalClaim, from previous: TerminalClaim?) throws(StoreError) -> Bool
  /// Remembers the digest of the file that an export has just written.
  func rememberExport(to path: String, digest: [UInt8]) throws(StoreError)
  /// The digest of the last file that an export wrote to this path; nil when none did.
  func exportDigest(of path: String) throws(StoreError) -> [UInt8]?
  /// The paths of all files that exports of this session have written, in the order of their bytes. They may be gone by now.
  func exportPaths() throws(StoreError) -> [String]
}

/// A prompt's terminal as it was last claimed, and the process that has it or had it.
package struct TerminalClaim: Sendable, Equatable {
  /// The terminal, as the writer of a fact names it.
  package let terminal: String
  /// The id of the process.
  package let pid: Int32
  /// When that process started, as the system tells it. A process id is used again, the two together are not.
  package let started: String

  /// The claim of a process on a terminal.
  package init(terminal: String, pid: Int32, started: String) {
    self.terminal = terminal
    self.pid = pid
    self.started = started
  }
}

/// The files of a session's typed lines, always on the machine they were typed at, wherever the record is kept.
package struct LinePaths: Sendable, Equatable {
  /// The lines that were carried out, for the arrow keys.
  package let history: String
  /// The lines that were not finished.
  package let drafts: String

  /// The hidden files of a session in a folder: no list of sessions shows them.
  package init(of name: String, in folder: String) {
    history = "\(folder)/.\(name).history"
    drafts = "\(folder)/.\(name).drafts"
  }
}
