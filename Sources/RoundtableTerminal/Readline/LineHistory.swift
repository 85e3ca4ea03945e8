import CReadline
import Glibc

/// The typed lines that the arrow keys and ^R find. What goes in is decided by whoever carried the line out; nothing does by itself.
///
/// Belongs to the main thread, like the prompt.
package final class LineHistory {
  /// Why the file could not be read or written last time; nil when all is well. Lines are found in memory all the same.
  package private(set) var problem: LineFileError?

  private let file: HistoryFile?
  /// What the file was when it was last looked at.
  private var seen: FileMark?
  private let most: Int

  init(path: String?, most: Int) {
    file = path.map { HistoryFile(path: $0) }
    self.most = max(most, 1)
  }

  /// Reads the file. Once, when the prompt takes the terminal.
  func load() {
    cr_history_cap(Int32(most))
    attempt { file throws(LineFileError) in
      try file.cap(at: most)
      for line in try file.load() { add(line) }
    }
    seen = file?.file.mark
  }

  /// Adds a line, in memory and at once in the file. A line with a leading blank, one that repeats the last, and one that readline
  /// cannot hold (a NUL or a newline in it) are left out.
  package func remember(_ line: [UInt8]) {
    guard Self.mayBeKept(line), line != last else { return }
    add(line)
    attempt { file throws(LineFileError) in try file.append(line, at: time(nil)) }
  }

  /// Takes lines away, from memory and from the file. False when the file could not be rewritten; `problem` says why.
  package func forget(where matches: ([UInt8]) -> Bool) -> Bool {
    for index in (0..<cr_history_count()).reversed() where matches(line(index)) { cr_history_remove(index) }
    return attempt { file throws(LineFileError) in try file.forget(where: matches) }
  }

  /// Lets go of lines that another process has taken out of the file since: what one forgets no other shows.
  package func follow() {
    guard let file, let mark = file.file.mark, mark != seen else { return }
    let isFirst = seen == nil
    seen = mark
    if isFirst { return }
    attempt { file throws(LineFileError) in
      let kept = Set(try file.load())
      for index in (0..<cr_history_count()).reversed() where !kept.contains(line(index)) { cr_history_remove(index) }
    }
  }

  /// Takes lines away from a file that no prompt of this process has. False when it could not be rewritten.
  package static func forget(where matches: ([UInt8]) -> Bool, in path: String) -> Bool {
    do throws(LineFileError) {
      try HistoryFile(path: path).forget(where: matches)
      return true
    } catch {
      return false
    }
  }

  /// All lines in memory, oldest first.
  package var lines: [[UInt8]] { (0..<cr_history_count()).map { line($0) } }

  private var last: [UInt8]? { cr_history_count() > 0 ? line(cr_history_count() - 1) : nil }

  private func line(_ index: Int32) -> [UInt8] {
    guard let text = cr_history_line(index) else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  private func add(_ line: [UInt8]) {
    ReadlineSource.withCharacters(line + [0]) { text, _ in cr_history_add(text) }
  }

  /// False for a line that its author keeps out by a blank in front, and for one that cannot be held.
  static func mayBeKept(_ line: [UInt8]) -> Bool {
    guard !line.isEmpty, !line.contains(0), !line.contains(UInt8(ascii: "\n")) else { return false }
    let first = String(decoding: line.prefix(4), as: UTF8.self).unicodeScalars.first
    return first?.properties.isWhitespace == false
  }

  @discardableResult
  private func attempt(_ body: (HistoryFile) throws(LineFileError) -> Void) -> Bool {
    guard let file else { return true }
    do throws(LineFileError) {
      try body(file)
      problem = nil
    } catch {
      problem = error
    }
    return problem == nil
  }
}
