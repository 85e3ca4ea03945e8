import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

/// What makes an action one that an owner can be held to.
@Suite("baseline, milestone, support, accept, decline, link, unlink, move")
struct OwnTests {
  private var story: Story

  init() {
    story = Riverside.examples()
    story.must("act @police by Q3 2022 on r2 from p1 +training: Rebuild the training :: 90%")
    story.must("act @priya by Q4 2022 on r9: Answer families")
  }

  private var first: Action? { story.session.action(1) }
  private func refused(_ line: String) -> Bool {
    var story = story
    return story.type(line).refusal != nil
  }

  @Test("A baseline is noted, and a new one takes its place")
  mutating func baseline() {
    let fact = story.must("baseline a1: 4 of 38 officers").facts.first as? BaselineTaken
    #expect(fact?.number == 1 && fact?.text == "4 of 38 officers")
    #expect(story.type("baseline a1: 4 of 38 officers").isNothing)
    story.must("baseline a1: 5 of 38")
    #expect(first?.baseline == "5 of 38")
    story.must("undo")
    #expect(first?.baseline == "4 of 38 officers")
  }

  @Test("Milestones add up, in the order in which they were set; one behind the action's own quarter is taken with a warning")
  mutating func milestones() {
    #expect(story.must("milestone a1 by Q2 2022: Scenarios").recording?.warnings.isEmpty == true)
    #expect(story.must("milestone a1 by Q4 2022: Too late").recording?.warnings.map(\.spelled) == ["Q4 2022 ends after the action's own quarter, Q3 2022"])
    #expect(story.must("milestone a1 by Q1 2022: Past").recording?.warnings.count == 1)
    #expect(story.type("milestone a1 by 2022Q2: Scenarios").isNothing)
    #expect(first?.milestones.map { $0.text.raw } == ["Scenarios", "Too late", "Past"])
  }

  @Test("A milestone is reached or missed, with the day and the evidence; said again it changes, and open takes it back")
  mutating func milestoneEndings() {
    story.must("milestone a1 by Q2 2022: Scenarios")
    #expect(first?.milestone(1)?.outcome == nil)
    let receipt = story.receipt("milestone m1 reached as-of 2022-06-10: Twelve scenarios")
    #expect(receipt == "m1  of a1  reached  as of 2022-06-10  Twelve scenarios")
    #expect(first?.milestone(1)?.outcome?.verdict == .reached && first?.milestone(1)?.outcome?.asOf.iso == "2022-06-10")
    #expect(first?.milestone(1)?.outcome?.evidence == "Twelve scenarios")
    #expect(story.type("milestone m1 reached: Twelve scenarios").isNothing)
    story.must("milestone m1 missed")
    #expect(first?.milestone(1)?.outcome?.verdict == .missed && first?.milestone(1)?.outcome?.evidence == nil)
    story.must("milestone m1 open")
    #expect(first?.milestone(1)?.outcome == nil)
    story.must("undo")
    #expect(first?.milestone(1)?.outcome?.verdict == .missed)
    #expect(refused("milestone m1 reached as-of 2099-01-01") && refused("milestone m2 reached") && refused("milestone m1 by Q3 2022: x"))
  }

  @Test("What is said of a milestone leaves the agreement as it is; moving one does not, and both are in show and timeline")
  mutating func milestonesAndAgreement() {
    for line in ["milestone a1 by Q2 2022: Scenarios", "accept a1 by @police"] { story.must(line) }
    story.must("milestone m1 reached: Twelve")
    #expect(first?.acceptance?.verdict == .accepted)
    let warnings = story.must("move m1 to Q3 2022: the students asked for time").recording?.warnings.map(\.spelled)
    #expect(warnings == ["@police accepted other words; accept a1 by @police"])
    #expect(first?.acceptance == nil && first?.milestone(1)?.due.label == "Q3 2022" && first?.milestone(1)?.moves.count == 1)
    #expect(story.type("move m1 to 2022Q3: x").isNothing)
    #expect(story.must("move m1 to Q4 2022: later").recording?.warnings.map(\.spelled) == ["Q4 2022 ends after the action's own quarter, Q3 2022"])
    #expect(story.page("show a1").contains("  milestone m1 by Q4 2022, reached 2022-06-14 (Twelve): Scenarios"))
    #expect(story.page("show a1").contains("    moved to Q3 2022 from Q2 2022: the students asked for time"))
    #expect(story.page("timeline").contains { $0.contains("milestone m1, reached 2022-06-14 (Twelve): Scenarios") })
  }

