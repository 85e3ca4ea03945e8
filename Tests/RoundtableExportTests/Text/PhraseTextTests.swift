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
