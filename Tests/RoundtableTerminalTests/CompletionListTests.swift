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

  @Test("A long list leaves the window its line: some notes, then names, then a count", arguments: [10, 24, 60])
  func cut(rows: Int) {
    for count in [5, 21, 22, 60, 150, 5000] {
      let described = CompletionList.lines((1...count).map { Choice(insert: "p\($0)", note: "x") }, columns: 80, rows: rows)
      #expect(described.count <= max(rows - 3, 6))
      #expect(described.first?.hasPrefix("p1 ") == true)
      let named = described.joined(separator: " ").split(separator: " ").count { $0.hasPrefix("p") }
      let left = described.last?.hasPrefix("… and ") == true ? Int(described.last?.split(separator: " ")[2] ?? "") ?? 0 : 0
      #expect(named + left == count, "every choice is named or counted")
    }
  }

  @Test("Names alone stand side by side")
  func grid() {
    #expect(CompletionList.lines((1...150).map { Choice(insert: "p\($0)", note: "x") }, columns: 80)[9] == "also:")
    let grid = CompletionList.lines((1...150).map { Choice(insert: "p\($0)") }, columns: 80)
    #expect(grid.count == 12)
    #expect(grid.first?.hasPrefix("p1    p13   p25") == true)
    #expect(CompletionList.lines((1...400).map { Choice(insert: "p\($0)") }, columns: 80).last == "… and 140 more")
  }

  @Test("Who hears the screen gets every choice as a sentence")
  func sentences() {
    let choices = [Choice(insert: "@amara", note: "Amara Okafor"), Choice(insert: "@?"), Choice(insert: "@x", note: "\u{1B}[2J")]
    #expect(CompletionList.sentences(choices) == ["@amara: Amara Okafor", "@?", "@x: \\u{1B}[2J", "3 choices."])
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
