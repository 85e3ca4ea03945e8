import Glibc
import RoundtableRecord
import RoundtableWorkbench

/// The time this process has had of the processor.
enum ProcessorClock {
  /// Nanoseconds since the process began.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}

/// A folder of its own below the machine's folder for such things.
struct Folder {
  /// Its path.
  let path: String

  /// Makes it.
  init() throws {
    var template = Array(((getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp") + "/roundtable-benchmark-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw Failed(number: errno) }
    path = String(cString: made)
  }

  /// Removes it with the file in it.
  func remove() {
    unlink(path + "/benchmark.roundtable")
    rmdir(path)
  }

  private struct Failed: Error {
    let number: Int32
  }
}

/// Exports go nowhere.
struct NoShelf: ExportShelf {
  func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) {}
  func files(holding words: [[UInt8]]) -> [String] { [] }
}

extension Circumstances {
  /// A terminal of its own.
  static let benchmark = Circumstances(
    sessionName: "benchmark", terminal: "benchmark", isPrompt: true, clock: { .benchmark }, exports: "Exports")
}

extension Writer {
  /// Whoever types in the benchmark.
  static let benchmark = Writer(person: nil, terminal: "benchmark")
}

extension Moment {
  /// When it happens.
  static let benchmark = Moment(milliseconds: 1_655_211_600_000)
}
