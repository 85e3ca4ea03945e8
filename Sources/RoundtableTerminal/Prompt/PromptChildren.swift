import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableWorkbench

// Other programs that have the terminal for a while: a command of the shell, an editor, a pager.

extension Prompt {
  /// What follows `!`; nil for another line.
  func shellCommand(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mark = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }), mark == "!" else { return nil }
    return String(text.drop { $0 != "!" }.dropFirst())
  }

  /// Runs a command of the shell.
  func run(_ command: String, _ typed: TypedLine) {
    source.lendingTerminal { _ = Child.run(command) }
    source.remember(typed.bytes)
    if typed.waiting == 0 { paste = nil }
  }

  // MARK: The editor

  /// What follows `edit`, which is not a verb of the language but a way to the editor without a key; nil for another line.
  func wordsForEditor(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    let rest = text.drop { $0.isWhitespace }
    guard rest.lowercased() == "edit" || rest.prefix(5).lowercased() == "edit " else { return nil }
    return Array(rest.dropFirst(5).utf8)
  }

  /// Opens a line in the editor and puts what comes back on the prompt, as one line.
  func edit(_ line: [UInt8]) {
    note(line)
    switch source.lendingTerminal({ LineEditor.edit(line) }) {
    case .success(let edited):
      source.offer(edited.line)
      note(edited.line)
      if edited.breaks > 0 {
        screen.write("\(edited.breaks) line \(edited.breaks == 1 ? "break" : "breaks") became blanks: a line is one line\n")
      }
    case .failure(let problem):
      source.offer(line)
      screen.write(console().failure(problem.text, at: nil))
    }
  }

  // MARK: The pager

  /// Shows what is longer than the screen in a pager, where there is one and the terminal can do more than lines.
  func page(_ text: String) {
    let columns = max(screen.columns, 1)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(-1) {
      $0 + max(1, (TerminalText.width($1) + columns - 1) / columns)
    }
    guard rows >= screen.rows, screen.isTerminal, !screen.isPlain, !screen.isSpoken, !console().isJSON, let pager else {
      screen.write(text)
      return
    }
    // Nothing that is looked for in it may lie in a file afterwards.
    setenv("LESSHISTFILE", "-", 1)
    setenv("LESSCHARSET", "utf-8", 0)
    setenv("LESS", "FRX", 0)
    let code = source.lendingTerminal { Child.run(pager, reading: Array(text.utf8)) } ?? 127
    if code == 127 || code == 126 { screen.write(text) }
  }

  /// The command that pages; nil when it is switched off.
  private var pager: String? {
    guard let named = getenv("PAGER").map({ String(cString: $0) }) else { return "less -FRX" }
    return named.isEmpty || named == "cat" ? nil : named
  }
}
