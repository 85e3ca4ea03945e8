import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableTerminal
import RoundtableWorkbench

// Other programs that have the terminal for a while: a command of the shell, an editor, a pager.

extension Prompt {
  /// What stands behind `!`; nil for another line.
  func shellCommand(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mark = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }), mark == "!" else { return nil }
    return String(text.drop { $0 != "!" }.dropFirst())
  }

  /// Runs a command of the shell. True: the prompt goes on.
  func run(_ command: String, _ typed: TypedLine) -> Bool {
    source?.lendingTerminal { _ = Child.run(command) }
    source?.history.remember(typed.bytes)
    if paste != nil, typed.waiting == 0 { paste = nil }
    return true
  }

  // MARK: The editor

  /// What stands behind `edit`, which is no verb of the language but a way to the editor without a key; nil for another line.
  func wordsForEditor(_ bytes: [UInt8]) -> [UInt8]? {
    let text = String(decoding: bytes, as: UTF8.self)
    let rest = text.drop { $0.isWhitespace }
    guard rest.lowercased() == "edit" || rest.prefix(5).lowercased() == "edit " else { return nil }
    return Array(rest.dropFirst(5).utf8)
  }

  /// Opens a line in the editor and puts what comes back on the prompt, as one line.
  func edit(_ line: [UInt8]) {
    note(line)
    let result = source?.lendingTerminal { LineEditor.edit(line) } ?? .failure(.failed)
    switch result {
    case .success(let edited):
      offer(edited.line)
      note(edited.line)
      if edited.breaks > 0 {
        screen.write("\(edited.breaks) line \(edited.breaks == 1 ? "break" : "breaks") became blanks: a line is one line\n")
      }
    case .failure(let problem):
      offer(line)
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
    let code = source?.lendingTerminal { Child.run(pager, reading: Array(text.utf8)) } ?? 127
    if code == 127 || code == 126 { screen.write(text) }
  }

  /// The command that pages; nil when it is switched off.
  private var pager: String? {
    guard let named = getenv("PAGER").map({ String(cString: $0) }) else { return "less -FRX" }
    return named.isEmpty || named == "cat" ? nil : named
  }
}

/// A line on its way through `$VISUAL` or `$EDITOR`.
enum LineEditor {
  /// Why nothing came back.
  enum Problem: Error {
    /// No file could be made, or it could not be read again.
    case failed
    /// The editor could not be started.
    case missing(String)
    /// The editor ended with an error, so what it wrote is not taken.
    case refused(String)
    /// What came back is no text.
    case notText

    /// The sentence for it.
    var text: String {
      switch self {
      case .failed: "the editor has no file to work on; the line is as it was"
      case .missing(let name): "there is no editor \(Untrusted(name).terminal); VISUAL or EDITOR names one. The line is as it was"
      case .refused(let name): "\(Untrusted(name).terminal) ended with an error; the line is as it was"
      case .notText: "what came back from the editor is no text in UTF-8; the line is as it was"
      }
    }
  }

  /// Opens a line, and gives it as it was saved, and how many line breaks in it became blanks.
  ///
  /// The file lies in a folder of its own that nobody else can look into, and is gone afterwards, with whatever the editor left beside it.
  static func edit(_ line: [UInt8]) -> Result<(line: [UInt8], breaks: Int), Problem> {
    var template = Array((Child.privateFolder + "/roundtable-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { return .failure(.failed) }
    let folder = String(cString: made)
    defer { remove(folder) }
    let path = folder + "/line.txt"
    guard write(line + [UInt8(ascii: "\n")], to: path) else { return .failure(.failed) }
    let editor = command
    let code = Child.run(editor + " " + Child.quoted(path))
    if code == 127 || code == 126 { return .failure(.missing(editor)) }
    guard code == 0 else { return .failure(.refused(editor)) }
    guard let saved = read(path) else { return .failure(.failed) }
    guard let text = String(validating: saved, as: UTF8.self) else { return .failure(.notText) }
    return .success(oneLine(text))
  }

  private static var command: String {
    let named = ["VISUAL", "EDITOR"].compactMap { (name: String) in getenv(name).map { String(cString: $0) } }
    return named.first { !$0.isEmpty } ?? (access("/usr/bin/editor", X_OK) == 0 ? "editor" : "vi")
  }

  /// The text on one line: each run of line breaks, with the blanks around it, becomes a blank; at the end they go.
  static func oneLine(_ text: String) -> (line: [UInt8], breaks: Int) {
    let parts = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { part in
      part.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
    }.filter { !$0.isEmpty }
    var line = String.UnicodeScalarView()
    for part in parts {
      if !line.isEmpty { line.append(" ") }
      line.append(contentsOf: part)
    }
    return (Array(String(line).utf8), max(0, parts.count - 1))
  }

  private static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return Screen(descriptor: file, isTerminal: false).write(bytes)
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let source = try? PlainSource(path: path) else { return nil }
    var all: [UInt8] = []
    while let line = try? source.next(), all.count < 1 << 20 { all += line.bytes + [UInt8(ascii: "\n")] }
    return all
  }

  /// Removes the folder with everything in it; what an editor leaves beside a file holds the same words.
  private static func remove(_ folder: String) {
    guard let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(folder + "/" + name) }
    }
    rmdir(folder)
  }
}
