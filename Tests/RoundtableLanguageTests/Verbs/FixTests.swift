import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("fix of perspectives and actions")
struct FixTests {
  private var story = Riverside.examples()

  @Test("Words, speakers, issues, mode, kind and language are replaced; what is not said stays")
  mutating func perspective() {
    story.must("fix p1 @ruth,@amina on f1 re p2 +trust anon verbatim idea lang fr: New words")
    let now = story.session.perspective(1)
    #expect(now?.speakers == [.person(5), .person(1)] && now?.issues == ["f1"] && now?.answers == [2] && now?.themes == ["trust"])
    #expect(now?.level == .anon && now?.mode == .verbatim && now?.kind == .idea && now?.language == "fr" && now?.text == "New words")
    #expect(now?.corrections == 1)
    story.must("fix p1 concern")
    #expect(story.session.perspective(1)?.text == "New words" && story.session.perspective(1)?.corrections == 1)
  }

  @Test("Only what changes is recorded")
  mutating func onlyChanges() {
    let fact = story.type("fix p1 @amina on r2 +new: I don't feel safe when he's in the hallway").facts.first as? PerspectiveAmended
    #expect(fact?.speakers == nil && fact?.issues == nil && fact?.text == nil && fact?.themes == ["new"])
    #expect(story.type("fix p1 +new").isNothing)
    story.must("act @police on r2 by Q3 2022: Train :: 90%")
    let changed = story.type("fix a1 @police on r2 by Q4 2022: Train :: 90%").facts.first as? ActionAmended
    #expect(
      changed?.owner == nil && changed?.issues == nil && changed?.title == nil && changed?.measure == nil
        && changed?.due?.label == "Q4 2022")
    #expect(story.type("fix a1 by Q4 2022").isNothing)
  }

  @Test("A line that says nothing new is refused", arguments: ["fix p1", "fix p1:", "fix .", "fix"])
  mutating func nothing(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test("An action: owner, quarter and issues are replaced, perspectives and themes added, words parted at ` :: `")
  mutating func action() {
    story.must("act @police by Q3 2022 on r2 from p1 +a: Train :: 90%")
    story.must("fix a1 @district by Q4 2022 on r1 from p2 +b: Retrain")
    var now = story.session.action(1)
    #expect(
      now?.owner == .group("district") && now?.due?.label == "Q4 2022" && now?.issues == ["r1"] && now?.from == [1, 2]
        && now?.themes == ["a", "b"])
    #expect(now?.title == "Retrain" && now?.measure == "90%", "a measure that is not said stays")
    #expect(now?.originalDue?.label == "Q4 2022", "before the plan is adopted, the first quarter is the last one set")
    story.must("fix a1: Train again :: 95%")
    now = story.session.action(1)
    #expect(now?.title == "Train again" && now?.measure == "95%")
    for wrong in ["fix a1: :: x", "fix a1: x ::"] { #expect(story.type(wrong).refusal != nil) }
  }

  @Test("A drafted action is complete once it has words or an owner of its own")
  mutating func drafted() {
    story.must("draft")
    story.must("fix a1 by Q4 2022")
    #expect(story.session.action(1)?.drafted == true)
    story.must("fix a1 @police")
    #expect(story.session.action(1)?.drafted == false)
  }

  @Test("What was withdrawn or dropped is first restored")
  mutating func gone() {
    story.must("act on r2: Train")
    story.must("retract p1: in error")
    story.must("drop a1: too early")
    #expect(story.type("fix p1 +a").refusal?.suggestions.map(\.spelled) == ["restore p1"])
    #expect(story.type("fix a1 +a").refusal?.suggestions.map(\.spelled) == ["restore a1"])
    #expect(story.type("measure a1: x").refusal?.suggestions.map(\.spelled) == ["restore a1"])
    story.must("restore a1")
    #expect(story.type("fix a1 from p1").refusal != nil, "nothing new rests on what was withdrawn")
    #expect(story.type("act from p1: x").refusal != nil)
    #expect(story.type("answer r2 partly from p1: x").refusal != nil)
  }

  @Test("What is not there, and what was undone")
  mutating func missing() {
    #expect(story.type("fix p99 +a").refusal?.message.spelled.contains("the last perspective is p2") == true)
    #expect(story.type("fix a1 +a").refusal?.message.spelled.contains("no action is recorded yet") == true)
    story.must("undo")
    #expect(story.type("fix p2 +a").refusal?.message.spelled.contains("undone") == true)
    for line in ["fix o1 +a", "fix k1: x", "retract a1: x", "measure p1: x", "drop p1: x"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }
}