  @Test("An action becomes part of others, which documents and screens then name; restored, it stands alone again")
  mutating func successors() {
    #expect(story.receipt("drop a2 for a1: one is enough") == "a2  dropped  became part of a1  one is enough")
    #expect(story.session.action(2)?.successors == [1])
    #expect(story.page("show a2").contains("  became part of a1: one is enough"))
    #expect(refused("drop a1 for a1: x") && refused("drop a1 for a2: x") && refused("drop a1 for a9: x"))
    #expect(story.type("undo").refusal == nil && story.session.action(2)?.stands == true)
    for line in ["drop a2: too early", "drop a2 for a1: one is enough"] { story.must(line) }
    #expect(story.session.action(2)?.dropped == "one is enough", "what was dropped can still become part of another")
    story.must("restore a2")
    #expect(story.session.action(2)?.successors == [])
  }

  @Test("A working group says whether an action, or what an issue asks for, can be done; its last opinion counts")
  mutating func feasibility() {
    let receipt = story.receipt("feasible a1 with-conditions by @police: if the province pays")
    #expect(receipt == "a1  feasible with conditions  says Riverton Police Service  if the province pays")
    story.must("feasible a1 yes by @district: gladly")
    story.must("feasible a1 yes by @police: it pays")
    let ref = Ref(.action, 1)
    #expect(story.session.opinions(on: ref).map(\.verdict) == [.yes, .yes] && story.session.opinions(on: ref).map { $0.why.raw } == ["gladly", "it pays"])
    #expect(story.type("feasible a1 yes by @police: it pays").isNothing)
    story.must("feasible r9 no by @city: the law")
    #expect(story.page("show r9").contains { $0.hasPrefix("  not feasible, says") && $0.hasSuffix(": the law") })
    #expect(story.page("show a1").contains { $0.contains("feasible, says Riverton Police Service: it pays") })
    #expect(refused("feasible a1 yes by @ruth: x") && refused("feasible a1 perhaps by @police: x") && refused("feasible p1 yes by @police: x"))
  }

  @Test("Support comes from others than the owner, each once; a person who supports has chosen named")
  mutating func support() {
    story.must("support a1 @parents,@city")
    let fact = story.must("support a1 @parents,@ruth").facts.first as? SupportPledged
    #expect(fact?.parties == [.person(5)], "parents supports already")
    #expect(story.type("support a1 @city").isNothing)
    #expect(refused("support a1 @police") && refused("support a1 @amina"))
    story.must("fix a1 @parents")
    #expect(first?.supporting == [.body("city"), .person(5)], "who owns it does not support it besides")
  }

  @Test("Only the owner accepts or declines; until then it is assigned, not accepted")
  mutating func accept() {
    #expect(first?.acceptance == nil)
    story.must("accept a1 by @police: at the table")
    #expect(first?.acceptance?.verdict == .accepted && first?.acceptance?.words == "at the table")
    #expect(story.type("accept a1 by @police").isNothing)
    let answer = story.must("decline a1 by @police: no budget")
    #expect(answer.receipt == "a1  declined by Riverton Police Service  (was accepted)  no budget")
    for line in ["accept a1 by @ruth", "accept a1 by @district", "accept a2 by @district", "decline a1 by @police", "accept a9 by @police", "accept a1"] {
      #expect(refused(line), "\(line)")
    }
  }

  @Test("Somebody of the group may speak for it, and is noted by name only if named")
  mutating func voices() {
    #expect((story.must("accept a1 by @hall").facts.first as? ActionAccepted)?.by == .group("police"))
    story.must("fix @hall named")
    #expect((story.must("decline a1 by @hall: no").facts.first as? ActionDeclined)?.by == story.session.index.names["hall"])
    #expect((story.must("accept a2 by @priya").facts.first as? ActionAccepted)?.by == story.session.index.names["priya"])
  }

  @Test("Another owner has to accept anew; the same owner need not")
  mutating func newOwner() {
    story.must("accept a1 by @police")
    story.must("fix a1 @police +more")
    #expect(first?.acceptance?.verdict == .accepted)
    #expect(story.must("fix a1 @district").recording?.warnings.map(\.spelled) == ["@police accepted it, and @district owns it now; accept a1 by @district"])
    #expect(first?.acceptance == nil)
    story.must("undo")
    #expect(first?.acceptance?.verdict == .accepted)
  }

