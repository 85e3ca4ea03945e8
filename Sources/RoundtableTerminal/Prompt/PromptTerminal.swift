import Glibc
package import RoundtableStore

/// A prompt goes on where the last prompt on the session, whose process has ended, left off: its open issue, `.` and undo.
package enum PromptTerminal {
  /// The terminal to go on as, or a new one, claimed for this process. Nil when none can be claimed: a record that cannot be written can
  /// be looked at all the same.
  ///
  /// - Parameter new: a name that no terminal has yet.
  package static func claim(in keepsakes: any Keepsakes, orNew new: String) -> String? {
    let pid = getpid()
    let started = startTime(of: pid) ?? ""
    do throws(StoreError) {
      let free = try keepsakes.terminals().first { startTime(of: $0.pid) != $0.started }
      for previous in [free, nil] {
        let name = previous?.terminal ?? new
        if try keepsakes.claim(TerminalClaim(terminal: name, pid: pid, started: started), from: previous) { return name }
      }
    } catch {
      return nil
    }
    return nil
  }

  /// What names this process among all that ever ran since the machine was started: `pid:start`.
  package static var process: String { "\(getpid()):\(startTime(of: getpid()) ?? "")" }

  /// True while the process of that name runs.
  package static func isRunning(_ process: String) -> Bool {
    let parts = process.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let pid = Int32(parts[0]) else { return false }
    return startTime(of: pid).map { $0 == parts[1] } ?? false
  }

  /// When a process started, in clock ticks since the machine did (proc(5), field 22 of stat); nil when there is no such process.
  private static func startTime(of pid: Int32) -> String? {
    guard let file = fopen("/proc/\(pid)/stat", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 1024)
    guard fgets(&buffer, Int32(buffer.count), file) != nil else { return nil }
    let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The name of the program stands in brackets and may hold anything; what follows the last one is numbers.
    guard let close = text.utf8.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = text[text.utf8.index(after: close)...].split(separator: " ")
    // What has ended and was not buried yet runs no more.
    guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
    return String(fields[19])
  }
}
