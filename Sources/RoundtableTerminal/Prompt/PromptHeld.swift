import RoundtableExport
import RoundtableLanguage
import RoundtableRecord
import RoundtableWorkbench

// Lines that were refused. None of them stands on the prompt by itself: whoever types without looking would type into it.

extension Prompt {
  /// Holds a refused line at the empty prompt, and its words with the drafts until they are recorded. A secret one is a draft in memory.
  func hold(_ bytes: [UInt8], _ refusal: Refusal) {
    if refusal.isSecret { return keepSecret(refusal.mended.map { Array($0.utf8) } ?? bytes) }
    guard let line = HeldLine(bytes, refusal, isAccepted: workbench.accepts) else { return }
    hold(line, refused: bytes, saying: line.instead.isEmpty ? "  Up brings the line back." : "  Enter accepts that. Up brings the line back.")
  }

  /// The same for a line that is right and could not be recorded.
  func holdAgain(_ bytes: [UInt8]) {
    if isSecret(bytes) { return keepSecret(bytes) }
    hold(.again(bytes), refused: bytes, saying: "Enter tries it again. Up brings the line back.")
  }

  private func hold(_ line: HeldLine, refused bytes: [UInt8], saying hint: String) {
    source.hold(line)
    screen.say(hint + "\n")
    guard Self.words(of: bytes) != nil || Self.isLong(bytes), !isSecret(bytes) else { return }
    refused.append(bytes)
    held = bytes
    drafts.keep(bytes)
  }

  /// Lets go of refused lines that are drafts no more: the last one when it came back, and those whose words were recorded since.
  func dropRefused(_ isDone: ([UInt8]) -> Bool) {
    for bytes in refused where isDone(bytes) { drafts.drop(bytes) }
    refused.removeAll(where: isDone)
  }

  /// The words of a line that was recorded are in the record.
  func dropRefused(recorded bytes: [UInt8]) {
    guard !refused.isEmpty, let words = Self.words(of: bytes) else { return }
    let end = Array(words.raw.utf8)
    dropRefused { line in
      Self.words(of: line).map { $0 == words } ?? Line(String(decoding: line, as: UTF8.self)).typed.raw.utf8.reversed().starts(with: end.reversed())
    }
  }

  /// True for a line of four words or more: some of them may be what someone said, though no colon says where that begins.
  private static func isLong(_ bytes: [UInt8]) -> Bool { Line(String(decoding: bytes, as: UTF8.self)).tokens.count >= 4 }

  /// What a line says after its colon, with its space or without; nil where it says nothing.
  private static func words(of bytes: [UInt8]) -> Untrusted? {
    let line = Line(String(decoding: bytes, as: UTF8.self))
    let slip = line.tokens.lazy.compactMap(\.colon).first.map { Untrusted(Line.string(Line.trimmed(line.scalars[$0...]))) }
    return (line.text ?? slip).flatMap { $0.raw.isEmpty ? nil : $0 }
  }

  /// The message with its first words in red, where there is colour.
  func marked(_ message: String) -> String {
    let mark = Console.refusedMark
    return screen.hasColor && message.hasPrefix(mark) ? "\u{1B}[1;31m" + mark + "\u{1B}[0m" + message.dropFirst(mark.count) : message
  }
}
