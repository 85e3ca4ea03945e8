import RoundtableLanguage
import RoundtableRecord

/// A line that was not done and waits at an empty prompt, so that what is typed next cannot run into it.
package struct HeldLine: Equatable, Sendable {
  /// The line that comes back when it is asked for.
  package let text: [UInt8]
  /// Where the cursor stands in it then, in bytes.
  package let cursor: Int
  /// What Enter alone enters; empty where it enters nothing.
  package let instead: [UInt8]

  /// A line with the cursor at a byte of it.
  init(_ text: [UInt8], cursor: Int, instead: [UInt8] = []) {
    self.text = text
    self.cursor = cursor
    self.instead = instead
  }

  /// A line that Enter alone enters again.
  static func again(_ line: [UInt8]) -> HeldLine { HeldLine(line, cursor: line.count, instead: line) }

  /// A refused line, corrected where that is plain, with the cursor on the word that is wrong. Enter alone enters a correction that would be
  /// accepted. Nil for a line that no screen can show.
  init?(_ bytes: [UInt8], _ refusal: Refusal, isAccepted: (String) -> Bool) {
    guard bytes.count <= LineBytes.limit, !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { return nil }
    if let mended = refusal.mended {
      let line = Array(mended.utf8)
      self.init(line, cursor: line.count, instead: isAccepted(mended) ? line : [])
      return
    }
    let line = Line(text)
    let before = line.scalars.prefix(max(0, refusal.span.column - 1))
    self.init(Array(line.typed.raw.utf8), cursor: Line.string(before).utf8.count)
  }
}
