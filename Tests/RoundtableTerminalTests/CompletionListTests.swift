import Testing

@testable import RoundtableTerminal

@Suite struct CompletionListTests {
  init() { TerminalText.useUTF8() }

  @Test("Choices stand in one column and what they are in another, wide letters counted as two")
  func columns() {
    let choices = [
      Choice(insert: "@amara", note: "Amara Okafor (gov)"), Choice(insert: "@李明", note: "李明 (youth)"),
      Choice(insert: "@jose\u{301}", note: "José"),
      Choice(insert: "@?"),
    ]
    #expect(
      CompletionList.lines(choices, columns: 80) == [
        "@amara  Amara Okafor (gov)", "@李明   李明 (youth)", "@jose\u{301}   José", "@?",
      ])
  }

  @Test("No line is wider than the window", arguments: [11, 20, 40, 80])
  func fits(columns: Int) {
    let long = String(repeating: "文字", count: 40)
    for choices in [
      [Choice(insert: "+data-access", note: long), Choice(insert: "+" + long, note: "x")], [Choice(insert: long), Choice(insert: "a")],
      (1...100).map { Choice(insert: "p\($0)") },
    ] {
      for line in CompletionList.lines(choices, columns: columns) { #expect(TerminalText.width(line) < columns) }
    }
  }

  @Test("A long list is cut, and says how many more there are")
  func cut() {
    let described = CompletionList.lines((1...150).map { Choice(insert: "p\($0)", note: "x") }, columns: 80)
    #expect(described.count == 21)
    #expect(described.last == "… and 130 more")
    let grid = CompletionList.lines((1...150).map { Choice(insert: "p\($0)") }, columns: 80)
    #expect(grid.count == 9)
    #expect(grid.first?.hasPrefix("p1    p9    p17") == true)
    #expect(grid.last == "… and 46 more")
  }

  @Test("Hostile words are shown as escapes")
  func hostile() {
    let lines = CompletionList.lines([Choice(insert: "@x", note: "\u{1B}[2J\u{202E}\nevil\u{9B}1m"), Choice(insert: "a\tb")], columns: 80)
    #expect(lines == ["@x        \\u{1B}[2J\\u{202E}\\u{0A}evil\\u{9B}1m", "a\\u{09}b"])
  }

  @Test("Nothing to list is no lines")
  func empty() {
    #expect(CompletionList.lines([], columns: 80).isEmpty)
  }
}
