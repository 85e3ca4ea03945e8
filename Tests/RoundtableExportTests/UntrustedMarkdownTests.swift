import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Words in Markdown")
struct UntrustedMarkdownTests {
  @Test(
    "What needs no escape has none",
    arguments: [
      "It isn't late, it's \"lost\": at 7:30 (or so); 50% of us said 'no'…", "We log complaints, yet families never hear back - why?",
      "before/after, 1–5, e.g. by year. Yes!  ok",
      "a data_access_group", "R&D? knows & sees", "our #1 problem", "5 > 3 = true", "at 7:30", "well-known", "2022-06-14", "Dr. No",
      "No. 5", "請把信息翻譯成我們的語言", "مرحبا", "e\u{301}",
    ])
  func plain(_ words: String) { #expect(Untrusted(words).markdownInline == words.replacing("  ", with: " ")) }

  @Test(
    "What is structure is escaped, and no more",
    arguments: [
      ("# one", "\\# one"), ("one #", "one \\#"), ("- one", "\\- one"), ("-5 degrees", "-5 degrees"), ("+ one", "\\+ one"),
      ("1. one", "1\\. one"), ("12) one", "12\\) one"),
      ("(a) one", "(a\\) one"), ("é. un", "é\\. un"), ("1.5 of", "1.5 of"), ("> one", "\\> one"), ("=", "\\="), ("---", "\\---"),
      (": x", "\\: x"),
      ("a | b", "a \\| b"), ("*a* _b_ `c` ~d~ ^e^ $f$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\^e\\^ \\$f\\$"), ("<b>", "\\<b>"),
      ("a &amp; b", "a \\&amp; b"), ("R&D", "R\\&D"), ("[a](b)", "\\[a\\](b)"),
      ("hi!", "hi\\!"), (":tada: 7:30:15", "\\:tada: 7:30:15"), ("www.a.org", "www\\.a.org"), ("see https://a.org", "see https\\://a.org"),
      ("a@b.org", "`a@b.org`"), ("mail a@b.org.", "mail `a@b.org.`"), ("a@b@c.d", "`a@b@c.d`"), ("xmpp:a@b.c/d", "xmpp:`a@b.c`/d"), ("@amara", "\\@amara"),
      ("me @ home", "me @ home"), ("{#a}", "\\{#a}"), ("C:\\x", "C:\\\\x"),
      ("*\u{301}", "\\*\u{301}"), ("<\u{338}", "&#60;\u{338}"), ("\u{1FEF}", "&#8175;"), ("\u{202E}", "\\\\u\\{202E}"),
    ])
  func escaped(_ pair: (words: String, markdown: String)) {
    #expect(Untrusted(pair.words).markdownInline.utf8.elementsEqual(pair.markdown.utf8))
  }

  @Test("Blanks, tabs and line breaks are one blank between words and none at the ends")
  func blanks() {
    #expect(Untrusted("    a \t b\r\nc\u{2028}d\u{85} ").markdownInline == "a b c d")
    #expect(Untrusted(" \t\n").markdownInline == "")
  }

  @Test("A block has a line for each line with words")
  func block() {
    #expect(Untrusted("# a\r\n\n- b\u{B}\u{C}c\u{85}d\u{2028} \u{2029}").markdownBlock == ["\\# a", "\\- b", "c", "d"])
    #expect(Untrusted("\n").markdownBlock == [""])
  }

  @Test("Each line of a block stands by itself")
  func lines() {
    for words in HostileWords.some(2000, seed: 5) {
      for line in Untrusted(words).markdownBlock { #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control }) }
    }
  }

  @Test(
    "Long rows of one sign cost no more than their length",
    arguments: ["#", "a@", ":a", "&", "&#", "@", "_", "w", "www.", "😀\u{200D}", "\u{301}", "(", "a.", "i", "#x"])
  func cost(_ piece: String) {
    let words = Untrusted(String(repeating: piece, count: 65_536 / piece.utf8.count) + "x")
    let time = ContinuousClock().measure {
      _ = words.markdownInline
      _ = words.markdownBlock
      _ = words.terminal
      _ = words.fileName
      _ = Phrase.cut(words).text(width: 80)
      _ = JSONValue.words(words).compact
    }
    #expect(time < .seconds(4))
  }
}
