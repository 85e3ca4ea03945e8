import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Names inside words")
struct NameFinderTests {
  private let finder = NameFinder([
    (1, ["Amina Farah", "Amina Said"], ["amina"]),
    (2, ["Jean-Luc O’Brien"], ["jean-luc"]),
    (3, ["Will Hope"], ["will"]),
    (4, ["李明"], ["person4"]),
    (5, ["محمد الفارس"], ["person5"]),
    (6, ["Chloé de la Cruz"], ["chloe"]),
  ])

  private func found(_ text: String) -> [String] { finder.hits(in: Untrusted(text)).map { ($0.isHint ? "?" : "") + "\($0.person) \($0.words.raw)" } }

  @Test(
    "A full name counts in any case, with other accents, the family name first, and with something invisible in it",
    arguments: [
      "as Amina Farah said", "as AMINA FARAH said", "as amina farah said", "Farah, Amina said it", "as Ámina Fárah said", "as Ami\u{AD}na\u{200B} Farah said",
      "as Ａｍｉｎａ Farah said",
    ])
  func fullName(text: String) { #expect(found(text).count == 1 && found(text)[0].hasPrefix("1 ")) }

  @Test("A former name counts") func formerName() { #expect(found("when Amina Said was here") == ["1 Amina Said"]) }

  @Test("A handle counts behind @ only, hyphens and all")
  func handle() {
    #expect(found("ask @amina: and @jean-luc") == ["1 @amina", "2 @jean-luc"])
    #expect(found("mail chloe@riverton.example") == [])
  }

  @Test("A single name counts where it is written as a name, possessive or hyphenated")
  func singleName() {
    #expect(found("I told Amina's mother") == ["1 Amina"])
    #expect(found("I told Farah") == ["1 Farah"])
    #expect(found("then Jean-Luc went") == ["2 Jean-Luc"])
    #expect(found("Chloé went, and so did Cruz") == ["6 Chloé", "6 Cruz"])
  }

  @Test("A single name in lower case is a word") func lowerCase() { #expect(found("the said people") == []) }

  @Test("A particle or one initial is not a name") func particles() { #expect(found("De La Salle school") == []) }

  @Test("An everyday word is a hint; the full name of the same person is not")
  func everyday() {
    #expect(found("We Will see, and Hope so") == ["?3 Will", "?3 Hope"])
    #expect(found("then Will Hope came") == ["3 Will Hope"])
  }

  @Test("Names in scripts without capitals count wherever they stand, with or without spaces")
  func withoutSpaces() {
    #expect(found("昨天李明说了") == ["4 李明"])
    #expect(found("قال محمد الفارس ذلك").count == 1)
    #expect(found("قالمحمدالفارس").count == 1)
  }
}
