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

  @Test("Letter by letter: a composed é is the decomposed one, and neither is parted from its accent")
  func letters() {
    #expect(replaced("cafe\u{301} time", "s/café/tea/") == Array("tea time".utf8))
    #expect(replaced("café time", "s/cafe\u{301}/tea/") == Array("tea time".utf8))
    #expect(replaced("cafe\u{301}", "s/cafe/tea/") == nil && replaced("cafe\u{301}", "s/\u{301}//") == nil)
    #expect(replaced("\u{1112}\u{1161}\u{11AB}", "s/한/x/") == Array("x".utf8) && replaced("\u{1112}\u{1161}\u{11AB}", "s/하/x/") == nil)
    #expect(replaced("👩‍👩‍👧", "s/👧/👦/") == Array("👩‍👩‍👦".utf8))
    #expect(replaced("Drills", "s/drills/x/") == nil, "case counts")
    #expect(replaced("Café", "s/Cafe/x/") == nil, "accents count")
  }

  @Test("Quotation marks, dashes and blanks that look alike are equal, and soft hyphens do not count")
  func looks() {
    #expect(replaced("I don’t know", "s/don't/do not/") == Array("I do not know".utf8))
    #expect(replaced("it’s “our”\u{A0}hall\u{AD}way – now", "s/\"our\" hallway - /their hall /") == Array("it’s their hall now".utf8))
    #expect(replaced("it's 'ours'", "s/’s/ was/") == Array("it was 'ours'".utf8))
    #expect(replaced("x", "s/\u{AD}/y/") == nil, "what is invisible is nowhere")
  }

  @Test("On a thing by its id, whatever `.` is")
  func byID() {
    var story = story("drills")
    story.must("@amina: more drills")
    #expect((story.type("p1 s/drills/lockdown drills/").facts.first as? PerspectiveAmended)?.number == 1)
    #expect((story.type("P2 s/: more/x/").refusal?.message.spelled) == "… does not stand in p2")
    #expect(story.type(". s/lockdown/fire/").facts.count == 1, "`.` is p1, which the line named")
    #expect(story.type("p9 s/x/y/").refusal != nil && story.type("p1 s/x").refusal != nil)
    story.must("park: drills")
    #expect(story.type("k1 s/drills/x/").refusal?.message.spelled == "the words of k1 cannot be changed")
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
    #expect(story.type("s/z/\u{200B}/").refusal != nil, "what is left has to be seen")
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
