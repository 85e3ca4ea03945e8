import Glibc
import Testing

@testable import RoundtableTerminal

/// A folder of one test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/roundtable-terminal-XXXXXX".utf8CString)
    let made = mkdtemp(&template).map { String(cString: $0) }
    path = try #require(made)
  }

  deinit {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        unlink(path + "/" + withUnsafePointer(to: &entry.pointee.d_name.0) { String(cString: $0) })
      }
      closedir(folder)
    }
    rmdir(path)
  }

  func write(_ bytes: [UInt8], to name: String, mode: mode_t = 0o600) throws {
    let file = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    try #require(Screen(descriptor: file, isTerminal: false).write(bytes) && fchmod(file, mode) == 0)
  }

  func read(_ name: String) throws -> String {
    let source = try PlainSource(path: path + "/" + name)
    var text = ""
    while let line = try source.next() { text += String(decoding: line.bytes, as: UTF8.self) + "\n" }
    return text
  }

  func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(path + "/" + name, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}
