import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("The one rule: HEAD, or HEAD: text")
struct LineTests {
  /// Texts in which something looks like structure and is not.
  static let texts = [
    "It isn't late, it's \"lost\" — our #1 problem: 10:30 | =1+1", "first :: second", ":: x ::",
    "@ruth: quoted",
    "é", "e\u{301}", "\u{301}leading accent", "a\u{FEFF}b", "full-width ：，＠ inside", "'single' “curly” «guillemets»", "# not a comment",
    "! not a shell",
    "? not help", "=1+1", "+cmd|' /C calc'!A0", "-1", "|x|y|", "\\n \\u0041 \\", "$HOME `ls`", "👩‍👩‍👧 👍🏽", "مرحبا بالعالم",
    "\u{202E}evil\u{202C}",
    "\u{1}\u{8}\u{1B}[2Jx\u{7F}", "a\tb", "two  blanks   stay", "priv: x", "s/a/b/", "a,b;c", "…", "请把信息翻译成我们的语言", "a\u{0}b",
    "p12", ".", "undo", "{\"json\":true}", "<script>alert(1)</script>", "a\rb", "\u{200B}zero width\u{200D}",
  ]

  @Test("The text is recorded byte for byte", arguments: texts)
  func verbatim(_ text: String) throws {
    var story = Riverside.story()
    let fact = try #require(story.type("@amina: \(text)").facts.first as? PerspectiveShared)
    #expect(Array(fact.text.raw.utf8) == Array(text.utf8))
    let note = try #require(story.type("note: \(text)").facts.first as? NoteMade)
    #expect(Array(note.text.raw.utf8) == Array(text.utf8))
  }

  @Test(
    "White space at both ends is no part of the text, whatever kind it is",
    arguments: [" ", "\t", "\u{A0}", "\u{3000}", "\u{2003}", "\u{85}", "\u{2028}", " \u{3000}\t "])
  func trimming(_ blank: String) {
    let line = Line("note:\(blank)a\(blank)b\(blank)")
    #expect(line.text?.raw == "a\(blank)b")
    #expect(line.tokens.map(\.word) == ["note"])
  }

  @Test("An accent that stands behind a blank stays with the text")
  func accentBehindBlank() {
    #expect(Line("note: \u{301}a").text.map { Array($0.raw.utf8) } == Array("\u{301}a".utf8))
    #expect(Line("note: a \u{301}").text.map { Array($0.raw.utf8) } == Array("a \u{301}".utf8))
  }

  @Test("The first colon with a blank or the end behind it ends the head")
  func boundary() {
    #expect(Line("@li private: off the record: I…").text?.raw == "off the record: I…")
    #expect(Line("a:b c:d: e").text?.raw == "e")
    #expect(Line("a:").text?.raw == "")
    #expect(Line("a:\u{A0}b").text?.raw == "b")
    #expect(Line("a:\u{3000}b").text?.raw == "b")
    #expect(Line("a:b").text == nil)
    #expect(Line("a::b").text == nil)
    #expect(Line("a:: b").text?.raw == "b")
    #expect(Line("a:\u{200B}b").text == nil, "a zero-width space is no white space")
  }

  @Test("A full-width colon needs no blank behind it")
  func fullWidthColon() {
    #expect(Line("note：休息").text?.raw == "休息")
    #expect(Line("note：").text?.raw == "")
    #expect(Line("note：a: b").text?.raw == "a: b")
    #expect(Line("a:b：c").text?.raw == "c")
  }

  @Test("Full-width commas and at-signs of a head count as the plain ones")
  func fullWidthHead() {
    var story = Riverside.story()
    let fact = story.type("＠amina，ruth　on r1， r2：好").facts.first as? PerspectiveShared
    #expect(fact?.speakers == [.person(1), .person(5)])
    #expect(fact?.issues == ["r1", "r2"])
    #expect(fact?.text == "好")
  }

  @Test("A blank may stand before the colon, and blanks behind commas")
  func blanksInHead() {
    var story = Riverside.story()
    let fact = story.type("  @amina,  @ruth   on r1,\tr2  : yes ").facts.first as? PerspectiveShared
    #expect(fact?.speakers == [.person(1), .person(5)])
    #expect(fact?.issues == ["r1", "r2"])
    #expect(fact?.text == "yes")
  }

  @Test("A byte-order mark before the line and a carriage return behind it are ignored, once")
  func ends() {
    #expect(Line("\u{FEFF}note: x\r").text?.raw == "x")
    #expect(Line("\u{FEFF}note: x\r").tokens.map(\.word) == ["note"])
    #expect(Line("\u{FEFF}\u{FEFF}note: x").tokens.map(\.word) == ["\u{FEFF}note"])
    #expect(Line("note:\r").text?.raw == "")
  }

  @Test("The head is read without regard to case")
  func headCase() {
    var story = Riverside.story()
    let fact = story.type("SAY @AMINA On R2 +TRUST Concern VERBATIM Anon LANG FR: Words").facts.first as? PerspectiveShared
    #expect(fact?.speakers == [.person(1)])
    #expect(fact?.issues == ["r2"])
    #expect(fact?.themes == ["trust"])
    #expect(fact?.perspectiveKind == .concern)
    #expect(fact?.mode == .verbatim)
    #expect(fact?.level == .anon)
    #expect(fact?.language == "fr")
    #expect(fact?.text == "Words")
  }

  @Test(
    "Lines that say nothing are idle: blanks, comments", arguments: ["", "   ", "\u{3000}", "\u{FEFF}", "\r", "# x", "#x: y", "  # x", "#"])
  func idle(_ line: String) { #expect(Interpreter.isIdle(Line(line))) }

  @Test("Columns count scalars from 1, across blanks behind commas and wide letters")
  func columns() {
    let tokens = Line("  @a,  @é on 李x: t").tokens
    #expect(tokens.map(\.span) == [Span(column: 3, length: 7), Span(column: 11, length: 2), Span(column: 14, length: 2)])
    var story = Riverside.story()
    #expect(story.type("@amina,   @zoltan: x").refusal?.span == Span(column: 11, length: 7))
    #expect(story.type("@amina on r1,  r2,   r77: x").refusal?.span == Span(column: 22, length: 3))
    #expect(story.type("@amina on 李: x").refusal?.span == Span(column: 11, length: 1))
  }

  @Test("No verb at all is refused, and nothing is recorded", arguments: [": x", "：x", ":", " : "])
  func noHead(_ line: String) {
    var story = Riverside.story()
    #expect(story.type(line).refusal != nil)
  }

  @Test("No line is ever partly accepted: a refused line leaves the session as it was")
  func whole() {
    var story = Riverside.story()
    let before = SessionState(story.session)
    for line in [
      "@amina on r1,r99: x", "@amina +new-theme on r99: x", "join students: Ann; ; Bo", "fix @amina as @amy in nowhere",
      "group x within ghost: X",
    ] {
      #expect(story.type(line).refusal != nil)
    }
    #expect(SessionState(story.session).differences(from: before) == [])
  }
}
