import RoundtableExport
import RoundtableRecord

/// Words that try to be more than words, the same ones from run to run.
enum HostileWords {
  /// The given number of random words, made from the pieces below.
  static func some(_ count: Int, seed: UInt64) -> [String] {
    var random = SmallRandom(state: seed)
    return known
      + (0..<count).map { _ in
        (0..<Int.random(in: 1...7, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
      }
  }

  /// What the words read as once rendered, worked out apart from the code under test: blanks tidied, what is hidden escaped.
  static func tidy(_ words: String) -> String {
    var tidy = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let isBlank = " \t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
      if !isBlank { tidy.append(scalar) } else if let last = tidy.last, last != " " { tidy.append(" ") }
    }
    if tidy.last == " " { tidy.removeLast() }
    return Untrusted(String(tidy)).terminal
  }

  private static let known = [
    "It isn't late, it's \"lost\" — our #1 problem: 10:30 | =1+1", "# heading", "C# and F#", "ends ##", "- item", "+ item", "1. one",
    "2) two",
    "a. letter", "(iv) roman", "#. auto", "(@ex) example", "(1)", "> quote", "    four blanks", "\tTab", "---", "***", "===", "- - -",
    "```swift",
    "~~~", "`code`", "*a* **b** _c_ __d__ ~~e~~ ~f~ ^g^", "data_access_group", "_start", "end_", "<b>bold</b>", "<script>alert(1)</script>",
    "<!-- hidden -->", "<!---->", "a < b > c", "<https://example.org>", "&amp; &#35; &copy;", "knows & sees", "[link](https://example.org)",
    "![picture](x.png)", "[ref]: https://example.org", "[^1]", "[^1]: note", "[ ] task", "[x] done", "www.example.org", "WWW.EXAMPLE.ORG",
    "http://example.org/a_b", "https://example.org", "ftp://example.org", "HTTPS://EXAMPLE.ORG", "mail amara@example.org now",
    "a.b+c@d-e.example.org",
    "mailto:amara@example.org", "xmpp:amara@example.org/x", "@amara said", "[@amara]", "at 7:30:15", ":smile: :+1: :100:", "a :smile:",
    "$5 and $6",
    "$x$ $$y$$", "{#id .class}", "{=html}", "`x`{=html}", "text {#id}", "::: warning", ": definition", "| a | b |", "|---|---|", "a|b",
    "\\|", "\\\\|",
    "\\", "ends \\", "\\*", "ends !", "![", "!", "*\u{301}bold*", "<\u{338}b>", "|\u{301}|", "`\u{20E3}`", "\u{1FEF}varia\u{1FEF}",
    "<\u{323}\u{338}b>", "#\u{FE0F}\u{20E3} one", "\u{301}# x",
    "\u{202E}evil\u{202C}", "\u{2066}x\u{2069}", "zero\u{200B}width", "\u{FEFF}mark", "tag\u{E0041}", "\u{0}", "\u{1B}[31mred", "bell\u{7}",
    "one\u{B}two\u{C}three\u{85}four\u{2028}five\u{2029}six\r\nseven", "\u{A0}hard\u{A0}blank\u{A0}", "\u{3000}wide\u{3000}",
    "请把信息翻译成我们的语言",
    "مرحبا بالعالم", "نمی\u{200C}خواهم", "👩\u{200D}👩\u{200D}👧 and 🏳\u{FE0F}\u{200D}🌈", "e\u{301}", "\"quoted\" 'text' ... -- ---",
    "50% off; (really)",
  ]

  private static let pieces: [String] =
    (33...126).map { String(Unicode.Scalar(UInt8($0))) } + [
      " ", " ", " ", " ", "  ", "\t", "\n", "\r\n", "\u{85}", "\u{2028}", "a", "b", "word", "é", "李", "ع", "1", "23", "www.", "http://",
      "https://",
      "a@b.c", "@b.c", "a@", ".org", ":smile:", ":", "::", "1.", "1)", "- ", "> ", "# ", " #", "##", "<b>", "</b>", "<!--", "-->",
      "<!---->", "&amp;",
      "&#42;", "&", "[a](b)", "![a](b)", "[a]", "[^a]", "](", "{#a}", "{.b}", "{=html}", "\\", "\\\\", "`", "``", "```", "**", "__", "~~",
      "~", "^", "$",
      "$$", "|", "||", "---", "===", "***", ":::", "\u{301}", "\u{338}", "\u{20E3}", "\u{FE0F}", "\u{200D}", "\u{200C}", "\u{202E}",
      "\u{2067}",
      "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{0}", "\u{7}", "\u{1B}[1m", "\u{A0}", "\u{3000}", "😀", "👍🏽", "🇨🇦", "mailto:", "xmpp:", "ftp://",
      "i.", "(a)",
      "[ ] ", "[x] ", "\u{E0041}", "\u{E000}", "\u{378}", "\u{3164}", "\u{1FEF}", "\u{37E}", "\u{323}",
    ]
}

/// SplitMix64: small, good enough, and the same everywhere.
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
