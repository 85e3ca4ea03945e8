import CReadline
import Glibc
import RoundtableExport
import Synchronization

/// Where results or messages go: how wide it is, whether it shows colors, and a write that leaves nothing out.
package struct Screen: Sendable {
  /// The descriptor that is written to.
  package let descriptor: Int32
  /// True when it is a terminal.
  package let isTerminal: Bool
  /// True when colors are wanted there.
  package let hasColor: Bool
  /// True when nothing that was written can be overwritten: a terminal that only knows lines.
  package let isPlain: Bool
  /// True when a screen reader is in use (`ACCESSIBLE=1`): sentences, no tables, nothing redrawn.
  package let isSpoken: Bool
  private let assumedColumns: Int?

  /// The screen of a descriptor: 1 for results, 2 for messages.
  ///
  /// Colors need a terminal that can show them. `NO_COLOR` (https://no-color.org), `CLICOLOR=0` and the program's own option switch
  /// them off.
  ///
  /// - Parameters:
  ///   - isTerminal: nil to ask the system.
  ///   - environment: looks one variable up; nil when it is not set.
  package init(
    descriptor: Int32 = 1, noColor: Bool = false, isTerminal: Bool? = nil,
    environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  ) {
    self.descriptor = descriptor
    self.isTerminal = isTerminal ?? (isatty(descriptor) == 1)
    let terminal = environment("TERM") ?? ""
    let unwanted = noColor || environment("NO_COLOR")?.isEmpty == false || environment("CLICOLOR") == "0"
    isPlain = terminal.isEmpty || terminal == "dumb"
    hasColor = self.isTerminal && !unwanted && !isPlain
    isSpoken = environment("ACCESSIBLE").map { !$0.isEmpty && $0 != "0" } ?? false
    assumedColumns = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 && $0 < 100_000 ? $0 : nil }
  }

  /// True when there is a terminal at both ends. Only then may readline be used: on a pipe it echoes, eats TABs and runs control bytes.
  package static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Makes a reader who went away an error of the write, instead of the end of the program. Call it once, at the start.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// How many columns there are now: what the terminal says; elsewhere `$COLUMNS`; 80 when that is not known.
  package var columns: Int {
    let known = isTerminal ? Int(cr_columns(descriptor)) : 0
    return known > 0 ? known : assumedColumns ?? 80
  }

  /// How many rows there are now; 24 when that is not known.
  package var rows: Int {
    let known = isTerminal ? Int(cr_rows(descriptor)) : 0
    return known > 0 ? known : 24
  }

  /// Writes a text. False when not all of it could be written; `errno` says why.
  @discardableResult
  package func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// Writes lines; on a terminal those that are too wide for it go on below, broken at words. The text holds no colors.
  package func say(_ text: String) { write(isTerminal && !isSpoken ? TextFold.broken(text: text, columns: columns) : text) }

  /// Writes bytes. False when not all of them could be written, because the disk is full or the reader went away.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var sent = 0
      while sent < buffer.count {
        let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
        if count > 0 { sent += count } else if !mayTryAgain(count) { return failed() }
      }
      return true
    }
  }

  private func failed() -> Bool {
    let reason = errno
    if descriptor == STDOUT_FILENO { _ = Screen.loss.compareExchange(expected: 0, desired: reason, ordering: .relaxed) }
    errno = reason
    return false
  }

  private static let loss = Atomic<Int32>(0)

  /// Ends standard output where it is a file or a pipe. The error of the first write that failed, or of the end itself, since some file systems
  /// say only then that there is no room; 0 when everything has been written.
  package static func finishOutput() -> Int32 {
    let lost = loss.load(ordering: .relaxed)
    if lost != 0 || isatty(STDOUT_FILENO) == 1 || close(STDOUT_FILENO) == 0 || errno == EBADF { return lost }
    return errno
  }

  private func mayTryAgain(_ count: Int) -> Bool {
    guard count < 0 else { return false }
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    // Someone else made the descriptor one that does not wait.
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&room, 1, -1) >= 0 || errno == EINTR
  }
}
