import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableWorkbench

// Other programs that have the terminal for a while: a command of the shell, an editor.

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
    // `edit p6` means the thing; its line is offered.
    if let first = rest.dropFirst(5).split(separator: " ").first, ItemID(first.lowercased().prefix { $0 != ":" }) != nil { return nil }
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
        screen.say("\(edited.breaks) line \(edited.breaks == 1 ? "break" : "breaks") became blanks: a line is one line\n")
      }
    case .failure(let problem):
      source.offer(line)
      screen.say(console().failure(problem.text, at: nil))
    }
  }
}
