import RoundtableLanguage
import RoundtableRecord
import RoundtableStore

/// Runs the lines of a script, one after the other, and says how it ended.
package struct ScriptRunner {
  /// How a script ended; the raw value is the program's exit code (language, section 6).
  package enum Ending: Int32, Sendable {
    /// Every line was taken.
    case done = 0
    /// A line was refused.
    case refused = 3
    /// The session could not be read or written.
    case failed = 4
    /// The session holds facts of a newer program.
    case newer = 5
  }

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

  private let bench: Workbench
  private let console: Console
  private let file: String
  private let first: Int
  private let keepsGoing: Bool
  private let write: (Console.Written) -> Void

  /// A runner for one file.
  ///
  /// - Parameters:
  ///   - first: the number of the first line that is run; those before it are passed over.
  ///   - keepsGoing: true when a refused line does not stop the script.
  ///   - write: called with what each line has to tell, once the line is recorded for good.
  package init(
    _ bench: Workbench, _ console: Console, file: String, first: Int, keepsGoing: Bool, write: @escaping (Console.Written) -> Void
  ) {
    self.bench = bench
    self.console = console
    self.file = file
    self.first = first
    self.keepsGoing = keepsGoing
    self.write = write
  }

  /// Runs lines until there is none, one says quit, or one is refused.
  package func run(_ next: () -> SourceLine?) -> Ending {
    var ending = Ending.done
    while let line = next() {
      if line.number < first { continue }
      let answer = bench.take(line.bytes)
      write(console.write(answer, at: Place(file: file, line: line.number)))
      if case .quit = answer { break }
      guard let bad = Self.ending(answer) else { continue }
      ending = bad
      if bad == .refused, keepsGoing { continue }
      write(Console.Written(messages: goOn(from: line.number, after: answer)))
      break
    }
    return ending
  }

  /// Runs all lines and records them in one commit, or none of them. Receipts are told after the commit.
  ///
  /// - Returns: nil when somebody else recorded in between: the caller opens the session anew and runs again.
  package func runAtomically(_ lines: [SourceLine]) -> Ending? {
    bench.beginAtomic()
    var told: [Console.Written] = []
    for line in lines where line.number >= first {
      let answer = bench.take(line.bytes)
      let written = console.write(answer, at: Place(file: file, line: line.number))
      if let bad = Self.ending(answer) {
        write(written)
        write(Console.Written(messages: console.isJSON ? "" : "nothing of this script was recorded\n"))
        return bad
      }
      told.append(written)
      if case .quit = answer { break }
    }
    do throws(StoreError) {
      try bench.commit()
    } catch .conflict {
      return nil
    } catch {
      write(Console.Written(messages: console.failure(FailureText.text(error), at: nil)))
      return .failed
    }
    told.forEach(write)
    return .done
  }

  private static func ending(_ answer: Answer) -> Ending? {
    switch answer {
    case .refused: .refused
    case .failed(.readOnly): .newer
    case .failed(.export): .refused
    case .failed: .failed
    default: nil
    }
  }

  private func goOn(from line: Int, after answer: Answer) -> String {
    if console.isJSON { return "" }
    let before = "  everything before line \(line) is recorded; "
    switch answer {
    case .failed(.readOnly): return ""
    case .failed(.store(.unknownWhetherRecorded)):
      return before + "look with log whether line \(line) is, then go on with --from \(line) or \(line + 1)\n"
    case .failed(.store): return before + "go on with --from \(line) once that is mended\n"
    default: return before + "mend it, then go on with --from \(line)\n"
    }
  }
}
