import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("sitting, agenda, rule and next")
struct AgendaTests {
  @Test("A sitting is a day and perhaps a place; what follows was heard at it")
  func sitting() throws {
    var story = Riverside.story()
    story.must("@amina: before")
    let answer = story.must("sitting 2022-06-14: Valley School, gym")
    #expect(answer.receipt == "sitting 1  2022-06-14  Valley School, gym")
    let fact = try #require(answer.facts.first as? SittingOpened)
    #expect(fact.place == "Valley School, gym")
    story.must("@amina: at the first")
    story.must("sitting 2022-06-15")
    story.must("@amina: at the second")
    #expect(story.session.perspectives.all.map(\.sitting) == [nil, 1, 2])
    for wrong in ["sitting", "sitting tomorrow", "sitting 2022-02-30", "sitting 2022-06-14 2022-06-15"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("What is heard after a sitting was taken back belongs to the one before")
  func sittingUndone() {
    var story = Riverside.story()
    story.must("sitting 2022-06-14")
    story.must("sitting 2022-06-15")
    story.must("undo")
    story.must("@amina: still the first")
    story.must("undo 2")
    story.must("@amina: before any")
    #expect(story.session.perspectives.all.map(\.sitting) == [nil])
  }

  @Test("Items are numbered as they come, with minutes and one issue if they have them")
  func agenda() {
    var story = Riverside.story()
    #expect(story.must("agenda 15 min: Welcome").receipt == "agenda 1  15 min  Welcome")
    #expect(story.must("agenda 40 min on f1: What it feels like").receipt == "agenda 2  40 min  on f1  What it feels like")
    #expect(story.must("agenda: Break").receipt == "agenda 3  Break")
    #expect(story.session.agenda.all.map(\.minutes) == [15, 40, nil])
    #expect(story.session.agenda.all.map { $0.issue?.text } == [nil, "f1", nil])
    for wrong in ["agenda: ", "agenda 15: x", "agenda 15 hours: x", "agenda on r1,r2: x", "agenda on r99: x"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
    #expect(story.session.agenda.all.count == 3)
  }

  @Test("Ground rules are kept in order")
  func rules() {
    var story = Story()
    story.must("rule: One voice at a time")
    #expect(story.must("rule: On s'écoute").receipt == "rule 2  On s'écoute")
    #expect(story.session.rules.all.map(\.text) == ["One voice at a time", "On s'écoute"])
    #expect(story.type("rule").refusal != nil)
  }

  @Test("next goes through the agenda, opens the issues of its items, and ends")
  func next() {
    var story = Riverside.story()
    #expect(story.type("next").refusal?.message.spelled == "there is no agenda")
    for line in ["agenda 15 min: Welcome", "agenda on f1: Fear", "agenda on r2: Training"] { story.must(line) }
    #expect(story.must("next").facts.count == 1)
    #expect(story.session.openAgendaItem == 1)
    #expect(story.session.openIssue(at: "one") == nil)
    #expect(story.must("next").facts.map { type(of: $0).kind } == ["agenda-item-opened", "issue-opened"])
    #expect(story.session.openIssue(at: "one") == "f1")
    #expect(story.session.agenda[1]?.closed != nil)
    #expect(story.must("next").receipt.contains("f1 closed"))
    #expect(story.session.openIssue(at: "one") == "r2")
    #expect(story.type("next").refusal?.message.spelled == "the agenda is through")
    story.must("undo 3")
    #expect(story.session.openAgendaItem == nil)
    #expect(story.session.openIssue(at: "one") == nil)
  }

  @Test("At the prompt next is ignored in the first minute of an issue; in a script it is not")
  func guarded() {
    var story = Riverside.story()
    for line in ["agenda on f1: Fear", "agenda on r2: Training", "next"] { story.must(line) }
    var script = story
    #expect(!script.must("next").facts.isEmpty)
    story.isPrompt = true
    let answer = story.must("next")
    #expect(answer.isNothing && answer.receipt.contains("less than a minute"))
    #expect(story.session.openIssue(at: "one") == "f1")
    story.wait(halfMinutes: 2)
    #expect(!story.must("next").facts.isEmpty)
    #expect(story.session.openIssue(at: "one") == "r2")
  }
}
