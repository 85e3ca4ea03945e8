import CReadline
import RoundtableExport

/// How text and answers cross to readline and back.
extension ReadlineSource {
  /// Answers TAB. Offers are asked for the line that the cursor is in, when a paste of several stands at the prompt.
  static let answerTab: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int, Int, Int) -> Void = {
    context, text, length, cursor, wordStart in
    guard let context, let text else { return }
    let source = Unmanaged<ReadlineSource>.fromOpaque(context).takeUnretainedValue()
    let all = bytes { count in
      count.pointee = length
      return text
    }
    source.answerTab(all, cursor: min(cursor, all.count), wordStart: wordStart)
  }

  /// Shows what TAB last found.
  static let showOffers: @convention(c) (UnsafeMutableRawPointer?) -> Void = { context in
    guard let context else { return }
    let source = Unmanaged<ReadlineSource>.fromOpaque(context).takeUnretainedValue()
    let screen = Screen()
    let choices = source.offers.choices
    let title = source.offers.title.isEmpty ? [] : TextFold.broken(TerminalText.escaped(source.offers.title), columns: screen.columns - 1)
    let list = source.isSpoken ? CompletionList.sentences(choices) : CompletionList.lines(choices, columns: screen.columns, rows: screen.rows - title.count)
    printBelow(title + list)
  }

  /// Answers a question about a word. The line that the cursor is in is the one that is asked about.
  static let answerQuestion: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int, Int, Int32) -> Int32 = {
    context, text, length, cursor, asked in
    guard let context, let text else { return 0 }
    let source = Unmanaged<ReadlineSource>.fromOpaque(context).takeUnretainedValue()
    let all = bytes { count in
      count.pointee = length
      return text
    }
    let (line, place) = lineAround(min(cursor, all.count), in: all)
    guard let answer = source.helper?.explanation(line, place, isAsked: asked == 1) else { return 0 }
    printBelow(answer)
    return 1
  }

  private static func printBelow(_ lines: [String]) {
    withCharacters(Array(lines.map { $0 + "\n" }.joined().utf8)) { cr_print_below($0, $1) }
  }

  /// The one of several pasted lines that the cursor is in, and where it stands in it.
  private static func lineAround(_ cursor: Int, in all: [UInt8]) -> (line: [UInt8], cursor: Int) {
    let newline = UInt8(ascii: "\n")
    let from = all[..<cursor].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let to = all[cursor...].firstIndex(of: newline) ?? all.count
    return (Array(all[from..<to]), cursor - from)
  }

  private func answerTab(_ all: [UInt8], cursor: Int, wordStart: Int) {
    let (line, place) = Self.lineAround(cursor, in: all)
    let found = helper?.offers(line, place) ?? .none
    offers = found
    if found.choices.contains(where: { $0.insert.contains("\n") }) { cr_keep_together() }
    guard let answer = CompletionAnswer(found, line: line, cursor: place, wordStart: wordStart - (cursor - place)) else { return }
    for text in [answer.word] + answer.matches { Self.withCharacters(text) { cr_answer($0, $1) } }
    cr_answer_closes(answer.closes ? 1 : 0)
  }

  /// A copy of text that lies within readline.
  static func bytes(_ fetch: (UnsafeMutablePointer<Int>) -> UnsafePointer<CChar>?) -> [UInt8] {
    var count = 0
    guard let start = fetch(&count), count > 0 else { return [] }
    let raw = UnsafeRawBufferPointer(start: start, count: count)
    return restored(Array(raw))
  }

  /// Lends bytes to C, as characters with a count.
  static func withCharacters(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>?, Int) -> Void) {
    bytes.withUnsafeBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { body($0.baseAddress, $0.count) }
    }
  }

  /// Puts back the bytes that CReadline hands over as C0 80 and C1 10xxxxxx, so that whoever refuses them can say where they stand.
  static func restored(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC0 || $0 == 0xC1 }) else { return bytes }
    var made: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let second = index + 1 < bytes.count && bytes[index + 1] & 0xC0 == 0x80 ? bytes[index + 1] & 0x3F : nil
      switch (bytes[index], second) {
      case (0xC0, 0): made.append(0)
      case (0xC1, let low?): made.append(0xC0 | low)
      default:
        made.append(bytes[index])
        index -= 1
      }
      index += 2
    }
    return made
  }

  /// Text in which each NUL is C0 80, as readline needs it.
  static func withoutNUL(_ bytes: [UInt8]) -> [UInt8] {
    bytes.contains(0) ? bytes.flatMap { $0 == 0 ? [0xC0, 0x80] : [$0] } : bytes
  }
}
