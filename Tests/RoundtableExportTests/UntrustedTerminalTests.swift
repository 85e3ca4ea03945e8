import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Words on a screen")
struct UntrustedTerminalTests {
  @Test(
    "Words of any language stay as they are",
    arguments: [
      "plain & simple", "Élise Tremblay, e\u{301}", "请把信息翻译成我们的语言", "مرحبا بالعالم", "שָׁלוֹם", "हिन्दी", "नमस्ते", "ภาษาไทย", "한국어", "נ״ל",
      "नी\u{200D}", "क्\u{200D}ष", "می\u{200C}خواهم", "ශ්\u{200D}රී", "മലയാള\u{200D}", "👍🏽", "👩\u{200D}👩\u{200D}👧\u{200D}👦", "🏳\u{FE0F}\u{200D}🌈",
      "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "🇨🇦",
      "葛\u{E0100}飾", "no\u{A0}break", "a\u{3000}b", "–—…“”’", "\u{FFFD}", "C:\\path", "\\u{202E}",
    ])
  func asTheyAre(_ words: String) { #expect(Untrusted(words).terminal.utf8.elementsEqual(words.utf8)) }

  @Test(
    "What moves the cursor, turns text round, or can not be seen is shown as an escape",
    arguments: [
      ("a\u{1B}[2Jb", "a\\u{001B}[2Jb"), ("a\tb\nc\rd\u{0}", "a\\u{0009}b ¶ c\\u{000D}d\\u{0000}"),
      ("\u{7F}\u{85}\u{9B}31m", "\\u{007F}\\u{0085}\\u{009B}31m"),
      ("\u{202E}abc\u{202C}", "\\u{202E}abc\\u{202C}"), ("\u{2066}\u{2067}\u{2068}\u{2069}", "\\u{2066}\\u{2067}\\u{2068}\\u{2069}"),
      ("\u{200E}\u{200F}\u{61C}", "\\u{200E}\\u{200F}\\u{061C}"), ("a\u{200B}b\u{2060}c\u{AD}", "a\\u{200B}b\\u{2060}c\\u{00AD}"),
      ("\u{FEFF}x", "\\u{FEFF}x"),
      ("\u{E0041}\u{E007F}", "\\u{E0041}\\u{E007F}"), ("\u{E000}\u{F0000}", "\\u{E000}\\u{F0000}"),
      ("\u{378}\u{FFFF}", "\\u{0378}\\u{FFFF}"),
      ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"), ("\u{3164}\u{115F}\u{FFA0}", "\\u{3164}\\u{115F}\\u{FFA0}"), ("a\u{34F}b", "a\\u{034F}b"),
      ("a\u{200D}b", "a\\u{200D}b"), ("a\u{200C}b", "a\\u{200C}b"), ("\u{200D}ع", "\\u{200D}ع"),
      ("ع\u{200C}\u{200C}", "ع\u{200C}\\u{200C}"),
      ("😀\u{200D}", "😀\\u{200D}"), ("a\u{FE0F}", "a\\u{FE0F}"), ("a\u{E0101}", "a\\u{E0101}"), ("😀\u{FE0F}\u{FE0F}", "😀\u{FE0F}\\u{FE0F}"),
    ])
  func escaped(_ pair: (words: String, shown: String)) { #expect(Untrusted(pair.words).terminal.utf8.elementsEqual(pair.shown.utf8)) }

  @Test("A combining mark hides no control that stands before it")
  func marks() {
    #expect(Untrusted("\u{1B}\u{301}[2J").terminal.utf8.elementsEqual("\\u{001B}\u{301}[2J".utf8))
    #expect(Untrusted("\u{202E}\u{20E3}").terminal.utf8.elementsEqual("\\u{202E}\u{20E3}".utf8))
  }

  @Test("No random words leave anything behind that a screen obeys or hides")
  func random() {
    for words in HostileWords.some(3000, seed: 3) {
      for scalar in Untrusted(words).terminal.unicodeScalars {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: Issue.record("\(words.debugDescription)")
        case .format: #expect(scalar == "\u{200C}" || scalar == "\u{200D}")
        default: continue
        }
      }
    }
  }
}
