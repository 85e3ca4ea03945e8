import Glibc

/// A program that has the terminal for a while: a command of the shell, an editor.
package enum Child {
  /// Runs a command of the shell and waits for it. Its exit code; 127 when there is no such program, 128 and more when a signal ended it.
  ///
  /// The terminal is to be lent to it (`ReadlineSource.lendingTerminal`).
  @discardableResult
  package static func run(_ command: String) -> Int32 { code(command.withCString { system($0) }) }

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
}
