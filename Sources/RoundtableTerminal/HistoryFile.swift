import Glibc

/// Why the history could not be read or kept: which file, and the system's errno. The prompt works without it.
package struct HistoryError: Error, Equatable, Sendable {
  /// The history file.
  package let path: String
  /// The errno of the call that failed.
  package let code: Int32

  /// An error of this file.
  package init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}

/// The file of typed lines, in the form that GNU history writes with `history_write_timestamps = 1`: `#SECONDS`, then the line.
///
/// It is readable by its owner only. Several terminals may share it: each change holds a lock, and what one forgets no other brings
/// back, since a rewrite starts from the file and never from memory.
struct HistoryFile {
  /// Where it lies.
  let path: String

  /// The lines in the file, oldest first; none when there is no file yet.
  func load() throws(HistoryError) -> [[UInt8]] {
    guard access(path, F_OK) == 0 else { return [] }
    return try locked { descriptor throws(HistoryError) in Self.lines(try contents(descriptor)) }
  }

  /// Writes a line behind the others, at once.
  func append(_ line: [UInt8], at seconds: Int) throws(HistoryError) {
    try locked { descriptor throws(HistoryError) in try write(Self.entry(line, at: seconds), to: descriptor) }
  }

  /// Takes lines away, and writes over what held them, as far as the disk lets us.
  func forget(where matches: ([UInt8]) -> Bool) throws(HistoryError) {
    guard access(path, F_OK) == 0 else { return }
    try locked { descriptor throws(HistoryError) in
      let old = try contents(descriptor)
      let kept = Self.entries(old).filter { !matches($0.line) }
      if kept.count < Self.entries(old).count { try replace(old, by: kept, descriptor: descriptor) }
    }
  }

  /// Leaves only the newest lines.
  func cap(at most: Int) throws(HistoryError) {
    guard access(path, F_OK) == 0 else { return }
    try locked { descriptor throws(HistoryError) in
      let old = try contents(descriptor)
      let entries = Self.entries(old)
      if entries.count > most { try replace(old, by: entries.suffix(most), descriptor: descriptor) }
    }
  }

  // MARK: The form

  /// The lines of a history file.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] { entries(bytes).map { $0.line } }

  /// A line as it is written.
  static func entry(_ line: [UInt8], at seconds: Int) -> [UInt8] { Array("#\(seconds)\n".utf8) + line + [UInt8(ascii: "\n")] }

  /// Lines with the seconds they were typed at. A line directly behind a time is text, whatever it looks like, so that a comment
  /// such as `#1` is not taken for a time. A NUL can not be shown by readline; such a line is left out.
  private static func entries(_ bytes: [UInt8]) -> [(line: [UInt8], seconds: Int)] {
    var found: [(line: [UInt8], seconds: Int)] = []
    var time: Int?
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if time == nil, let seconds = seconds(part) {
        time = seconds
      } else {
        if !part.isEmpty, !part.contains(0) { found.append((Array(part), time ?? 0)) }
        time = nil
      }
    }
    return found
  }

  private static func seconds(_ part: ArraySlice<UInt8>) -> Int? {
    guard part.first == UInt8(ascii: "#"), part.count < 20 else { return nil }
    let digits = part.dropFirst()
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  // MARK: The file

  /// Runs something while no other process changes the file; makes the file when there is none.
  private func locked<Result>(_ body: (Int32) throws(HistoryError) -> Result) throws(HistoryError) -> Result {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw failure() }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX) == 0 else { throw failure() }
      guard try isStillThere(descriptor) else { continue }
      return try body(descriptor)
    }
  }

  /// False when another process put a new file in its place while we waited for the lock.
  private func isStillThere(_ descriptor: Int32) throws(HistoryError) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0 else { throw failure() }
    guard opened.st_mode & S_IFMT == S_IFREG else { throw HistoryError(path: path, code: EINVAL) }
    if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    return stat(path, &named) == 0 && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  private func contents(_ descriptor: Int32) throws(HistoryError) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, all.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return all }
      all += chunk.prefix(count)
    }
  }

  private func replace(
    _ old: [UInt8], by kept: some Sequence<(line: [UInt8], seconds: Int)>, descriptor: Int32
  ) throws(HistoryError) {
    let temporary = path + ".new"
    unlink(temporary)
    let made = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard made >= 0 else { throw failure() }
    defer { close(made) }
    do throws(HistoryError) {
      try write(kept.flatMap { Self.entry($0.line, at: $0.seconds) }, to: made)
      guard fsync(made) == 0, rename(temporary, path) == 0 else { throw failure() }
    } catch {
      unlink(temporary)
      throw error
    }
    overwrite(descriptor, count: old.count)
  }

  /// Wipes the file that was just replaced; it has no name any more.
  private func overwrite(_ descriptor: Int32, count: Int) {
    // A descriptor that appends writes at the end, wherever it is told to.
    _ = fcntl(descriptor, F_SETFL, 0)
    let zeros = [UInt8](repeating: 0, count: count)
    _ = pwrite(descriptor, zeros, count, 0)
    fsync(descriptor)
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) throws(HistoryError) {
    guard Screen(descriptor: descriptor, isTerminal: false).write(bytes) else { throw failure() }
  }

  private func failure() -> HistoryError { HistoryError(path: path, code: errno) }
}
