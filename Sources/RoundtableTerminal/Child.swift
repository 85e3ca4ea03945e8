import Glibc

/// A program that has the terminal for a while: a command of the shell, an editor, a pager.
package enum Child {
  /// Runs a command of the shell and waits for it. Its exit code; 127 when there is no such program, 128 and more when a signal ended it.
  ///
  /// The terminal is to be lent to it (`ReadlineSource.lendingTerminal`).
  @discardableResult
  package static func run(_ command: String) -> Int32 { code(command.withCString { system($0) }) }

  /// Runs a command of the shell that reads these bytes. They lie in a file without a name, so that a reader who goes away early, or never
  /// comes, stops no one. Nil when there is no room for such a file.
  package static func run(_ command: String, reading bytes: [UInt8]) -> Int32? {
    let file = unnamedFile()
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard Screen(descriptor: file, isTerminal: false).write(bytes), lseek(file, 0, SEEK_SET) == 0 else { return nil }
    return run("{ \(command)\n} </dev/fd/\(file)")
  }

  /// A word of the shell that stands for this text, whatever is in it.
  package static func quoted(_ text: String) -> String { "'" + text.replacing("'", with: "'\\''") + "'" }

  private static func code(_ status: Int32) -> Int32 {
    if status == -1 { return 127 }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// The folder for files that no one else should see and that are gone soon; in memory, where the system has one there.
  package static var privateFolder: String {
    let named = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap { (name: String) in getenv(name).map { String(cString: $0) } }
    return named.first { folder in access(folder, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  /// A file that is gone when it is closed; -1 when there can be none.
  private static func unnamedFile() -> Int32 {
    var template = Array((privateFolder + "/roundtable-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    if file >= 0 { unlink(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)) }
    return file
  }
}
