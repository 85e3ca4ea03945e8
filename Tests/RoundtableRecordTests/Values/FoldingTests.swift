import RoundtableRecord
import Testing

@Suite("Words are compared without regard to case and accents")
struct FoldingTests {
  private func folded(_ text: String) -> [String] { Untrusted(text).words.map(Untrusted.folded) }

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
}
