/// The file of typed lines, in the form that GNU history writes with `history_write_timestamps = 1`: `#SECONDS`, then the line.
///
/// Several terminals may share it: what one forgets no other brings back, since a rewrite starts from the file and never from memory.
struct HistoryFile {
  /// The file itself.
  let file: OwnerFile

  /// The history at this path.
  init(path: String) { file = OwnerFile(path: path) }

  /// The lines in the file, oldest first; none when there is no file yet.
  func load() throws(LineFileError) -> [[UInt8]] {
    guard file.isThere else { return [] }
    return try file.locked { descriptor throws(LineFileError) in Self.lines(try file.contents(descriptor)) }
  }

  /// Writes a line after the others, at once.
  func append(_ line: [UInt8], at seconds: Int) throws(LineFileError) {
    try file.locked { descriptor throws(LineFileError) in try file.append(Self.entry(line, at: seconds), to: descriptor) }
  }

  /// Takes lines away, and writes over what held them, as far as the disk lets us.
  func forget(where matches: ([UInt8]) -> Bool) throws(LineFileError) {
    guard file.isThere else { return }
    try file.locked { descriptor throws(LineFileError) in
      file.removeLeftovers()
      let old = try file.contents(descriptor)
      let kept = Self.entries(old).filter { !matches($0.line) }
      if kept.count < Self.entries(old).count { try replace(old, by: kept, descriptor) }
    }
  }

  /// Leaves only the newest lines.
  func cap(at most: Int) throws(LineFileError) {
    guard file.isThere else { return }
    try file.locked { descriptor throws(LineFileError) in
      let old = try file.contents(descriptor)
      let entries = Self.entries(old)
      if entries.count > most { try replace(old, by: entries.suffix(most), descriptor) }
    }
  }

  private func replace(_ old: [UInt8], by kept: some Sequence<Entry>, _ descriptor: Int32) throws(LineFileError) {
    try file.replace(by: kept.flatMap { Self.entry($0.line, at: $0.seconds) }, wiping: old.count, descriptor: descriptor)
  }

  // MARK: The form

  /// A line, and the seconds since 1970 it was typed at; 0 when that is not known.
  private typealias Entry = (line: [UInt8], seconds: Int)

  /// The lines of a history file.
  static func lines(_ bytes: [UInt8]) -> [[UInt8]] { entries(bytes).map { $0.line } }

  /// A line as it is written.
  static func entry(_ line: [UInt8], at seconds: Int) -> [UInt8] { Array("#\(seconds)\n".utf8) + line + [UInt8(ascii: "\n")] }

  /// Lines with the seconds they were typed at. A line directly after a time is text, whatever it looks like, so that a comment
  /// such as `#1` is not taken for a time. A NUL cannot be shown by readline; such a line is left out.
  private static func entries(_ bytes: [UInt8]) -> [Entry] {
    var found: [Entry] = []
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
}
