import Glibc

/// A line that was not finished.
package struct Draft: Equatable, Sendable {
  /// The line as it was typed; holds newlines where it is the rest of a paste.
  package let text: [UInt8]
  /// When it was put away, in seconds since 1970.
  package let seconds: Int

  /// A draft put away at that time.
  package init(text: [UInt8], seconds: Int) {
    self.text = text
    self.seconds = seconds
  }
}

/// The file of unfinished lines: those that are kept, and for each prompt that runs the one being typed there.
///
/// Each record is a line: who it belongs to (`-` when it is kept), the time, and the text with `\n` and `\\` for a newline and a
/// backslash. Nothing is synced: what a crash of the program must not take, a loss of power may.
struct DraftFile {
  /// The file itself.
  let file: OwnerFile
  /// How many lines are kept.
  let most: Int

  /// The drafts at this path.
  init(path: String, most: Int = 20) {
    file = OwnerFile(path: path)
    self.most = most
  }

  /// A line of the file.
  struct Record: Equatable {
    /// The prompt that is typing it; nil when it is kept.
    var owner: String?
    /// A word that the prompt left beside it; empty when it left none.
    var mark = ""
    /// The text, and since when it is there.
    var draft: Draft
  }

  /// The records, oldest first; none when there is no file.
  func load() throws(LineFileError) -> [Record] {
    guard file.isThere else { return [] }
    return try file.locked { descriptor throws(LineFileError) in Self.records(try file.contents(descriptor)) }
  }

  /// Lets something change the records, and writes them when it did. The newest of the kept ones stay.
  ///
  /// - Parameter wipes: true when what is taken away must not be found on the disk.
  func change(wipes: Bool = false, _ body: (inout [Record]) -> Void) throws(LineFileError) {
    try file.locked { descriptor throws(LineFileError) in
      if wipes { file.removeLeftovers() }
      let old = try file.contents(descriptor)
      let before = Self.records(old)
      var after = before
      body(&after)
      let excess = after.count { $0.owner == nil } - most
      for _ in 0..<max(0, excess) { if let oldest = after.firstIndex(where: { $0.owner == nil }) { after.remove(at: oldest) } }
      if after != before { try file.replace(by: after.flatMap(Self.bytes), wiping: wipes ? old.count : 0, descriptor: descriptor) }
    }
  }

  // MARK: The form

  /// The records in these bytes; a line that is not a record is skipped.
  static func records(_ bytes: [UInt8]) -> [Record] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, let seconds = Int(String(decoding: parts[2], as: UTF8.self)) else { return nil }
      let owner = String(decoding: parts[0], as: UTF8.self)
      let mark = String(decoding: parts[1], as: UTF8.self)
      return Record(
        owner: owner == "-" ? nil : owner, mark: mark == "-" ? "" : mark, draft: Draft(text: unescaped(parts[3]), seconds: seconds))
    }
  }

  private static func bytes(_ record: Record) -> [UInt8] {
    let mark = record.mark.isEmpty ? "-" : record.mark
    return Array("\(record.owner ?? "-") \(mark) \(record.draft.seconds) ".utf8) + escaped(record.draft.text) + [UInt8(ascii: "\n")]
  }

  private static func escaped(_ text: [UInt8]) -> [UInt8] {
    text.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\n"): Array("\\n".utf8)
      case UInt8(ascii: "\\"): Array("\\\\".utf8)
      default: [byte]
      }
    }
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var made: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
        made.append(byte)
        continue
      }
      made.append(next == UInt8(ascii: "n") ? UInt8(ascii: "\n") : next)
    }
    return made
  }
}
