import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Codes, themes and ids")
struct CodeTests {
  private func code(_ typed: String) -> Code? { Code(typed) }

  @Test("A code has letters a to z, digits and hyphens, read without regard to case")
  func codes() {
    #expect(code("Youth-Board2")?.text == "youth-board2")
    #expect(code("2b")?.text == "2b")
    for wrong in ["", "-", "--", "a b", "é", "a_b", "a.b", "名", "a\u{301}", "@a", "+a"] { #expect(code(wrong) == nil) }
  }

  @Test("A theme has letters of any script, digits and hyphens, and begins with a letter")
  func themes() {
    for (typed, text) in [("Trust", "trust"), ("data-access", "data-access"), ("ÉCOLE", "école"), ("信任", "信任"), ("q3", "q3"), ("हिन्दी", "हिन्दी")] {
      #expect(Code(theme: typed)?.text == text)
    }
    for wrong in ["", "2022", "-x", "a b", "a:b", "a,b", "a|b", "a\u{202E}b", "a\u{200D}b", "🙂", "\u{301}a", "a<b>"] { #expect(Code(theme: wrong) == nil) }
  }

  @Test("An id is a letter of a kind and a number from 1, without leading zeros")
  func ids() {
    #expect(ItemID("p12") == ItemID(.perspective, 12))
    #expect(ItemID("P12")?.text == "p12")
    #expect(ItemKind.allCases.map { ItemID($0.rawValue + "1")?.kind } == ItemKind.allCases)
    for wrong in ["", "p", "p0", "p01", "p-1", "p+1", "p1 ", "x1", "1p", "p1a", "p１", "pp1", "p99999999999999999999", "p1\u{301}"] { #expect(ItemID(wrong) == nil) }
  }

  @Test("Codes that look like ids are told apart")
  func likeIds() {
    for text in ["p1", "a9", "o1", "k1", "b1", "h1"] { #expect(code(text)?.looksLikeItem == true) }
    for text in ["r1", "p", "p1a", "p0", "q1", "pp1"] { #expect(code(text)?.looksLikeItem == false) }
  }

  @Test("Ids are in order by kind, then number; codes by scalars")
  func order() {
    #expect(["p10", "a2", "p9", "a11"].compactMap { ItemID($0) }.sorted().map(\.text) == ["a2", "a11", "p9", "p10"])
    #expect(["ö", "z", "a", "e\u{301}", "信"].compactMap { Code(theme: $0) }.sorted().map(\.text) == ["a", "e\u{301}", "z", "ö", "信"])
  }

  @Test("Words are equal when their bytes are, and a listener would count so many")
  func untrusted() {
    #expect(Untrusted("é") != Untrusted("e\u{301}"))
    #expect(Set([Untrusted("é"), Untrusted("e\u{301}"), Untrusted("é")]).count == 2)
    #expect(Untrusted(" I don't\u{A0}feel\u{3000}safe\n").wordCount == 4)
    #expect(Untrusted("").wordCount == 0)
  }

  @Test("A phrase keeps the program's words and everybody else's apart")
  func phrases() {
    let phrase: Phrase = "\(ItemID(.perspective, 1)) \(Untrusted("<b>")) on \(Code(unchecked: "r2"))\(Phrase(""))"
    #expect(phrase.pieces == [.ours("p1"), .ours(" "), .theirs(Untrusted("<b>")), .ours(" on "), .ours("r2")])
    #expect([Phrase("a"), Phrase("b")].joined(", ").pieces == [.ours("a"), .ours(", "), .ours("b")])
    #expect(Phrase("").isEmpty)
  }

  @Test("Levels go from open to strict")
  func levels() {
    #expect(Level.allCases.sorted() == [.named, .group, .anon, .private])
    #expect(max(Level.named, .anon) == .anon)
  }
}
