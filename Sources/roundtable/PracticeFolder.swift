import Glibc
import RoundtableExport
import RoundtableRecord

/// The folder of the tutorial's session, which is deleted when the tutorial ends.
enum PracticeFolder {
  private static let prefix = "roundtable-tutorial."

  private static var temporary: String { getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }

  /// Makes the folder, readable by its owner only. Takes away those that a killed tutorial of the same user left.
  static func make() throws -> String {
    sweep()
    var template = Array("\(temporary)/\(prefix)\(getpid()).XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Ending(.wrongUse, "no folder could be made in \(Untrusted(temporary).terminal): \(SystemError.text(errno))") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Deletes a folder and all in it. Links are deleted, and not followed.
  static func remove(_ path: String) {
    var found = stat()
    guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  /// True when a file lies in the folder.
  static func hasFile(_ folder: String) -> Bool { names(in: folder).contains { !$0.hasPrefix(".") } }

  private static func sweep() {
    for name in names(in: temporary) where name.hasPrefix(prefix) {
      let path = temporary + "/" + name
      var found = stat()
      guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFDIR, found.st_uid == geteuid() else { continue }
      guard let pid = Int32(name.dropFirst(prefix.count).prefix { $0 != "." }), pid > 0, kill(pid, 0) != 0, errno == ESRCH else { continue }
      remove(path)
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }
}
