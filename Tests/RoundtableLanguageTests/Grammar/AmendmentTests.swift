import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("`.`, and lines that amend it")
struct AmendmentTests {
  private var story = Riverside.examples()

  @Test("A line that is wholly head tokens amends the last perspective")
  mutating func perspective() {
    story.must("@ruth: Nobody told us")
    for line in ["+trust", "on r2,f1", "re p1", "anon", "verbatim", "idea", "lang fr", "+a +b idea", "concern on r1"] {
      #expect(story.type(line).facts.first is PerspectiveAmended, "\(line)")
    }
    let now = story.session.perspective(3)
    #expect(now?.themes == ["trust", "a", "b"])
    #expect(now?.issues == ["r1"], "on replaces")
    #expect(now?.answers == [1])
    #expect(now?.kind == .concern)
    #expect(now?.mode == .verbatim)
    #expect(now?.language == "fr")
    #expect(now?.text == "Nobody told us")
  }

  @Test("And the last action: themes, perspectives, quarter, issues")
  mutating func action() {
    story.must("act on r2 from p1: Train :: 90%")
    for line in ["+training", "from p2", "by Q4 2022", "on r1", "by Q1-Q2 2023 +more"] {
      #expect(story.type(line).facts.first is ActionAmended, "\(line)")
    }
    let now = story.session.action(1)
    #expect(now?.from == [1, 2], "from adds")
    #expect(now?.issues == ["r1"])
    #expect(now?.due?.label == "Q1-Q2 2023")
    #expect(now?.themes == ["training", "more"])
  }

  @Test("`re` and themes add, each once")
  mutating func adds() {
    story.must("@ruth re p1 +a: x")
    story.must("re p2,p1 +b +a")
    #expect(story.session.perspective(3)?.answers == [1, 2])
    #expect(story.session.perspective(3)?.themes == ["a", "b"])
    #expect(story.type("re p3").refusal != nil, "it would answer itself")
    #expect(story.type("re p1").isNothing)
  }

  @Test("A token that the last thing can not have is refused", arguments: ["by Q4 2022", "from p1"])
  mutating func wrongForPerspective(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test("And for an action", arguments: ["anon", "verbatim", "idea", "lang fr", "re p1"])
  mutating func wrongForAction(_ line: String) {
    story.must("act on r2: Train")
    #expect(story.type(line).refusal != nil)
  }

  @Test("While nothing is `.`, the line is refused and offers an id")
  func nothingYet() {
    var story = Story { "issue r2: Training" }
    for line in ["+trust", "on r2", "anon", "fix . +trust", "retract .: x", "show .", "measure .: x", "s/a/b/"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
    #expect(story.type("+trust").refusal?.suggestions.map(\.spelled) == ["fix p1 +trust"])
  }

  @Test("`.` is what say, act, fix, s///, retract, restore and measure recorded or named; nothing else moves it")
  mutating func whatMovesIt() {
    func last() -> String? { story.session.terminals["one"]?.last?.text }
    let lines = [
      ("@ruth: x", "p3"), ("act on r2: Train", "a1"), ("fix p1 +a", "p1"), ("s/feel/FEEL/", "p1"), ("retract p2: x", "p2"),
      ("restore p2", "p2"),
      ("measure a1: 90%", "a1"), ("fix p3 on r9", "p3"), ("fix p3 +a", "p3"), ("retract p1: x", "p1"), ("retract p1: x", "p1"),
      ("restore p2", "p2"),
    ]
    for (line, moved) in lines {
      story.must(line)
      #expect(last() == moved, "\(line)")
    }
    for line in [
      "note: x", "discuss r1", "close", "group students seats 7", "join parents: Bo", "fix @amina as @ami", "answer r1 partly: x",
      "drop a1: x", "undo", "redo",
      "show p1", "log p1", "draft", "leave @ruth", "issue r8: x", "coverage", "set year 2023",
    ] {
      story.must(line)
      #expect(last() == "p2", "\(line)")
    }
    #expect(story.session.actions.highest > 1, "draft wrote one")
  }

  @Test("A refused line does not move it, and it stays where it was when its thing is undone")
  mutating func staysPut() {
    story.must("@ruth: x")
    #expect(story.type("fix p1 on r99").refusal != nil)
    #expect(story.session.terminals["one"]?.last == ItemID(.perspective, 3))
    story.must("undo")
    #expect(story.session.terminals["one"]?.last == ItemID(.perspective, 3))
    for line in ["+a", "fix . +a", "s/x/y/"] {
      #expect(story.type(line).refusal?.message.spelled.contains("undone") == true, "\(line)")
    }
    story.must("redo")
    #expect(story.type("+a").facts.count == 1)
  }

  @Test("`.` is each terminal's own")
  mutating func terminals() {
    story.must("@ruth: here", on: "one")
    story.must("@amina: there", on: "two")
    story.must("+a", on: "one")
    story.must("+b", on: "two")
    #expect(story.session.perspective(3)?.themes == ["a"])
    #expect(story.session.perspective(4)?.themes == ["b"])
  }

  @Test("An id or `@who` alone is refused and offers fix")
  mutating func offers() {
    func offered(_ line: String) -> [String] { story.type(line).refusal?.suggestions.map(\.spelled) ?? [] }
    #expect(offered("@ruth").first == "fix . @ruth")
    #expect(offered("@ruth on r2").first == "fix . @ruth on r2")
    #expect(offered("p2 +trust").first == "fix p2 +trust")
    #expect(offered("P2").first == "fix P2")
    #expect(offered(". +trust").first == "fix . +trust")
    #expect(offered("p1: I feel safe").first == "fix p1: …")
    #expect(story.type("p2 +trust").refusal?.mended == "fix p2 +trust")
  }

  @Test("`.` is good wherever an id is")
  mutating func everywhere() {
    story.must("@ruth: x")
    for line in ["fix . +a", "fix .: y", "retract .: z", "restore .", "show .", "log ."] {
      #expect(story.type(line).refusal == nil, "\(line)")
    }
    story.must("act on r2: Train")
    for line in ["measure .: 90%", "fix . by Q4 2022", "drop .: z", "restore ."] { #expect(story.type(line).refusal == nil, "\(line)") }
  }
}
