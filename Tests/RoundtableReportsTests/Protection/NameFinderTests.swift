import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Names inside words")
struct NameFinderTests {
  private let finder = NameFinder(
    [
      NameFinder.Bearer(number: 1, names: ["Amina Farah", "Amina Said"], handles: ["amina"]),
      NameFinder.Bearer(number: 2, names: ["Jean-Luc O’Brien"], handles: ["jean-luc"]),
      NameFinder.Bearer(number: 3, names: ["Will Hope"], handles: ["will"]),
      NameFinder.Bearer(number: 4, names: ["李明"], handles: ["person4"]),
      NameFinder.Bearer(number: 5, names: ["محمد الفارس"], handles: ["person5"]),
      NameFinder.Bearer(number: 6, names: ["Dr. Chloé de la Cruz"], handles: ["chloe"]),
      NameFinder.Bearer(number: 7, names: ["Ben Riverton", "Amina B. Ruiz"], handles: ["ben"]),
    ], titles: ["Riverton Police Service"])

  private func found(_ text: String) -> [String] {
    finder.hits(in: Untrusted(text)).map { hit in (hit.isHint ? "?" : "") + "\(hit.people.map(String.init).joined(separator: "+")) \(hit.words.raw)" }
  }

  @Test(
    "A full name counts in any case, with other accents, the family name first, and with something invisible in it",
    arguments: [
      "as Amina Farah said", "as AMINA FARAH said", "as amina farah said", "Farah, Amina said it", "as Ámina Fárah said", "as Ami\u{AD}na\u{200B} Farah said",
      "as Ａｍｉｎａ Farah said",
    ])
  func fullName(text: String) { #expect(found(text).count == 1 && found(text)[0].hasPrefix("1 ")) }

  @Test("A former name counts") func formerName() { #expect(found("when Amina Said was here") == ["1 Amina Said"]) }

  @Test("A handle counts after @, hyphens and all; without it, it is a hint")
  func handle() {
    #expect(found("ask @amina: and ＠Jean-Luc, or (@will)") == ["1 @amina", "2 ＠Jean-Luc", "3 @will"])
    #expect(found("mail chloe@riverton.example") == ["?6 chloe"])
    #expect(found("then jean-luc left, he will be back") == ["?2 jean-luc"])
  }

  @Test("A single name counts where it is written as a name, possessive or hyphenated")
  func singleName() {
    #expect(found("I told Amina's mother") == ["1+7 Amina"])
    #expect(found("I told Farah") == ["1 Farah"])
    #expect(found("then Jean-Luc went") == ["2 Jean-Luc"])
    #expect(found("Chloé went, and so did Cruz") == ["6 Chloé", "6 Cruz"])
  }

  @Test("A single name in lower case is a word") func lowerCase() { #expect(found("the said people") == []) }

  @Test("A particle, a title or one initial is not a name; a first name is, whatever it is in other names")
  func particles() {
    #expect(found("De La Salle school, Dr. B") == [])
    #expect(found("It was Ben") == ["7 Ben"])
    #expect(found("Amina Ruiz left") == ["7 Amina Ruiz"])
    #expect(found("so Dr Cruz said, and Cruz, Chloé") == ["6 Cruz", "6 Cruz, Chloé"])
  }

  @Test("A single name that is also a word of the table's own titles is a hint")
  func titles() { #expect(found("The Riverton police told Ben Riverton") == ["?7 Riverton", "7 Ben Riverton"]) }

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
    #expect(found("ومحمد هنا").count == 1 && found("المحمدية الكبرى") == [], "a prefix is none of its letters, a longer word is another")
  }
}
