import RoundtableLanguage
import RoundtableRecord
import RoundtableStore

/// Runs the lines of a script, one after the other.
package struct ScriptRunner {
  /// A line of the script, as bytes without its line break.
  package struct SourceLine: Sendable {
    /// Its number, from 1.
    package let number: Int
    /// Its bytes.
    package let bytes: [UInt8]

    /// A line of this number.
    package init(number: Int, bytes: [UInt8]) {
      self.number = number
      self.bytes = bytes
    }
  }

  /// The next line with those that go on from it: one that ends in ` \` goes on in the next, unless it is a comment.
  package static func whole<Problem>(_ next: () throws(Problem) -> SourceLine?) throws(Problem) -> SourceLine? {
    guard let first = try next() else { return nil }
    let blanks = Array(" \t".utf8)
    if first.bytes.first(where: { !blanks.contains($0) }) == UInt8(ascii: "#") { return first }
    var bytes = first.bytes
    while let end = goesOn(bytes) {
      bytes = Array(bytes[..<end])
      guard let more = try next() else { break }
      bytes += [UInt8(ascii: "\n")] + more.bytes.drop { blanks.contains($0) }
    }
    return SourceLine(number: first.number, bytes: bytes)
  }

  /// Where the ` \` at the end of a line begins; nil where there is none. Between two that go on, a `\` alone is an empty line.
  private static func goesOn(_ bytes: [UInt8]) -> Int? {
    let end = bytes.last == UInt8(ascii: "\r") ? bytes.count - 1 : bytes.count
    if bytes[..<end].suffix(2).elementsEqual("\n\\".utf8) { return end - 1 }
    return bytes[..<end].suffix(2).elementsEqual(" \\".utf8) ? end - 2 : nil
  }

  private let workbench: Workbench
  private let console: Console
  private let file: String
  private let first: Int
  private let keepsGoing: Bool
  private let write: (Console.Written) -> Void

  /// A runner for one file.
  ///
  /// - Parameters:
  ///   - first: the number of the first line that is run; earlier ones are passed over.
  ///   - keepsGoing: true when a refused line does not stop the script.
  ///   - write: called with what each line writes, once the line is recorded for good.
  package init(
    _ workbench: Workbench, _ console: Console, file: String, first: Int, keepsGoing: Bool, write: @escaping (Console.Written) -> Void
  ) {
    self.workbench = workbench
    self.console = console
    self.file = file
    self.first = first
    self.keepsGoing = keepsGoing
    self.write = write
  }

  /// Runs lines until there are none left, one says quit, or one is refused.
  package func run(_ next: () -> SourceLine?) -> Outcome {
    var outcome = Outcome.done
    while let line = next() {
      if line.number < first { continue }
      let response = workbench.take(line.bytes)
      write(console.write(response, at: Place(file: file, line: line.number)))
      if case .quit = response {
        leave(at: line.number, next)
        break
      }
      if response.outcome == .done { continue }
      outcome = response.outcome
      if outcome == .refused, keepsGoing { continue }
      write(Console.Written(messages: goOn(from: line.number, after: response)))
      break
    }
    return outcome
  }

  /// Runs all lines and records them in one commit, or none of them. Receipts are written after the commit.
  ///
  /// - Returns: nil when someone else recorded in between: the caller opens the session again and runs again.
  package func runAtomically(_ lines: [SourceLine]) -> Outcome? {
    workbench.beginAtomic()
    var receipts: [Console.Written] = []
    for line in lines where line.number >= first {
      let response = workbench.take(line.bytes)
      let written = console.write(response, at: Place(file: file, line: line.number))
      if response.outcome != .done {
        write(written)
        write(Console.Written(messages: console.isJSON ? "" : "nothing of this script was recorded\n"))
        return response.outcome
      }
      receipts.append(written)
      if case .quit = response { break }
    }
    do throws(StoreError) {
      try workbench.commit()
    } catch .conflict {
      return nil
    } catch {
      write(Console.Written(messages: console.failure(FailureText.text(error), at: nil)))
      return .unusable
    }
    receipts.forEach(write)
    return .done
  }

  /// Says so where a script goes on after quit, which may be a slip.
  private func leave(at number: Int, _ next: () -> SourceLine?) {
    var left = 0
    while let line = next() { if !Interpreter.isIdle(Line(String(decoding: line.bytes, as: UTF8.self))) { left += 1 } }
    if left == 0 { return }
    let message = "line \(number) says quit: \(left == 1 ? "the line" : "the \(left) lines") after it \(left == 1 ? "was" : "were") not run"
    write(Console.Written(messages: console.isJSON ? console.failure(message, at: Place(file: file, line: number)) : "warning: \(message)\n"))
  }

  private func goOn(from line: Int, after response: Response) -> String {
    if console.isJSON || response.outcome == .newer { return "" }
    let before = "  everything before line \(line) is recorded; "
    switch response {
    case .failed(.store(.unknownWhetherRecorded)):
      return before + "look with log whether line \(line) is, then go on with --from \(line) or \(line + 1)\n"
    case .failed(.store): return before + "go on with --from \(line) once that is mended\n"
    case .idle, .receipt, .page, .document, .refused, .failed, .reveal, .drafts, .quit:
      return before + "mend it, then go on with --from \(line)\n"
    }
  }
}
