import Glibc
import RoundtableWorkbench

/// The folder of the tutorial's session, which is deleted when the tutorial ends.
package enum PracticeFolder {
  private static let prefix = "roundtable-tutorial."

  /// The folder in which it is made.
  package static var parent: String { getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }

  /// Makes the folder, readable by its owner only; nil when that is not possible, and `errno` says why. Takes away those that a killed
  /// tutorial of the same user left.
  package static func make() -> String? {
    sweep()
    return ScratchFolder.make(in: parent, prefix: "\(prefix)\(getpid()).")
  }

  /// Deletes the folder and all in it.
  package static func remove(_ path: String) { ScratchFolder.remove(path) }

  /// Copies the files of a folder into another, made where it is missing. Its path; nil when that is not possible.
  package static func keep(_ folder: String, in exports: String) -> String? {
    let kept = exports + "/tutorial"
    mkdir(exports, 0o755)
    mkdir(kept, 0o755)
    guard ScratchFolder.isFolder(kept) else { return nil }
    for name in ScratchFolder.names(in: folder) where !name.hasPrefix(".") {
      let file = open(kept + "/" + name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard file >= 0 else { return nil }
      defer { close(file) }
      guard let bytes = FileBytes.of(folder + "/" + name), Screen(descriptor: file, isTerminal: false).write(bytes) else { return nil }
    }
    return kept
  }

  /// True when a file lies in the folder.
  package static func hasFile(_ folder: String) -> Bool { ScratchFolder.names(in: folder).contains { !$0.hasPrefix(".") } }

  private static func sweep() {
    for name in ScratchFolder.names(in: parent) where name.hasPrefix(prefix) {
      let path = parent + "/" + name
      guard ScratchFolder.isFolder(path, ofUser: geteuid()) else { continue }
      guard let pid = Int32(name.dropFirst(prefix.count).prefix { $0 != "." }), pid > 0, kill(pid, 0) != 0, errno == ESRCH else { continue }
      ScratchFolder.remove(path)
    }
  }
}
