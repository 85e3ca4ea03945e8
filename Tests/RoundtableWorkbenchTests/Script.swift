import RoundtableTestSupport
import RoundtableWorkbench

/// Runs a script on a table and keeps what it writes.
final class Script {
  private let table: Table
  private var first = 1
  private var keepsGoing = false
  /// Standard output so far.
  private(set) var output = ""
  /// Standard error so far.
  private(set) var messages = ""
  /// How many lines were asked for.
  private(set) var asked = 0

  init(_ table: Table, from first: Int = 1, keepsGoing: Bool = false) {
    self.table = table
    self.first = first
    self.keepsGoing = keepsGoing
  }

  /// Runs lines one after the other.
  func run(_ lines: [[UInt8]]) -> Outcome {
    var rest = Self.numbered(lines).makeIterator()
    return runner.run {
      self.asked += 1
      return rest.next()
    }
  }

  /// Runs the lines of a text one after the other.
  func run(_ text: String) -> Outcome { run(Self.lines(text)) }

  /// Runs the lines of a text, all or none.
  func runAtomically(_ text: String) -> Outcome? { runner.runAtomically(Self.numbered(Self.lines(text))) }

  private var runner: ScriptRunner {
    ScriptRunner(table.workbench, table.console, file: "day.txt", first: first, keepsGoing: keepsGoing) { written in
      self.output += written.output
      self.messages += written.messages
    }
  }

  private static func lines(_ text: String) -> [[UInt8]] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
  }

  private static func numbered(_ lines: [[UInt8]]) -> [ScriptRunner.SourceLine] {
    lines.enumerated().map { ScriptRunner.SourceLine(number: $0.offset + 1, bytes: $0.element) }
  }
}
