import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Phrases on their way out")
struct PhraseTextTests {
  private let said = Phrase([
    .ours("p13  "), .theirs(Untrusted("Amara\u{202E}")), .ours("  "), .cut(Untrusted("The data isn't late at all")),
  ])

  @Test("Without a width nothing is cut, and words are safe")
  func whole() { #expect(said.text(width: nil) == "p13  Amara\\u{202E}  The data isn't late at all") }

  @Test(
    "Only what may be cut is cut, so that the whole fits",
    arguments: [
      (46, "p13  Amara\\u{202E}  The data isn't late at all"), (45, "p13  Amara\\u{202E}  The data isn't late at a…"),
      (31, "p13  Amara\\u{202E}  The data i…"), (30, "p13  Amara\\u{202E}  The data…"), (10, "p13  Amara\\u{202E}  …"),
    ])
  func cut(_ pair: (width: Int, text: String)) { #expect(said.text(width: pair.width) == pair.text) }

  @Test("Of a long statement the beginning and the end are shown")
  func ends() {
    let long = Phrase.cut(Untrusted("I feel safer when the lock on the side door of the school has been repaired"))
    #expect(long.text(width: 44) == "I feel safer when the lock … been repaired")
    #expect(Phrase.cut(Untrusted(String(repeating: "信息", count: 40))).text(width: 31) == "信息信息信息信息信 … 息信息信息")
    for width in 1...80 { #expect(DisplayWidth.of(long.text(width: width)) <= width) }
  }

  @Test("Paragraphs are a line each in Markdown and on a page, and parted by a pilcrow on one line")
  func paragraphs() {
    let letter: Phrase = "**p1** \(Untrusted("Dear all,\n\n- thank you\n# end"))"
    #expect(letter.text(width: nil) == "**p1** Dear all, ¶  ¶ - thank you ¶ # end")
    #expect(letter.paragraphs.map(\.markdown) == ["**p1** Dear all,", "\\- thank you", "\\# end"])
    #expect(Phrase("a\(Untrusted("b"))").paragraphs == ["a\(Untrusted("b"))"])
  }

  @Test("Lines break at words, and never within what stands together", arguments: [2, 5, 9, 12, 20, 40])
  func breaks(_ columns: Int) {
    let line = "  p1  e\u{301}e\u{301} went to 👩\u{200D}👧 and 数据和文字 or  anticonstitutionnellement \\u{202E}"
    let lines = TextFold.broken(line, columns: columns)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(columns, 4) })
    let squeezed = { (text: String) in text.filter { $0 != " " } }
    #expect(squeezed(lines.joined()) == squeezed(line))
    #expect(TextFold.broken("one two three four", columns: 10) == ["one two", "  three", "  four"])
    #expect(TextFold.broken("p1  one  two", columns: 80) == ["p1  one  two"])
  }

  @Test("No cut parts a letter from its marks, an emoji, or an escape")
  func glyphs() {
    let words = "e\u{301}e\u{301}👩\u{200D}👧李\u{202E}x"
    for width in 1...20 {
      let text = Phrase.cut(Untrusted(words)).text(width: width)
      #expect(DisplayWidth.of(text) <= width)
      let known = ["e\u{301}", "e\u{301}", "👩\u{200D}👧", "李", "\\u{202E}", "x"]
      let kept = text.hasSuffix("…") ? String(text.dropLast()) : text
      #expect((0...known.count).contains { known.prefix($0).joined() == kept })
    }
  }

  @Test("Several that may be cut share the room; who needs little has it all")
  func share() {
    let phrase: Phrase = "\(.cut(Untrusted("short")))|\(.cut(Untrusted("a rather long one")))|\(.cut(Untrusted("another rather long one")))"
    #expect(phrase.text(width: 29) == "short|a rather l…|another ra…")
  }

  @Test("As data the words are as they are; as Markdown only people's words are escaped")
  func others() {
    let phrase: Phrase = "**\(Untrusted("*a*"))** \(Untrusted("x@"))\(Untrusted("y.org")) \(.cut(Untrusted("\u{7}")))"
    #expect(phrase.raw == "***a*** x@y.org \u{7}")
    #expect(phrase.markdown == "**\\*a\\*** `x@y.org` \\\\u\\{0007}")
  }
}
