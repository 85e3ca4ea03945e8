import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import RoundtableWording
import Testing

@Suite("names and clear")
struct NamesTests {
  private func open(_ story: Story, for audience: Audience = .board) -> [String] {
    NameCheck(story.session).mentions(for: [audience]).filter { !$0.isHint }.map { mention in
      "\(story.session.typed(mention.thing) ?? "") \(mention.name.raw)"
    }
  }

  private func table(_ lines: String...) -> Story {
    var story = Riverside.examples()
    for line in lines { story.must(line) }
    return story
  }

  @Test(
    "The name of someone who did not choose to be named is found wherever words leave",
    arguments: [
      "session: About Amina Farah", "where: The house of Amina Farah", "rule: Amina Farah goes first", "agenda: Amina Farah speaks",
      "regrets valley: with Amina Farah", "theme trust: what Amina Farah said", "issue r2: Amina Farah", "group new: Friends of Amina Farah",
      "body new: Amina Farah and others", "sitting 2022-06-15: at Amina Farah's", "source letters: Letters of Amina Farah",
      "group amina-farah: Friends", "@ruth +amina-farah: It is so", "@ruth: As Amina Farah said",
      "@ruth: as AMINA FARAH said", "@ruth: ask @amina", "@ruth: as Farah, Amina said", "heard p1 by @ruth: Amina Farah is right",
      "park: Call Amina Farah", "act @police: Call Amina Farah", "act: Call :: Amina Farah is content", "answer r2 partly: as Amina Farah asked",
    ])
  func everywhere(_ line: String) { #expect(open(table(line)).count == 1, "\(open(table(line)))") }

  @Test("Working notes, private words and withdrawn words do not leave, and those who chose to be named may be named")
  func staying() {
    #expect(open(table("note: Amina Farah was upset", "pass @ruth: Amina Farah speaks for her", "queue @ruth: after Amina Farah")) == [])
    #expect(open(table("@ruth private: As Amina Farah said")) == [])
    #expect(open(table("@ruth: As Amina Farah said", "retract p3: in error")) == [])
    #expect(open(table("@ruth: As Amina Farah said", "fix @amina named")) == [])
  }

  @Test("A former name is a name; one that comes back to a person who is named is not")
  func former() {
    #expect(open(table("fix @amina: Amy Nolan", "@ruth: As Amina Farah said")) == ["p3 Amina Farah"])
    #expect(open(table("fix @amina: Amy Nolan", "fix @amina named", "@ruth: As Amina Farah said")) == [])
  }

  @Test("A mention is put right by the line that names shows")
  func mending() {
    var story = table("@ruth: As Amina Farah said")
    let mention = NameCheck(story.session).mentions(for: [.board]).first
    #expect(mention.map { NamesPage.mend($0, story.session).spelled } == "p3 s/Amina Farah/someone/")
    story.must("p3 s/Amina Farah/someone/")
    #expect(open(story) == [])
    story.must("@ruth: Amina Farah, and Amina Farah again")
    #expect(NamesPage.warnings(story.session).map(\.mend.spelled) == ["fix p4: NEW WORDS"])
    story.must("rule: Amina Farah goes first")
    #expect(NamesPage.warnings(story.session).last?.mend.spelled == "clear rule1: REASON")
  }

  @Test("What is cleared is cleared for the words as they are, and for those who were named in them")
  func clearing() {
    var story = table("@ruth: As Amina Farah said", "rule: Amina Farah goes first")
    story.must("clear p3,rule1: she asked for it")
    #expect(open(story) == [])
    story.must("fix p3: As Amina Farah told us")
    #expect(open(story) == ["p3 Amina Farah"], "other words are looked at again")
    story.must("undo")
    #expect(open(story) == [])
    story.must("undo")
    #expect(open(story).count == 2, "what is cleared can be taken back")
    story.must("redo")
    #expect(story.type("clear p1: nothing to see").isNothing)
    #expect(story.type("clear p99: x").refusal != nil && story.type("clear nowhere: x").refusal != nil)
  }

  @Test("A group's name counts in a reason beside what its people said unnamed, and nowhere else")
  func groups() {
    #expect(open(table("fix p1 anon", "answer r2 partly from p1: the students asked for it")) == ["r2 students"])
    #expect(open(table("answer r9 partly: the students asked for it")) == [])
  }

  @Test("An everyday word is a hint, and stops nothing")
  func hints() {
    let story = table("join parents: Will Hope", "@ruth: we all Hope so")
    #expect(open(story) == [])
    #expect(NameCheck(story.session).mentions(for: [.board]).map(\.name.raw) == ["Hope"])
    #expect((NamesPage.obstacle(NameCheck(story.session).mentions(for: [.board]), story.session)?.lines).map(\.count) == nil)
  }

  @Test("check lists them, and names is not for a screen that others can see")
  func pages() {
    var story = table("@ruth: As Amina Farah said")
    #expect(PlanCheck.warnings(story.session, on: Day(of: story.now)).contains { $0.about.spelled == "p3" })
    #expect(story.type("names").page != nil)
    story.must("room on")
    #expect(story.type("names").refusal != nil)
  }
}
