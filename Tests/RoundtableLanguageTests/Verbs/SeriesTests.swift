import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import RoundtableWording
import Testing

/// Statuses as things with ids, numbers with their totals, and what stays open.
@Suite("Statuses have ids and a series")
struct SeriesTests {
  private var story: Story

  init() {
    story = Riverside.examples()
    for line in ["act @police by Q3 2022 on r2: Train", "accept a1 by @police", "appoint @ruth: Member", "act @parents on r9: Ask"] { story.must(line) }
  }

  private func refusal(_ line: String) -> Refusal? {
    var story = story
    return story.type(line).refusal
  }

  private func page(_ line: String) -> String {
    var story = story
    return story.must(line).page.map(everything) ?? ""
  }

  private func warnings(on day: String) -> [String] {
    PlanCheck.warnings(story.session, on: .of(day)).filter { $0.about.spelled == "a1" }.map(\.what.spelled)
  }

  private var statuses: Statuses { story.session.statuses(of: 1) }

  // MARK: Ids

  @Test("Reports and assessments are counted together, and the receipt says the id")
  mutating func ids() {
    #expect(
      story.must("report a1 limited 11/38 by @police: lists").receipt
        == "s1  a1  reported limited  11 of 38  as of 2022-06-14  by Riverton Police Service  lists")
    #expect(
      story.must("assess a1 not-started by @ruth: none seen").receipt
        == "s2  a1  assessed not started  as of 2022-06-14  by Ruth Kaminski (parents)  none seen")
    #expect(story.must("report a2 limited by @parents: one").recording?.ids == ["s3"])
    story.must("undo")
    #expect(story.must("report a2 limited by @parents: two").recording?.ids == ["s4"], "no number is given twice")
    #expect(page("show a1").contains("s1  reported limited, 11 of 38, as of 2022-06-14 by Riverton Police Service: lists"))
    #expect(page("show s2").contains("assessed not started"))
    #expect(page("find: lists").contains("s1"))
  }

  @Test("A withdrawn status no longer tells how far the action is; the one before it counts again, and restore brings it back")
  mutating func retract() {
    story.must("report a1 limited by @police: begun")
    story.must("report a1 complete by @police: the wrong action")
    story.must("retract s2: the wrong action")
    #expect(statuses.reported?.status == .limited && statuses.reports.count == 1)
    #expect(page("show a1").contains("s2  reported complete as of 2022-06-14 by Riverton Police Service: withdrawn (the wrong action)"))
    #expect(page("ls a").contains("limited"))
    story.must("restore s2")
    #expect(statuses.reported?.status == .complete)
    story.must("undo")
    story.must("undo")
    #expect(statuses.reported?.status == .complete, "what was withdrawn stands again once that is undone")
    story.must("strike s1: noted twice")
    #expect(statuses.reports.map(\.number) == [2])
  }

  @Test("Erasing takes the words of a report and of why it was withdrawn, and the ids of the others stay")
  mutating func erase() {
    story.must("report a1 limited by @police: names a child")
    story.must("report a1 substantial by @police: most of them")
    story.must("retract s1: it names the child Kim")
    story.must("erase s1 yes: asked to")
    #expect(story.session.statuses[1]?.withdrawal?.isErased == true && story.session.statuses[1]?.text == .hidden)
    #expect(story.session.statuses[2]?.text == "most of them")
    let words = story.session.statuses.all.flatMap(\.words).map(\.raw)
    #expect(!words.contains { $0.contains("child") })
    #expect(refusal("restore s1") != nil && refusal("retract s1: again") != nil)
    story.must("report a1 complete by @police: all")
    #expect(story.session.statuses[3]?.status == .complete)
  }

  @Test("No code may look like the id of a status")
  func codes() {
    for line in ["group s1: Somebody", "issue s12: Something", "join students @s3: Ada Lind", "theme +s4: Words"] { #expect(refusal(line) != nil, "\(line)") }
  }

  @Test("The board member's seat stays while an assessment rests on it")
  mutating func seat() {
    story.must("assess a1 limited by @ruth: seen")
    #expect(story.session.actions(involving: .group("police")).map(\.number) == [1])
    #expect(story.session.statuses[1]?.needs.contains { $0.kind == .member } == true)
  }

  // MARK: Numbers

  @Test("What the owner reports with a total is the action's series, by the day it speaks of")
  mutating func series() {
    story.must("report a1 limited 30/38 as-of 2022-06-10 by @police: lists")
    story.must("report a1 limited 11/38 as-of 2022-05-31 by @police: lists")
    story.must("report a1 limited by @police: no number")
    story.must("assess a1 limited 9/38 by @ruth: counted")
    #expect(statuses.series.compactMap(\.progress) == [Progress(11, of: 38), Progress(30, of: 38)])
    #expect(statuses.assessed?.progress == Progress(9, of: 38))
    let warned = story.must("report a1 limited 20/40 by @police: lists").recording?.warnings.map(\.spelled)
    #expect(warned == ["a1 was counted of 38 before, and is now of 40"])
    story.must("retract s1: counted twice")
    #expect(statuses.series.compactMap(\.progress) == [Progress(11, of: 38), Progress(20, of: 40)])
  }

  @Test("A number is not more than its total, and a total is from 1 to a million")
  func numbers() {
    for typed in ["39/38", "1/0", "0/0", "1/1000001", "-1/38", "11", "11/", "11/38/40", "11/x", "011/38", "1.5/2"] {
      #expect(refusal("report a1 limited \(typed) by @police: x") != nil, "\(typed)")
    }
    for typed in ["0/1", "38/38", "1000000/1000000"] { #expect(refusal("report a1 limited \(typed) by @police: x") == nil, "\(typed)") }
    #expect(refusal("report a1 limited 39/38 by @police: x")?.message.spelled == "39/38 is more than its total")
    #expect(refusal("report a1 limited 1/38 2/38 by @police: x")?.message.spelled == "2/38 is one number too many; 1/38 was said")
  }

  @Test("A measure has a target and its quarter; it stays until another is given, and a late one is named")
  mutating func target() {
    #expect(
      story.must("measure a1 34/38 by Q3 2022: officers trained").receipt.hasSuffix(
        ":: officers trained  target 34 of 38 by Q3 2022"))
    story.must("measure a1: officers who were trained")
    #expect(story.session.action(1)?.target == Progress(34, of: 38).map { MeasureTarget($0, by: Due(due: .q(3, 2022))) })
    #expect(warnings(on: "2022-06-14").allSatisfy { !$0.contains("measured") })
    let warned = story.must("measure a1 38/38 by Q1 2023: all").recording?.warnings.map(\.spelled)
    #expect(warned?.first == "a1 is measured by Q1 2023, after its own quarter, Q3 2022")
    #expect(warnings(on: "2022-06-14").contains("is measured by Q1 2023, after its own quarter, Q3 2022"))
    #expect(page("show a1").contains("target: 38 of 38 by Q1 2023"))
    #expect(refusal("measure a1 34/38: x")?.message.spelled == "34/38 has no quarter by which it is to be reached")
    #expect(refusal("measure a1 by Q1 2023: x")?.message.spelled == "by Q1 2023 says by when, and not how far: a number with its total")
  }

  @Test("Another target is another promise: what owner and groups said to it was for the one before")
  mutating func promise() {
    story.must("measure a1 34/38 by Q3 2022: officers trained")
    story.must("accept a1 by @police")
    #expect(story.session.action(1)?.acceptance != nil)
    story.must("measure a1 12/38 by Q3 2022: officers trained")
    #expect(story.session.action(1)?.acceptance == nil && story.session.action(1)?.earlierAcceptance != nil)
  }

  // MARK: Late, and awaiting the board

  private func state(_ day: String) -> ActionState? { story.session.action(1).map { ActionState(of: $0, in: story.session, on: .of(day)) } }

  @Test("An action is late once its quarter is over, unless it is done or the board has to say whether it is")
  mutating func late() {
    #expect(state("2022-09-30") == .coming && state("2022-10-01") == .late)
    story.must("report a1 complete by @police: list")
    #expect(state("2022-10-01") == .coming && statuses.isAwaitingBoard)
    #expect(warnings(on: "2022-10-01").contains("was reported complete, and the board has not assessed it since"))
    #expect(everything(Timeline.page(story.session, on: .of("2022-10-01"))).contains("awaiting the board"))
    story.must("assess a1 substantial by @ruth: two are missing")
    #expect(state("2022-10-01") == .late && !statuses.isAwaitingBoard)
    story.must("report a1 complete by @police: the two came")
    story.must("assess a1 complete by @ruth: seen")
    #expect(state("2022-10-01") == .done && !statuses.isAwaitingBoard)
    story.must("retract s4: another action")
    #expect(state("2022-10-01") == .coming && statuses.isAwaitingBoard)
  }

  @Test("What was moved to a later quarter is slipping, and what has none has no state")
  mutating func slipping() {
    story.must("move a1 to Q4 2022: trainers are hired late")
    #expect(state("2022-10-01") == .slipping && state("2023-01-01") == .late)
    let other = story.session.action(2).map { ActionState(of: $0, in: story.session, on: .of("2023-01-01")) }
    #expect(other == ActionState.none)
  }

  // MARK: Findings

  @Test(
    "A finding that disagrees with the owner's report is open until the owner says something about the action",
    arguments: ["report a1 limited by @police: you are right", "accept a1 by @police: we go on", "reply b1 by @police: it is the school"])
  mutating func openFinding(_ answer: String) {
    story.must("ask a1 by @ruth: Which school?")
    story.must("report a1 substantial by @police: most")
    story.must("assess a1 limited by @ruth: only one school")
    func open() -> ItemID? { story.session.action(1).flatMap { story.session.openFinding(on: $0) }?.id }
    #expect(open() == ItemID(.status, 2))
    #expect(OpenEnds(of: story.session).findings.map(\.number) == [2])
    #expect(warnings(on: "2022-06-14").contains("the owner has said nothing about the board's finding s2: limited"))
    story.must("reply b1 by @parents: not the owner")
    #expect(open() != nil)
    story.must(answer)
    #expect(open() == nil)
  }

  @Test("Whatever the board found less than complete stays open until the owner says something; a withdrawn finding is not open")
  mutating func noFinding() {
    func open() -> Bool { story.session.action(1).flatMap { story.session.openFinding(on: $0) } != nil }
    story.must("assess a1 limited by @ruth: only one school")
    #expect(open())
    story.must("report a1 limited by @police: one school")
    #expect(!open())
    story.must("assess a1 limited by @ruth: the same")
    #expect(open())
    story.must("retract s3: the wrong action")
    #expect(!open())
    story.must("assess a1 complete by @ruth: all seen")
    #expect(!open())
  }
}
