import RoundtableExport
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

/// How the program ends, the same for every subcommand. Language, section 6.
enum ExitCode: Int32 {
  case done = 0
  case refused = 1
  case wrongUse = 2
  case scriptStopped = 3
  case sessionUnusable = 4
  case newerProgram = 5
  case interrupted = 130

  /// The code for what became of a line, or of a script.
  init(_ outcome: Outcome, inScript: Bool = false) {
    switch outcome {
    case .done: self = .done
    case .refused: self = inScript ? .scriptStopped : .refused
    case .unusable: self = .sessionUnusable
    case .newer: self = .newerProgram
    }
  }

  /// The code for a session that could not be made, opened or read.
  init(_ error: StoreError) {
    switch error {
    case .newer: self = .newerProgram
    case .exists, .notAName: self = .wrongUse
    // Nothing is wrong with the session; a moment later the same may succeed.
    case .busy: self = .refused
    case .missing, .unreadable, .notMade, .notASession, .damaged, .conflict, .notRecorded, .unknownWhetherRecorded, .diverged, .unsafe: self = .sessionUnusable
    }
  }
}

/// The end of a subcommand that is not the usual one.
struct Ending: Error {
  /// What the program exits with.
  let code: ExitCode
  /// What is said on standard error; nil when all is said already.
  let message: String?

  init(_ code: ExitCode, _ message: String? = nil) {
    self.code = code
    self.message = message
  }

  init(_ error: StoreError) { self.init(ExitCode(error), FailureText.text(error)) }
}

/// Runs something on sessions. A store's error ends the program.
func ending<Result>(_ body: () throws(StoreError) -> Result) throws -> Result {
  do throws(StoreError) { return try body() } catch { throw Ending(error) }
}

extension Screen {
  /// Writes one JSON object as a line.
  func write(_ object: JSONValue) { write(object.compact + [UInt8(ascii: "\n")]) }
}
