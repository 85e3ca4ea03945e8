import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("discuss and close")
struct DiscussTests {
  private var story = Riverside.story()

  private func open(_ code: Code) -> Int { story.session.issues[code]?.discussions.count { $0.closed == nil } ?? 0 }

  @Test("What is open closes when another is opened")
  mutating func one() {
    story.must("discuss r2")
    story.must("discuss f1")
    #expect(open("r2") == 0 && open("f1") == 1)
    #expect(story.session.openIssue(at: "one") == "f1")
    #expect(story.type("discuss f1").isNothing)
    story.must("close: both stand")
    #expect(open("f1") == 0)
    #expect(story.session.issues["f1"]?.discussions.last?.note == "both stand")
    #expect(story.session.openIssue(at: "one") == nil)
  }

  @Test("Closing nothing is refused", arguments: ["close", "close r2", "close r99"])
  mutating func nothing(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test("An issue may be discussed again")
  mutating func again() {
    for line in ["discuss r2", "close", "discuss r2", "close r2"] { story.must(line) }
    #expect(story.session.issues["r2"]?.discussions.count == 2)
  }

  @Test("Each terminal has its own open issue, even the same one, and closes its own")
  mutating func terminals() {
    story.must("discuss r2", on: "one")
    story.must("discuss r2", on: "two")
    #expect(open("r2") == 2)
    story.must("close: from one", on: "one")
    #expect(story.session.openIssue(at: "one") == nil && story.session.openIssue(at: "two") == "r2")
    #expect(story.session.issues["r2"]?.discussions.map(\.note) == ["from one", nil])
    story.must("@amina: x", on: "two")
    #expect(story.session.perspective(1)?.issues == ["r2"])
    story.must("close", on: "two")
    #expect(open("r2") == 0)
    #expect(story.type("close", on: "two").refusal != nil)
  }

  @Test("An issue that another terminal has open can be closed by its code")
  mutating func fromElsewhere() {
    story.must("discuss r2", on: "two")
    #expect(story.type("close", on: "one").refusal != nil)
    story.must("close r2", on: "one")
    #expect(story.session.openIssue(at: "two") == nil && open("r2") == 0)
  }

  @Test("The receipt names who was not heard: groups with somebody present and no standing perspective")
  mutating func silence() {
    story.must("discuss r2")
    story.must("@amina: x")
    story.must("@ruth: y")
    story.must("retract p2: in error")
    story.must("leave @hall")
    #expect(story.session.silentRows(on: "r2").map(\.label) == ["district", "parents"])
    let receipt = story.type("close").receipt
    #expect(receipt.contains("district") && receipt.contains("parents") && !receipt.contains("students") && !receipt.contains("valley"))
  }

  @Test("At the prompt close says once who was not heard, and takes effect when repeated; without silence it is at once")
  func closeAsks() {
    var story = Riverside.story()
    story.must("discuss r2")
    story.isPrompt = true
    let answer = story.must("close")
    #expect(answer.question?.hasPrefix("not heard: police, district, students, parents. Enter, or the line again") == true)
    #expect(story.session.openIssue(at: "one") == "r2")
    story.isRepeated = true
    #expect(story.must("close").receipt.contains("r2 closed"))
    #expect(story.session.openIssue(at: "one") == nil)
    story.isRepeated = false
    for line in ["discuss r2", "@hall: a", "@priya: b", "@amina: c", "@ruth: d"] { story.must(line) }
    #expect(!story.must("close").facts.isEmpty)
  }

  @Test("In a script close is at once, and tells the minutes spent and who was not heard")
  func closeInScript() {
    var story = Riverside.story()
    story.must("discuss r2")
    story.wait(halfMinutes: 23)
    let receipt = story.must("close").receipt
    #expect(receipt.contains("12 min"), "\(receipt)")
    #expect(receipt.contains("not heard: police, district, students, parents"), "\(receipt)")
  }
}
