import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// The line under an error, and the caret under the place, by what a terminal shows of it.
@Suite struct CaretTests {
  private let table: Table

  init() throws { table = try Table.set() }

  /// The shown line and the carets, as an error shows them, and its first line.
  private func shown(_ line: String, width: Int = 80) -> (head: String, line: String, caret: String) {
    let lines = Console(width: width).write(table.workbench.take(Array(line.utf8)), at: .script).messages.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    return (lines[0], String(lines[1].dropFirst(2)), String(lines[2].dropFirst(2)))
  }

  @Test(
    "The caret stands under the word that is wrong",
    arguments: [
      ("@amina wrong: x", "@amina wrong: …", "       ^~~~~"),
      ("  @amina wrong: x", "  @amina wrong: …", "         ^~~~~"),
      ("@amina +信任 错: x", "@amina +信任 错: …", "             ^~"),
      ("@amina +e\u{301}te\u{301} wrong: x", "@amina +e\u{301}te\u{301} wrong: …", "            ^~~~~"),
      ("@amina +ete wro\u{301}ng\u{301}: x", "@amina +ete wro\u{301}ng\u{301}: …", "            ^~~~~"),
      ("@amina\twrong: x", "@amina\\u{0009}wrong: …", "              ^~~~~"),
      ("@amina \u{1B}[31m: x", "@amina \\u{001B}[31m: …", "       ^~~~~~~~~~~~"),
      ("@amina \u{202E}on: x", "@amina \\u{202E}on: …", "       ^~~~~~~~~~"),
      ("@amina\u{3000}wrong: x", "@amina\u{3000}wrong: …", "        ^~~~~"),
      ("＠amina wrong: x", "＠amina wrong: …", "        ^~~~~"),
      ("@amina 👩‍👩‍👧 on r9: x", "@amina 👩‍👩‍👧 on r9: …", "       ^~"),
      ("@amina 🇨🇦: x", "@amina 🇨🇦: …", "       ^~"),
      ("@amina مرحبا: x", "@amina مرحبا: …", "       ^~~~~"),
      ("act by Q9 2022: x", "act by Q9 2022: …", "       ^~~~~~~"),
      ("say: x", "say: …", "   ^"),
      ("@amina:", "@amina:", "       ^"),
    ])
  func standsUnder(_ typed: String, _ line: String, _ caret: String) {
    let shown = shown(typed)
    #expect(shown.line == line)
    #expect(shown.caret == caret)
  }

  @Test("A byte-order mark and a carriage return are not shown, and columns count without them")
  func leavesOutMarks() {
    let shown = shown("\u{FEFF}@amina wrong: x\r")
    #expect(shown.head.hasPrefix("<stdin>:1:8: "))
    #expect(shown.line == "@amina wrong: …" && shown.caret == "       ^~~~~")
  }

  @Test("Of a line that is too wide only the part around the place is shown", arguments: [20, 40, 80, 200])
  func showsAWindow(_ width: Int) throws {
    let room = max(20, width - 4)
    for filler in ["+abc", "+信任信任", "+e\u{301}e\u{301}e\u{301}", "\u{202E}\u{202E}", "\u{1F469}\u{200D}\u{1F467}", "\t"] {
      for (before, after) in [(0, 60), (60, 60), (60, 0), (3, 3), (900, 900)] {
        let typed =
          "@amina on r1 " + String(repeating: filler + " ", count: before) + "wrong " + String(repeating: filler + " ", count: after)
          + ": x"
        let found = try #require(table.refusal(typed))
        let shown = shown(typed, width: width)
        #expect(DisplayWidth.of(shown.line) <= room + 2, "\(filler) \(before) \(width): \(DisplayWidth.of(shown.line))")
        #expect(DisplayWidth.of(shown.caret) <= room + 1)
        let word = Line.string(Line(typed).scalars[(found.span.column - 1)..<(found.span.column - 1 + found.span.length)])
        let blanks = shown.caret.prefix { $0 == " " }.count
        #expect(
          Self.text(of: shown.line, from: blanks).hasPrefix(String(Untrusted(word).terminal.prefix(5))),
          "\(filler) \(before) \(width)\n\(shown.line)\n\(shown.caret)")
        if DisplayWidth.of(shown.line) < DisplayWidth.of(Untrusted(typed).terminal) { #expect(shown.line.contains("…")) }
      }
    }
  }

  /// What stands from a column of the screen on.
  private static func text(of line: String, from column: Int) -> String {
    for index in line.indices where DisplayWidth.of(String(line[..<index])) == column && DisplayWidth.of(String(line[index])) > 0 {
      return String(line[index...])
    }
    return ""
  }

  @Test("A line of 64 KiB with its fault at the end is told in a moment, and in three lines")
  func showsALongLine() {
    let clock = ContinuousClock()
    let typed = "@amina " + String(repeating: "+信 ", count: LineBytes.limit / 5 - 10) + "wrong"
    var caret = ""
    let took = clock.measure { caret = shown(typed).caret }
    #expect(caret.hasSuffix("^~~~~"))
    #expect(took < .seconds(5))
  }
}
