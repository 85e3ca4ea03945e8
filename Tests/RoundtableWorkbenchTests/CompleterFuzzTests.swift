import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// TAB and ENTER on nonsense: nothing ever traps, and what is offered can stand where it is said to stand.
@Suite struct CompleterFuzzTests {
  private static let pieces =
    CommandTable.all.map(\.name) + [
      "@", "@a", "@amina", "@amina,", ",", "＠", "，", "：", ":", ": ", "::", " :: ", "@@", "@?", "@?,@", "+", "+t", "+été", "+信任", "on", "re",
      "from", "by", "lang", "as",
      "in", "r1", "r1,", "p1", "p1,p", "a1", ".", "..", "anon", "private", "priv", "q3", "2022", "Q3/22", "-", "FY", "s/", "s/a/b", "/",
      "#", "!", "?", "?say", "\u{301}",
      ",\u{301}", "@\u{301}", ":\u{301}", "\u{FEFF}", "\u{A0}", "\u{3000}", "\u{2028}", "\t", "\r", "\n", "\u{0}", "\u{202E}", "İ", "ﬁ",
      "ß", "👩‍👩‍👧", "🇨🇦", "\u{200D}", "é", "e\u{301}",
      "99999999999999999999", "0", "p0", "p99999999999999999999", "2022-06-14", "verb", "data", "  ", " ", " ", " ", " ",
    ]

  private static func line(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  @Test("TAB never traps, and its words begin at a byte of the line, on 20,000 random lines")
  func offersOnNonsense() throws {
    var random = SplitMix(seed: 0x5EED)
    let table = try Table.set(isPrompt: true)
    try table.type("@amina on r1 +trust: Train officers with us", "act @police on r1: Train", "@jordan private: hush")
    for _ in 0..<20_000 {
      let typed = Self.line(&random)
      let found = table.offers(typed)
      let bytes = Array(typed.utf8)
      #expect(found.start >= 0 && found.start <= bytes.count, "\(typed)")
      #expect(found.start == bytes.count || bytes[found.start] & 0xC0 != 0x80, "in the middle of a scalar: \(typed)")
      for candidate in found.candidates {
        #expect(
          !candidate.word.isEmpty && !candidate.word.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 },
          "\(typed.debugDescription): \(candidate.word.debugDescription)")
        #expect(!candidate.about.contains("hush"), "\(typed)")
      }
    }
  }

  @Test("A line that TAB has completed is completed no other way by TAB again")
  func settles() throws {
    var random = SplitMix(seed: 0xFEED)
    let table = try Table.set(isPrompt: true)
    try table.type("@amina on r1 +trust: Train officers with us", "act @police on r1: Train")
    for _ in 0..<5_000 {
      let typed = Self.line(&random)
      let found = table.offers(typed)
      guard let chosen = found.candidates.randomElement(using: &random) else { continue }
      let completed = String(decoding: Array(typed.utf8)[..<found.start], as: UTF8.self) + chosen.word
      let again = table.offers(completed)
      #expect(again.start == found.start, "\(typed) -> \(completed)")
      // A sigil alone, and a group before its hands, are only the beginning of what they mark.
      #expect(
        again.candidates.contains { $0.word == chosen.word } || ["@", "+", "="].contains(chosen.word.suffix(1)), "\(typed) -> \(completed)")
    }
  }

  @Test("ENTER never traps, and a refusal's place lies in its line, on 20,000 random lines")
  func decidesNonsense() throws {
    var random = SplitMix(seed: 0xBEEF)
    let table = try Table.set(isPrompt: true)
    try table.type("@amina on r1 +trust: Train officers with us", "act @police on r1: Train")
    for _ in 0..<20_000 {
      let typed = Self.line(&random)
      let answer = table.workbench.take(Array(typed.utf8))
      for width in [1, 20, 80] {
        let written = Console(width: width).write(answer, at: .script)
        let shown = written.output + written.messages
        if case .document = answer { continue }
        #expect(!shown.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0x7F || $0.value == 0x202E }, "\(typed)")
      }
      guard case .refused(let refusal, let line) = answer else { continue }
      #expect(
        refusal.span.column >= 1 && refusal.span.column <= line.scalars.count + 1 || line.scalars.isEmpty, "\(typed): \(refusal.span)")
      #expect(!refusal.message.isEmpty)
    }
  }
}

/// Random numbers that are the same on every run: SplitMix64, Steele, Lea and Flood, OOPSLA 2014.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers from this seed.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
