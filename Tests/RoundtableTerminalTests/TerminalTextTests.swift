import Testing

@testable import RoundtableTerminal

@Suite struct TerminalTextTests {
  init() { TerminalText.useUTF8() }

  @Test(
    "Width counts columns, not letters",
    arguments: [("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("文字", 4), ("ａ", 2), ("😀", 2), ("\u{200B}", 0), ("\u{7}", 0)])
  func width(text: String, expected: Int) {
    #expect(TerminalText.width(text) == expected)
  }

  @Test(
    "A text is cut between letters, with an ellipsis",
    arguments: [
      ("Amara", 5, "Amara"), ("Amara", 4, "Ama…"), ("文字文", 5, "文字…"), ("文字文", 4, "文…"), ("e\u{301}ab", 2, "e\u{301}…"), ("ab", 1, "…"),
      ("ab", 0, ""),
    ])
  func fit(text: String, columns: Int, expected: String) {
    #expect(TerminalText.fit(text, columns: columns) == expected)
  }

  @Test("Words of every script pass unchanged; what moves, hides or reorders is shown as an escape")
  func escaped() {
    #expect(TerminalText.escaped("José 李明 שלום می‌خواهم 👩‍🌾") == "José 李明 שלום می‌خواهم 👩‍🌾")
    #expect(TerminalText.escaped("a\u{0}\u{7F}\u{85}\u{2028}\u{2066}\u{FEFF}b") == "a\\u{00}\\u{7F}\\u{85}\\u{2028}\\u{2066}\\u{FEFF}b")
  }

  @Test("A prompt keeps colors, marked as without width, and nothing else that a terminal would obey")
  func prompt() {
    #expect(TerminalText.prompt("\u{1B}[1;36mr2\u{1B}[m> ") == "\u{1}\u{1B}[1;36m\u{2}r2\u{1}\u{1B}[m\u{2}> ")
    #expect(TerminalText.prompt("\u{1B}[2Ja\u{1}b\n\u{1B}") == "\\u{1B}[2Ja\\u{01}b\\u{0A}\\u{1B}")
    #expect(TerminalText.prompt("\u{1B}[31") == "\\u{1B}[31")
  }
}
