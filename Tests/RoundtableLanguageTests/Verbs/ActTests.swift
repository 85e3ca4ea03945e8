import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("act, measure, drop")
struct ActTests {
  private var story = Riverside.examples()

  @Test("Everything an action can say at once")
  mutating func whole() {
    let line = "act @police by Q3-Q4 2022 on r2,f1 from p1,p2 +training: Rebuild the training :: 90% trained; a :: b"
    let fact = story.type(line).facts.first as? ActionProposed
    #expect(fact?.number == 1 && fact?.owner == .group("police") && fact?.due?.label == "Q3-Q4 2022" && fact?.issues == ["r2", "f1"])
    #expect(
      fact?.from == [1, 2] && fact?.themes == ["training"] && fact?.title == "Rebuild the training"
        && fact?.measure == "90% trained; a :: b")
    #expect(fact?.drafted == false)
    #expect(story.session.action(1)?.originalDue?.label == "Q3-Q4 2022")
  }

  @Test("And as little as it can")
  mutating func least() {
    let fact = story.type("act: x").facts.first as? ActionProposed
    #expect(
      fact?.owner == nil && fact?.due == nil && fact?.issues == nil && fact?.from == nil && fact?.themes == nil && fact?.measure == nil)
    #expect(story.type("discuss r2").facts.count == 1)
    #expect((story.type("act: y").facts.first as? ActionProposed)?.issues == nil, "the open issue is for perspectives only")
  }

  @Test(
    "The boundary is blank, two colons, blank",
    arguments: [
      ("a::b", "a::b", nil), ("a :: b", "a", "b"), ("a  ::  b", "a", "b"), ("a ::b", "a ::b", nil), ("a:: b :: c", "a:: b", "c"),
      ("a : b", "a : b", nil), ("a ::: b", "a ::: b", nil),
    ] as [(String, String, String?)])
  mutating func boundary(_ text: String, _ title: String, _ measure: String?) {
    let fact = story.type("act: \(text)").facts.first as? ActionProposed
    #expect(fact?.title.raw == title && fact?.measure?.raw == measure)
  }

  @Test("One owner: a group, a body, or a person who has chosen to be named")
  mutating func owners() {
    for (who, party) in [("@police", Party.group("police")), ("@city", .body("city")), ("@priya", .person(6)), ("@district1", .person(6))] {
      #expect((story.type("act \(who): x").facts.first as? ActionProposed)?.owner == party)
    }
    let refusal = story.type("act @amina: x").refusal
    #expect(refusal?.suggestions.map(\.spelled).contains { $0.hasPrefix("fix @amina named") } == true)
    #expect(refusal?.suggestions.map(\.spelled).contains { $0.contains("@students") } == true, "or the group as owner")
    story.must("act: y")
    #expect(story.type("fix . @sky").refusal != nil)
  }

  @Test("A measure is set and changed by itself")
  mutating func measure() {
    story.must("act: x")
    story.must("measure a1: 90% :: of all")
    #expect(story.session.action(1)?.measure == "90% :: of all" && story.session.action(1)?.title == "x")
    #expect(story.type("measure a1: 90% :: of all").isNothing)
    #expect(story.type("measure a9: x").refusal != nil)
  }

  @Test("A dropped action stays in the record, counts nowhere, and can be put back")
  mutating func drop() {
    story.must("act on r2: x")
    #expect(story.session.index.unfinished.all == [1] && story.session.index.restingOnNothing.all == [1])
    story.must("drop a1: too early")
    #expect(story.session.action(1)?.dropped == "too early")
    #expect(story.session.index.unfinished.all.isEmpty && story.session.index.restingOnNothing.all.isEmpty)
    #expect(story.session.actions(on: "r2").map(\.number) == [1])
    #expect(story.type("drop a1: again").isNothing)
    story.must("restore a1")
    #expect(story.session.action(1)?.stands == true && story.session.index.unfinished.all == [1])
    #expect(story.type("restore a1").isNothing)
  }
}
