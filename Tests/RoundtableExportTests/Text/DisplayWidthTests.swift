import RoundtableExport
import Testing

@Suite("Columns on a screen")
struct DisplayWidthTests {
  @Test(
    "Text takes the columns that a screen gives it",
    arguments: [
      ("", 0), ("plain", 5), ("Élise", 5), ("E\u{301}lise", 5), ("请翻译", 6), ("ｆｕｌｌ", 8), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2),
      ("مرحبا", 5), ("שָׁלוֹם", 4),
      ("हिन्दी", 5), ("😀", 2), ("👍🏽", 2), ("👩\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("🏳\u{FE0F}\u{200D}🌈", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("🇨🇦", 2),
      ("🇨🇦🇫🇷", 4), ("1\u{FE0F}\u{20E3}", 2),
      ("…–“”", 4), ("a\u{200C}b", 2), ("\u{301}", 0), ("葛\u{E0100}", 2),
    ])
  func text(_ pair: (text: String, columns: Int)) { #expect(DisplayWidth.of(pair.text) == pair.columns) }

  @Test(
    "Scalars by themselves take none, one or two columns",
    arguments: [
      ("a", 1), ("\u{7}", 0), ("\u{301}", 0), ("\u{200B}", 0), ("\u{AD}", 0), ("\u{600}", 1), ("\u{1F1E8}", 1), ("\u{1F3FD}", 2), ("李", 2),
      ("\u{3000}", 2), ("ア", 2), ("ｱ", 1),
      ("\u{302A}", 0), ("\u{1161}", 0), ("𠀀", 2), ("⌚", 2), ("☎", 1), ("\u{0903}", 1),
    ] as [(Unicode.Scalar, Int)])
  func scalar(_ pair: (scalar: Unicode.Scalar, columns: Int)) { #expect(DisplayWidth.of(pair.scalar) == pair.columns) }
}
