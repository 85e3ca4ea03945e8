import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Words are compared without regard to case and accents")
struct FoldingTests {
  private func folded(_ text: String) -> [String] { FoldedText(Untrusted(text)).words.map(\.folded) }

  @Test("Accents, composed or not, ligatures and letters of their own are their plain letters")
  func accents() {
    #expect(folded("Élise E\u{301}LISE elise") == ["elise", "elise", "elise"])
    #expect(folded("Straße Łódź Þór Œuvre Ångström") == ["strasse", "lodz", "thor", "oeuvre", "angstrom"])
  }

  @Test("An apostrophe, a hyphen or a blank splits words; a mark belongs to the letter before it, and begins none")
  func words() {
    #expect(folded("O'Brien-Nair (RPS)") == ["o", "brien", "nair", "rps"])
    #expect(folded("\u{301}a \u{301} 12th") == ["a", "12th"])
    #expect(folded(" — ").isEmpty)
  }

  @Test("Other scripts keep their letters, in lower case")
  func scripts() {
    #expect(folded("ΑΘΗΝΑ Москва 東京") == ["αθηνα", "москва", "東京"])
    #expect(Unicode.Scalar("é").plainLatin == "e")
    #expect(Unicode.Scalar("Б").plainLatin == nil && Unicode.Scalar("7").plainLatin == nil)
  }

  @Test("Composed and decomposed letters of any script are one; vowels of Devanagari are letters, and accents are none")
  func decomposed() {
    #expect(folded("Ά\u{391}\u{301}") == ["αα"])
    #expect(folded("й и\u{306} 한 \u{1112}\u{1161}\u{11AB}").map { $0.unicodeScalars.count } == [1, 1, 3, 3])
    #expect(Set(folded("한 \u{1112}\u{1161}\u{11AB}")).count == 1)
    #expect(folded("मन मौन").count == 2 && Set(folded("मन मौन")).count == 2)
    #expect(folded("مُحَمَّد محمد") == ["محمد", "محمد"])
  }

  @Test("Searching minds neither quotation marks, dashes, blanks, soft hyphens nor full-width letters")
  func search() {
    let words = Untrusted("I don’t feel safe\u{A0}–  it’s “our”\nhall\u{AD}way, ＣＨＬＯÉ and Groß")
    for wanted in ["don't", "safe - it", "\"OUR\" hallway", "chloe", "gross", "GROẞ", "hall\u{200B}way", "safe — it"] {
      #expect(words.holds(folded: Untrusted(wanted).folded), "\(wanted)")
    }
    for wanted in ["dont", "safe it", "\u{301}", ""] { #expect(!words.holds(folded: Untrusted(wanted).folded), "\(wanted)") }
  }

  @Test("Text without one visible character shows nothing")
  func nothing() {
    for text in ["", " ", "\u{200B}", "\u{AD}\u{A0}", "\u{2800}", "\u{3164}", "\u{202E}", "\u{1}", "\u{FEFF}"] { #expect(Untrusted(text).showsNothing) }
    for text in ["a", ".", "\u{200B}x", "\u{301}", "🙂", "李"] { #expect(!Untrusted(text).showsNothing) }
  }
}