  @Test("link adds and unlink takes away; both move `.`")
  mutating func links() {
    story.must("link a1 on f1,r2 from p2 +trust")
    #expect(first?.issues == ["r2", "f1"] && first?.from == [1, 2] && first?.themes == ["training", "trust"])
    #expect(story.type("link a1 on f1").isNothing)
    story.must("unlink a1 on r2 from p1 +training")
    #expect(first?.issues == ["f1"] && first?.from == [2] && first?.themes == ["trust"])
    #expect(story.type("unlink a1 on r2").isNothing)
    #expect(story.session.terminals["one"]?.last == ItemID(.action, 1))
    story.must("link p2 on f1 re p1 +quiet")
    #expect(story.session.terminals["one"]?.last == ItemID(.perspective, 2))
    #expect(story.session.perspective(2)?.issues == ["r2", "f1"] && story.session.perspective(2)?.answers == [1])
    story.must("unlink . re p1 on r2")
    #expect(story.session.perspective(2)?.issues == ["f1"] && story.session.perspective(2)?.answers == [])
    for line in [
      "link a1", "unlink p1", "link a1 re p1", "link p1 from p2", "link p1 re p1", "link a1 from p9", "link p1 on r99", "link k1 on r2", "link a1: x",
    ] {
      #expect(refused(line), "\(line)")
    }
  }

  @Test("Nothing else of these moves `.`")
  mutating func last() {
    story.must("@ruth: x")
    let last = story.session.terminals["one"]?.last
    for line in [
      "baseline a1: x", "milestone a1 by Q2 2022: x", "support a1 @city", "accept a1 by @police", "decline a1 by @police: x", "move a1 to Q1 2023: x",
      "gauge a1 @police=4", "object a1 @ruth: x", "resolve o1: x", "appoint @ruth: x", "ask a1 by @ruth: x", "reply b1 by @city: x",
      "report a1 limited by @police: x", "assess a1 limited by @ruth: x", "recuse @ruth a1", "dismiss @ruth: x", "adopt", "drop a1: x",
    ] {
      story.must(line)
      #expect(story.session.terminals["one"]?.last == last, "\(line)")
    }
  }

  @Test("A move keeps the original quarter for ever, and counts with its reason")
  mutating func moves() {
    #expect(story.must("move a1 to Q4 2022: hired late").receipt == "a1  due Q4 2022  was Q3 2022  originally Q3 2022  1 move  hired late")
    story.must("move a1 to Q1-Q2 2023: in two steps")
    #expect(first?.originalDue?.label == "Q3 2022" && first?.due?.label == "Q1-Q2 2023")
    #expect(first?.moves.map { $0.from?.label } == ["Q3 2022", "Q4 2022"])
    #expect(story.type("move a1 to Q1-Q2 2023: again").isNothing)
    story.must("undo")
    #expect(first?.due?.label == "Q4 2022" && first?.moves.count == 1)
    story.must("milestone a1 by Q4 2022: half")
    #expect(story.must("move a1 to Q3 2022: sooner").recording?.warnings.map(\.spelled) == ["a milestone is due after it: Q4 2022"])
  }

  @Test("An action without a quarter is moved to its first one")
  mutating func firstQuarter() {
    story.must("act: Watch")
    #expect(story.must("move a3 to Q4 2022: agreed late").receipt == "a3  due Q4 2022  originally Q4 2022  1 move  agreed late")
  }

  @Test("Before the first adoption fix sets the quarter and the original; after it, it is refused and offers move")
  mutating func fixAfterAdoption() {
    story.must("fix a1 by Q4 2022")
    #expect(first?.originalDue?.label == "Q4 2022" && first?.moves.isEmpty == true)
    story.must("adopt")
    let refusal = story.type("fix a1 by Q1 2023 +late").refusal
    #expect(refusal?.suggestions.map(\.spelled) == ["move a1 to Q1 2023: REASON"])
    story.must("link a1 +late")
    #expect(story.type("by Q1 2023").refusal != nil, "a line of head tokens is fix too")
    story.must("fix a1 by Q4 2022 +same")
    #expect(first?.themes.contains("same") == true, "a quarter that stays as it is is no change")
    story.must("fix a1 @district: Other words")
    story.must("undo 4")
    #expect(story.session.adopted == nil)
    story.must("fix a1 by Q1 2023")
    #expect(first?.originalDue?.label == "Q1 2023", "an adoption that was undone does not count")
  }

  @Test("An action that was dropped is restored first; its objections stay with it")
  mutating func dropped() {
    story.must("object a1 @ruth: too soon")
    story.must("drop a1: carried by another")
    for line in [
      "baseline a1: x", "milestone a1 by Q4 2022: x", "support a1 @city", "accept a1 by @police", "link a1 +x", "move a1 to Q4 2022: x",
      "gauge a1 @police=4", "object a1 @hall: x", "report a1 limited by @police: x",
    ] {
      #expect(story.type(line).refusal?.suggestions.map(\.spelled) == ["restore a1"], "\(line)")
    }
    story.must("resolve o1: it was dropped")
    story.must("restore a1")
    #expect(story.session.objections(to: 1).map(\.resolution) == ["it was dropped"])
  }
}
