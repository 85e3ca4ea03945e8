import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWording
import Testing

@Suite("answer and draft")
struct AnswerTests {
  private var story = Riverside.story()

  @Test("Each of the five answers", arguments: AnswerKind.allCases)
  mutating func kinds(_ kind: AnswerKind) {
    story.must("@amina on r2: x")
    let fact = story.type("answer r2 \(kind.rawValue) from p1: because").facts.first as? IssueAnswered
    #expect(fact?.answer == kind && fact?.issue == "r2" && fact?.from == [1] && fact?.why == "because")
    #expect(story.session.issues["r2"]?.answer?.kind == kind)
  }

  @Test("A later answer takes the place of an earlier one")
  mutating func later() {
    story.must("answer r2 partly: x")
    story.must("answer R2 Taken-Up: see a1")
    #expect(story.session.issues["r2"]?.answer?.kind == .takenUp && story.session.issues["r2"]?.answer?.why == "see a1")
    for line in ["answer r2: x", "answer partly: x", "answer r2 maybe: x", "answer r99 partly: x", "answer r2 partly from p9: x"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }

  @Test("check names a reason that points at what is not there; a capital, as in A4, is no id")
  func references() {
    var story = Riverside.examples()
    for line in ["answer r2 taken-up: see a1, on A4 paper; not a99", "act on r2: Train", "drop a1: see p2 and k3"] { story.must(line) }
    let found = PlanCheck.warnings(story.session, on: Day(of: story.now)).filter { $0.what.spelled.contains("points at") }
    #expect(
      found.map { "\($0.about.spelled) \($0.what.spelled)" } == [
        "r2 points at a1, which was dropped", "r2 points at a99, and there is no a99", "a1 points at k3, and there is no k3",
      ])
  }

  @Test("draft writes an unowned action for each issue that has perspectives and no action, in order of creation")
  mutating func draft() {
    for line in ["@amina on f1: a", "@ruth on r2: b", "@amina on r2,r9: c", "@ruth on r1: d", "retract p4: in error", "act on r9: x"] {
      story.must(line)
    }
    let drafted = story.type("draft").facts.compactMap { $0 as? ActionProposed }
    #expect(drafted.map(\.number) == [2, 3])
    #expect(drafted.map(\.issues) == [["r2"], ["f1"]])
    #expect(drafted.map(\.from) == [[2, 3], [1]])
    #expect(drafted.map { $0.title.raw } == ["Provide specialized training", "Fear, discomfort and anxiety around police"])
    for action in drafted { #expect(action.drafted && action.owner == nil && action.due == nil && action.measure == nil) }
    #expect(story.type("draft").isNothing)
    #expect(story.type("draft r2").isNothing)
  }

  @Test("An issue whose action was dropped is not drafted again; one whose action was undone is")
  mutating func again() {
    story.must("@amina on r2: x")
    story.must("draft r2")
    story.must("drop a1: too early")
    #expect(story.type("draft").isNothing)
    story.must("undo 2")
    #expect((story.type("draft").facts.first as? ActionProposed)?.number == 2, "ids are never used twice")
  }

  @Test("draft of one issue looks at that one only")
  mutating func one() {
    story.must("@amina on r1,r2: x")
    #expect((story.type("draft r2").facts as? [ActionProposed])?.map(\.issues) == [["r2"]])
    #expect(story.type("draft r9").isNothing)
    #expect(story.type("draft r99").refusal != nil)
    #expect((story.type("draft").facts as? [ActionProposed])?.map(\.issues) == [["r1"]])
  }

  @Test("A draft of several actions is one line for undo")
  mutating func undo() {
    story.must("@amina on r1,r2: x")
    story.must("draft")
    story.must("undo")
    #expect(story.session.actions.all.isEmpty)
    story.must("redo")
    #expect(story.session.actions.all.count == 2)
  }
}
