import Glibc
import RoundtableExport
import RoundtableRecord
import RoundtableWorkbench

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
    /// What came back is not text.
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
  /// The file lies in a folder of its own that no one else can look into, and is gone afterwards, with whatever the editor left beside it.
  static func edit(_ line: [UInt8]) -> Result<(line: [UInt8], breaks: Int), Problem> {
    guard let folder = ScratchFolder.make(in: Child.privateFolder, prefix: "roundtable-") else { return .failure(.failed) }
    defer { ScratchFolder.remove(folder) }
    let path = folder + "/line.txt"
    guard write(line + [UInt8(ascii: "\n")], to: path) else { return .failure(.failed) }
    let editor = command
    let code = Child.run(editor + " " + Child.quoted(path))
    if code == 127 || code == 126 { return .failure(.missing(editor)) }
    guard code == 0 else { return .failure(.refused(editor)) }
    guard let saved = FileBytes.of(path) else { return .failure(.failed) }
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
}
