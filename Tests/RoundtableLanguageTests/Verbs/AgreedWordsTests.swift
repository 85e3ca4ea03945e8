import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWording
import Testing

@Suite("Agreement belongs to words")
struct AgreedWordsTests {
  private var story: Story

  init() {
    story = Riverside.examples()
    story.must("act @police by Q3 2022 on r2 from p1: Train with students :: 9 of 10")
    story.must("gauge a1 @students=5x4 @parents=4 @police=5")
    story.must("accept a1 by @police: we will")
  }

  private var action: Action? { story.session.action(1) }
  private var asked: [Code]? { action?.presentGauges.map(\.group) }
  private func warnings(_ answer: Story.Answer) -> [String]? { answer.recording?.warnings.map(\.spelled) }
  private func checked(_ about: String) -> [PlanCheck.Warning] {
    PlanCheck.warnings(story.session, on: story.desk().planDay).filter { $0.about.spelled == about }
  }

  @Test(
    "Whatever was agreed to is changed, and the receipt says who agreed to other words",
    arguments: [
      "fix a1: Remove every officer from every school", "s/with/without/", "measure a1: all of them", "fix a1 by Q4 2022",
      "move a1 to Q4 2022: trainers hired late", "milestone a1 by Q3 2022: Scenarios written",
    ])
  mutating func changed(_ line: String) {
    let before = action
    #expect(
      warnings(story.must(line)) == [
        "3 groups agreed to other words; gauge a1 @students=HANDS @parents=HANDS @police=HANDS", "@police accepted other words; accept a1 by @police",
      ])
    #expect(asked == [] && action?.acceptance == nil)
    #expect(action?.earlierGauges.map(\.group) == ["students", "parents", "police"] && action?.earlierAcceptance?.words == "we will")
    #expect(action?.gauges.count == 3 && action?.answers.count == 1, "nothing is thrown away")
    story.must("undo")
    #expect(action == before, "undo brings the agreement back exactly")
    #expect(asked?.count == 3 && action?.acceptance?.words == "we will")
  }

  @Test("Another owner has agreed to nothing, nor has anyone to another owner")
  mutating func anotherOwner() {
    #expect(
      warnings(story.must("fix a1 @district")) == [
        "3 groups agreed to other words; gauge a1 @students=HANDS @parents=HANDS @police=HANDS",
        "@police accepted it, and @district owns it now; accept a1 by @district",
      ])
    #expect(asked == [] && action?.acceptance == nil && action?.earlierAcceptance == nil)
    story.must("fix a1 @police")
    #expect(asked?.count == 3 && action?.acceptance != nil, "it is again what they agreed to")
  }

  @Test("What it rests on, takes up and starts from is not what was agreed to", arguments: ["fix a1 +trust", "link a1 on f1 from p2", "baseline a1: 4 of 38"])
  mutating func untouched(_ line: String) {
    #expect(warnings(story.must(line)) == [])
    #expect(asked?.count == 3 && action?.acceptance != nil)
  }

  @Test("The very same words make the agreement current again, and asking anew makes another")
  mutating func thereAndBack() {
    story.must("fix a1: Train without students")
    story.must("gauge a1 @students=0x4")
    #expect(asked == ["students"] && action?.earlierGauges.map(\.group) == ["parents", "police"])
    story.must("fix a1: Train with students")
    #expect(asked == ["students", "parents", "police"] && action?.presentGauges.first?.isOpposed == false)
    #expect(action?.acceptance?.words == "we will")
  }

  @Test("A group that did not agree is not told to have agreed to other words")
  mutating func answered() {
    story.must("gauge a1 @district=declined")
    #expect(warnings(story.must("measure a1: all"))?.first?.hasPrefix("4 groups answered other words; gauge a1 ") == true)
  }

  @Test("check lists what was given for other words until it is given anew")
  mutating func check() {
    story.must("measure a1: all of them")
    #expect(checked("a1").map(\.what.spelled).contains("3 groups answered other words, before it was changed"))
    #expect(checked("a1").map(\.what.spelled).contains("was accepted by its owner in other words, on 2022-06-14"))
    #expect(checked("a1").map(\.mend.spelled).contains("gauge a1 @students=HANDS @parents=HANDS @police=HANDS"))
    story.must("gauge a1 @students=5x4 @parents=4 @police=5")
    story.must("accept a1 by @police")
    #expect(!checked("a1").map(\.what.spelled).contains { $0.contains("other words") })
  }

  @Test("check lists words that were confirmed before they were changed")
  mutating func checkedWords() {
    for line in ["confirm p1", "heard p1 by @hall: It is the hallway", "confirm h1", "fix p1: I feel safe when he is in the hallway"] { story.must(line) }
    #expect(checked("p1").map(\.mend.spelled) == ["confirm p1"] && checked("h1").map(\.mend.spelled) == ["confirm h1"])
    story.must("confirm p1")
    story.must("confirm h1")
    #expect(checked("p1").isEmpty && checked("h1").isEmpty)
  }

  // MARK: What the record says and cannot be

  @Test("An issue answered as taken up that no action takes up any more", arguments: ["drop a1: police will not do it", "unlink a1 on r2"])
  mutating func takenUpByNothing(_ line: String) {
    story.must("answer r2 taken-up from p1: see a1")
    #expect(checked("r2").isEmpty)
    let mend = "act on r2: WHAT WILL BE DONE, or answer r2 not-taken-up: WHY"
    #expect(warnings(story.must(line)) == ["r2 is answered as taken up, and no other action takes it up; \(mend)"])
    func isUntaken() -> Bool { checked("r2").contains { $0.what.spelled == "is answered as taken up, and no action takes it up" && $0.mend.spelled == mend } }
    #expect(isUntaken())
    story.must("act on r2: Another")
    #expect(!isUntaken())
    #expect(warnings(story.must("drop a2: no"))?.count == 1)
  }

  @Test("More hands than people were at the table when the group was asked")
  mutating func tooManyHands() {
    story.must("leave @amina")
    story.must("gauge a1 @students=4x100")
    story.must("back @amina")
    let said = "students showed 100 hands, and 3 people were at the table for it"
    #expect(checked("a1").filter { $0.what.spelled == said }.map(\.mend.spelled) == ["gauge a1 @students=HANDS"])
    story.must("gauge a1 @students=4x3")
    #expect(!checked("a1").contains { $0.what.spelled.contains("students showed") })
  }

  @Test("A sitting on a day on which the session does not meet, whichever is noted first")
  mutating func sittings() {
    story.must("when 2022-06-14 to 2022-06-15")
    #expect(warnings(story.must("sitting 2022-06-15")) == [])
    let what = "a sitting on 2022-06-20, and the session meets on 2022-06-14 to 2022-06-15"
    #expect(warnings(story.must("sitting 2022-06-20: Hall")) == ["\(what); when 2022-06-14 to 2022-06-20"])
    #expect(checked("when").map(\.mend.spelled) == ["when 2022-06-14 to 2022-06-20"])
    #expect(warnings(story.must("sitting 2022-06-15")) == [], "what is wrong was said once")
    #expect(warnings(story.must("when 2022-06-18"))?.first?.hasSuffix("when 2022-06-15 to 2022-06-20") == true)
    #expect(warnings(story.must("when 2022-06-14 to 2022-06-20")) == [])
    #expect(checked("when").isEmpty)
  }
}
