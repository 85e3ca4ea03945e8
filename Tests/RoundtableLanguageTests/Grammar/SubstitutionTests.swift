import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("s/old/new/ replaces literal words in `.`")
struct SubstitutionTests {
  private func story(_ text: String) -> Story {
    var story = Riverside.story()
    story.must("@amina: \(text)")
    return story
  }

  private func replaced(_ text: String, _ line: String) -> [UInt8]? {
    var story = story(text)
    let fact = story.type(line).facts.first as? PerspectiveAmended
    return fact?.text.map { Array($0.raw.utf8) }
  }

  @Test("Once, literally, wherever it stands")
  func once() {
    #expect(replaced("is it drills?", "s/drills/lockdown drills/") == Array("is it lockdown drills?".utf8))
    #expect(replaced("is it drills?", "s/drills/lockdown drills") == Array("is it lockdown drills?".utf8), "the last slash may be missing")
    #expect(replaced("is it drills?", "s/ drills//") == Array("is it?".utf8))
    #expect(replaced("is it drills?", "s/?/!/") == Array("is it drills!".utf8), "no pattern")
    #expect(replaced("a.b axb", "s/a.b/c/") == Array("c axb".utf8))
    #expect(replaced("10:30: late", "s/: late/: early/") == Array("10:30: early".utf8), "the colon rule does not hold here")
    #expect(replaced("x", "  s/x/y/  ") == Array("y".utf8))
    #expect(replaced("x", "S/x/y/") == Array("y".utf8))
    #expect(replaced("a b", "s/b/b /") == Array("a b".utf8) || replaced("a b", "s/b/b /") == nil, "blanks at the ends of a text are none")
    #expect(replaced("请把信息", "s/信息/消息/") == Array("请把消息".utf8))
  }

  @Test("By exact scalars: an accent in two scalars is not the one in one")
  func scalars() {
    #expect(replaced("cafe\u{301}", "s/é/e/") == nil)
    #expect(replaced("café", "s/e\u{301}/e/") == nil)
    #expect(replaced("cafe\u{301}", "s/\u{301}//") == Array("cafe".utf8))
    #expect(replaced("cafe\u{301}", "s/e/o/") == Array("cafo\u{301}".utf8))
    #expect(replaced("👩‍👩‍👧", "s/👧/👦/") == Array("👩‍👩‍👦".utf8))
    #expect(replaced("Drills", "s/drills/x/") == nil, "case matters")
  }

  @Test("Not there, and there twice, fail out loud")
  func count() {
    var story = story("no, no, not now")
    #expect(story.type("s/yes/no/").refusal?.message.spelled.contains("does not stand in p1") == true)
    #expect(story.type("s/no/yes/").refusal?.message.spelled.contains("4 times") == true)
    #expect(story.type("s/no, /yes, /").refusal != nil)
    #expect(story.type("s/not/won't be/").facts.count == 1)
    var triple = self.story("aaa")
    #expect(triple.type("s/aa/b/").refusal != nil, "there twice, one over the other")
  }

  @Test("More than three slashes are refused and offer fix", arguments: ["s/and/or/or/", "s/a/b/c", "s/a/b/c/d/e", "s/1/2/3/"])
  func slashes(_ line: String) {
    var story = story("and/or 1/2")
    #expect(story.type(line).refusal?.suggestions.first?.spelled.hasPrefix("fix .:") == true)
  }

  @Test("Old or new missing", arguments: ["s/", "s//", "s///", "s//x/", "s/x"])
  func missing(_ line: String) {
    var story = story("x")
    #expect(story.type(line).refusal != nil)
  }

  @Test("Nothing may be left empty")
  func empty() {
    var story = story("x")
    #expect(story.type("s/x//").refusal?.suggestions.map(\.spelled) == ["retract p1: REASON"])
    story.must("act: y :: z")
    #expect(story.type("s/y//").refusal?.suggestions.map(\.spelled) == ["drop a1: REASON"])
    #expect(story.type("s/z//").refusal != nil)
  }

  @Test("On an action, in title and measure together")
  func action() {
    var story = Riverside.story()
    story.must("act on r2: Train officers :: 90% of officers trained")
    #expect(story.type("s/officers/SROs/").refusal?.message.spelled.contains("2 times") == true)
    let title = story.type("s/Train/Retrain/").facts.first as? ActionAmended
    #expect(title?.title == "Retrain officers" && title?.measure == nil)
    let measure = story.type("s/90%/95%/").facts.first as? ActionAmended
    #expect(measure?.measure == "95% of officers trained" && measure?.title == nil)
    #expect(story.type("s/officers :: 95%/x/").refusal != nil, "nothing stands across both")
  }

  @Test("Not on what was withdrawn or dropped")
  func gone() {
    var story = story("x")
    story.must("retract p1: in error")
    #expect(story.type("s/x/y/").refusal?.suggestions.map(\.spelled) == ["restore p1"])
    story.must("act: y")
    story.must("drop a1: too early")
    #expect(story.type("s/y/z/").refusal?.suggestions.map(\.spelled) == ["restore a1"])
  }

  @Test("The same words change nothing")
  func same() {
    var story = story("x y")
    #expect(story.type("s/x/x/").isNothing)
  }

  @Test("A line that only looks like one is not")
  func looksLike() {
    var story = story("x")
    #expect(story.type("s @amina: a/b/c").facts.first is PerspectiveShared)
    #expect(story.type("say @amina: s/a/b/").facts.first is PerspectiveShared)
  }

  @Test("A private perspective's words are not shown in the receipt, nor kept in the history")
  func secret() {
    var story = story("x")
    story.must("@amina private: zebra crossing")
    let answer = story.type("s/zebra/tiger/")
    #expect(answer.recording?.isSecret == true)
    #expect(!answer.receipt.contains("zebra") && !answer.receipt.contains("tiger") && !answer.receipt.contains("crossing"))
  }
}
