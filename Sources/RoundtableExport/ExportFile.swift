/// Where an export goes, and what may be replaced there.
///
/// The bytes go to a temporary file beside the target, to the disk, and only then to the target's name, so that a reader or a crash
/// finds either the old file or the new one, never part of one. A new file gets its name by `link`, which refuses a name that was taken
/// in the meantime. A file to be replaced is checked again just before; only a change between that check and the renaming would be lost.
///
/// Files are readable by all as far as the umask allows (0644), since exports are meant to be handed on; `ownerOnly` makes it 0600,
/// which is meant for the internal audience. Missing folders are created (0777 less the umask). Links on the way to the folder are
/// followed; a link in the place of the file itself is refused.
package struct ExportFile: Sendable {
  /// The path as it was typed, relative to the working folder or absolute.
  package let path: String
  /// Replace whatever file is there.
  package let replace: Bool
  /// The digests of what exports may have written to this path last: such a file may be replaced without asking. More than one where an
  /// export was killed.
  package let lastDigests: [[UInt8]]
  /// The folder of sessions, in which no export is written; nil when there is none.
  package let kept: String?
  /// Only the owner may read it.
  package let ownerOnly: Bool

  /// An export to this path.
  package init(path: String, replace: Bool = false, lastDigests: [[UInt8]] = [], ownerOnly: Bool = false, kept: String? = nil) {
    self.path = path
    self.replace = replace
    self.lastDigests = lastDigests
    self.kept = kept
    self.ownerOnly = ownerOnly
  }

  /// Writes the file and gives back its digest. Where the very bytes stand there already, nothing is written.
  /// `digest` is SHA-256, handed in so that this target needs no cryptography. `placing` is called just before the file has its name.
  @discardableResult
  package func write(_ bytes: [UInt8], digest: ([UInt8]) -> [UInt8], placing: () -> Void = {}) throws(ExportProblem) -> [UInt8] {
    let wanted = digest(bytes)
    let (folderPath, name) = try split()
    let folder = try ExportFolder(making: folderPath)
    // The names of a session's file and journal, in any case, since some file systems know none.
    if name.lowercased().contains(".roundtable") || kept.map({ folder.isFolder(at: $0) }) ?? false {
      throw ExportProblem(path: path, reason: .ofASession)
    }
    folder.clearTemporaries()
    let present = try folder.contents(of: name).map(digest)
    if present == wanted { return wanted }
    try allow(replacing: present)
    let temporary = try folder.writeTemporary(bytes, mode: ownerOnly ? 0o600 : 0o644)
    placing()
    do {
      if present == nil && !replace {
        try folder.give(temporary, freeName: name)
      } else {
        try allow(replacing: try folder.contents(of: name).map(digest))
        try folder.rename(temporary, over: name)
      }
    } catch {
      folder.remove(temporary)
      throw error
    }
    try folder.synchronise()
    return wanted
  }

  private func allow(replacing present: [UInt8]?) throws(ExportProblem) {
    guard let present, !replace, !lastDigests.contains(present) else { return }
    throw ExportProblem(path: path, reason: lastDigests.isEmpty ? .exists : .changed)
  }

  /// The folder and the name in it.
  private func split() throws(ExportProblem) -> (folder: String, name: String) {
    let bytes = Array(path.utf8)
    guard !bytes.isEmpty, !bytes.contains(0) else { throw ExportProblem(path: path, reason: .notAPath) }
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let name = String(decoding: bytes[start...], as: UTF8.self)
    if name.isEmpty || name == "." || name == ".." { throw ExportProblem(path: path, reason: .folder) }
    let folder = start == 0 ? "." : start == 1 ? "/" : String(decoding: bytes[..<(start - 1)], as: UTF8.self)
    return (folder, name)
  }
}

/// Why an export was not written. Nothing that stood there was changed.
package struct ExportProblem: Error, Equatable, Sendable {
  /// What was in the way.
  package enum Reason: Equatable, Sendable {
    /// A file that no export wrote; `replace` would overwrite it.
    case exists
    /// A file that an export wrote and that was changed since; `replace` would overwrite it.
    case changed
    /// A symbolic link; writing through it could change a file elsewhere.
    case symbolicLink
    /// A folder.
    case folder
    /// A session, what belongs to one, or the folder that sessions are kept in.
    case ofASession
    /// A pipe, a device or a socket.
    case notAFile
    /// An empty path, or one with a NUL.
    case notAPath
    /// The system refused a step.
    case failed(Step, errno: Int32)
  }

  /// What was being done when the system refused.
  package enum Step: String, Equatable, Sendable {
    /// Making or opening the folder.
    case openFolder
    /// Looking at what is there.
    case look
    /// Writing the temporary file to the disk.
    case write
    /// Giving it its name.
    case name
  }

  /// The path that it was about: the file's as it was typed, or a folder on the way to it.
  package let path: String
  /// What was in the way.
  package let reason: Reason

  /// A problem with this path.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
