import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

/// How far an action is: by its owner, and by the board.
@Suite("report and assess")
struct StatusTests {
  private var story: Story

  init() {
    story = Riverside.examples()
    for line in ["act @police by Q3 2022 on r2: Train", "accept a1 by @police", "appoint @ruth: Member", "act @parents on r9: Ask"] { story.must(line) }
  }

  private func refusal(_ line: String) -> Refusal? {
    var story = story
    return story.type(line).refusal
  }

  @Test("Each of the five, as of a day or of today", arguments: ActionStatus.allCases)
  mutating func statuses(_ status: ActionStatus) {
    let fact = story.must("report a1 \(status.rawValue) as-of 2022-05-31 by @police: 11 of 38").facts.first as? StatusReported
    #expect(fact?.status == status && fact?.asOf == .of("2022-05-31") && fact?.by == .group("police") && fact?.text == "11 of 38")
    let other = story.must("assess a1 \(status.rawValue) by @ruth: seen").facts.first as? StatusAssessed
    #expect(other?.status == status && other?.asOf == nil && other?.by == story.session.index.names["ruth"])
    #expect(story.session.statuses(of: 1).assessments.map(\.asOf) == [.of("2022-06-14")], "the day it was noted")
  }

  @Test("What the owner reports and what the board assesses are two records, and each keeps its history")
  mutating func twoRecords() {
    for line in [
      "report a1 not-started by @police: waits", "report a1 limited by @police: begun", "assess a1 not-started by @ruth: nobody was asked",
      "report a1 complete by @police: list of courses",
    ] { story.must(line) }
    #expect(story.session.statuses(of: 1).reports.map(\.status) == [.notStarted, .limited, .complete])
    #expect(story.session.statuses(of: 1).assessments.map(\.status) == [.notStarted])
    story.must("undo")
    #expect(story.session.statuses(of: 1).reports.map(\.status) == [.notStarted, .limited])
  }

  @Test("The owner reports, or somebody of the group that owns it; only a sitting member assesses")
  mutating func who() {
    #expect((story.must("report a1 limited by @hall: x").facts.first as? StatusReported)?.by == .group("police"), "@hall has not chosen named")
    for line in [
      "report a1 limited by @ruth: x", "report a1 limited by @district: x", "report a1 limited: x", "assess a1 limited by @police: x",
      "assess a1 limited by @amina: x", "assess a1 limited by @parents: x", "report a9 limited by @police: x", "assess p1 limited by @ruth: x",
    ] {
      #expect(refusal(line) != nil, "\(line)")
    }
    story.must("dismiss @ruth: moved")
    #expect(refusal("assess a1 limited by @ruth: x") != nil)
  }

  @Test("Evidence is always there, a status is one of five, and a day is one of the calendar")
  func evidence() {
    for line in [
      "report a1 complete by @police", "report a1 complete by @police:", "assess a1 complete by @ruth: \u{3000}",
      "report a1 limited as-of yesterday by @police: x", "report a1 limited as-of by @police: x",
      "report a1 done by @police: x", "report a1 limited complete by @police: x", "report a1 limited as-of 2022-01-01 as-of 2022-01-02 by @police: x",
      "report a1 limited by @police by @police: x",
    ] {
      #expect(refusal(line) != nil, "\(line)")
    }
    #expect(refusal("report a1 limited as-of 2022-06-14 by @police: x") == nil, "today")
  }

  @Test("A report of an earlier day that comes in late is kept, and is not how the action stands")
  mutating func late() {
    story.must("report a1 substantial as-of 2022-06-10 by @police: most of them")
    story.must("report a1 not-started as-of 2022-03-31 by @police: found in a drawer")
    #expect(story.session.statuses(of: 1).reports.map(\.status) == [.notStarted, .substantial])
    #expect(story.session.statuses(of: 1).reported?.status == .substantial)
    story.must("report a1 limited as-of 2022-06-10 by @police: counted again")
    #expect(story.session.statuses(of: 1).reported?.status == .limited, "of one day the one noted last")
  }

  @Test("What is odd is taken, and said")
  mutating func odd() {
    func warnings(_ line: String) -> [String] { story.must(line).recording?.warnings.map(\.spelled) ?? [] }
    #expect(warnings("assess a1 complete by @ruth: seen") == ["the owner has reported no evidence that it is done"])
    #expect(warnings("report a1 complete by @police: list") == [])
    #expect(warnings("assess a1 complete by @ruth: seen again") == [])
    #expect(warnings("report a2 limited by @parents: x") == ["a2 is assigned, not accepted: accept a2 by @parents"])
    #expect(warnings("assess a2 limited by @ruth: x") == ["a2 is their own: recuse @ruth a2"])
    story.must("decline a1 by @police: no")
    #expect(warnings("report a1 limited by @police: x") == ["a1 was declined by its owner: accept a1 by @police"])
  }

  @Test("A day that is still to come is refused, by the room's clock: it would be how things stand until then")
  mutating func future() {
    let why = "2022-06-15 is still to come: by this machine's clock it is 2022-06-14; as-of says of which day it was so"
    for line in ["report a1 limited as-of 2022-06-15 by @police: x", "assess a1 limited as-of 15 June 2022 by @ruth: x"] {
      #expect(refusal(line)?.message.spelled == why)
      #expect(refusal(line)?.suggestions.map(\.spelled) == ["as-of 2022-06-14"])
    }
    story.must("report a1 limited as-of today by @police: x")
    story.must("set zone Asia/Kathmandu")
    #expect(refusal("report a1 limited as-of 2022-06-15 by @police: x") != nil, "18:45 there")
  }

  @Test("Who stands aside does not assess, and another is named")
  mutating func recused() {
    story.must("recuse @ruth a1")
    #expect(refusal("assess a1 limited by @ruth: x")?.suggestions.map(\.spelled) == ["another member has to assess it: appoint @who: ROLE"])
    story.must("fix @amina named")
    story.must("appoint @amina: Youth member")
    #expect(refusal("assess a1 limited by @ruth: x")?.suggestions.map(\.spelled) == ["by @amina"])
    story.must("assess a1 limited by @amina: x")
  }
}
