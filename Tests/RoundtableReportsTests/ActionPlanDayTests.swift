import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The course of the day, in the plan")
struct ActionPlanDayTests {
  private func envelope(_ position: Int, at terminal: String, second: Int64) -> Envelope {
    let moment = Moment(milliseconds: 1_655_211_600_000 + second * 1000)
    return Envelope(
      position: position, id: FactID(at: moment, random: Array(repeating: UInt8(position), count: 10)), unit: position,
      writer: Writer(person: nil, terminal: terminal), moment: moment)
  }

  @Test("Days and places of sittings, with what was heard there as far as it counts")
  func sittings() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.sittings.map(\.day.iso) == ["2022-06-14", "2022-06-15"])
    #expect(plan.sittings.map(\.place) == [nil, "Valley School, gym"])
    #expect(plan.sittings.map(\.perspectives) == [6, 2])
    #expect(Riverton.plan(for: .internal).sittings.map(\.perspectives) == [8, 2])
  }

  @Test("Without a day of its own the session has the days of its sittings")
  func days() {
    let given = Given {
      SittingOpened(day: .of("2022-06-15"))
      SittingOpened(day: .of("2022-06-14"))
      SourceDescribed(code: "later", dated: .of("2022-06-16"))
      SourceDescribed(code: "meanwhile", dated: .of("2022-06-15"))
    }
    let plan = Riverton.plan(of: given.session, for: .board)
    #expect([plan.opening.from, plan.opening.to] == [.of("2022-06-14"), .of("2022-06-15")])
    #expect(plan.sources.reports.map(\.publishedLater) == [true, false])
    #expect(plan.sittings.map(\.number) == [1, 2])
  }

  @Test("The agenda tells what was planned, how long it took, and what was not reached")
  func agenda() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.agenda.map(\.status) == [.done, .done, .open, .notNoted])
    #expect(plan.agenda.map(\.minutes) == [15, 40, nil, 1])
    #expect(plan.agenda.map { ($0.taken ?? 0) > 0 } == [true, true, false, false])
    #expect(plan.agenda.map(\.issue) == [nil, "f1", "r2", nil])
    #expect(plan.rules.count == 2)
  }

  @Test("Time that two terminals spent on an issue together counts once, and nothing is rounded away")
  func minutes() throws {
    var session = Session()
    let facts: [(any Fact, String, Int64)] = [
      (IssueDescribed(code: "r1", title: "One"), "a", 0), (IssueOpened(issue: "r1"), "a", 0), (IssueOpened(issue: "r1"), "b", 60),
      (IssueClosed(issue: "r1"), "a", 90), (IssueClosed(issue: "r1"), "b", 130), (IssueOpened(issue: "r1"), "a", 200),
      (IssueClosed(issue: "r1"), "a", 250),
    ]
    for (index, (fact, terminal, second)) in facts.enumerated() {
      session.apply(fact, as: envelope(index + 1, at: terminal, second: second))
    }
    #expect(Riverton.plan(of: session, for: .board).issues.first?.minutes == 3)
    session.apply(IssueOpened(issue: "r1"), as: envelope(8, at: "a", second: 300))
    session.apply(IssueClosed(issue: "r1"), as: envelope(9, at: "a", second: 200))
    #expect(Riverton.plan(of: session, for: .board).issues.first?.minutes == 3)
    #expect(Riverton.plan(of: Riverton.unveiled(), for: .board).issues.map { $0.minutes == nil } == [false, true, true, false])
  }

  @Test("Whoever was asked and declined is not silent, and counts for the group only where that may be told")
  func passes() throws {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.passes.map(\.issue) == ["r2", "r2", "f1", "f1", nil])
    let fear = try #require(plan.coverage.first { $0.issue == "f1" })
    #expect(fear.cells.map(\.passes) == [2, 0, 0, 0, 0, 0])
    #expect(fear.declined.map(\.row) == [.group("police")])
    #expect(fear.holes.map(\.row) == [.group("district"), .group("valley"), .group("newcomers")])
    let training = try #require(plan.coverage.first { $0.issue == "r2" })
    #expect(training.cells.map(\.passes) == [0, 0, 0, 1, 0, 0])
    #expect(training.declined.isEmpty)
    #expect(plan.groups.map { $0.voices?.passes } == [2, 0, 0, 1, 1, 0])
    #expect(Riverton.plan(for: .internal).groups.map { $0.voices?.passes } == [2, 0, 0, 2, 2, 0])
  }

  @Test("Parked matters stand with what became of them")
  func parked() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.parked.map(\.number) == [1, 2, 3])
    #expect(plan.parked.map(\.outcome) == ["the district pays; see a2", nil, nil])
    #expect(plan.parked.map { $0.by == nil } == [false, false, true])
    #expect(Riverton.plan(for: .internal).parked.map(\.number) == [1, 2, 3, 4])
  }

  @Test("What rests on words that were taken away says so, with their number in the internal record alone")
  func erased() {
    let board = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(board.quote(12) == nil)
    #expect(board.actions.map(\.basis.restsOnErased) == [false, true, false, false, true, false])
    #expect(board.actions.flatMap(\.basis.erased).isEmpty)
    #expect(board.issues.first?.answer?.basis.restsOnErased == true)
    let inside = Riverton.plan(for: .internal)
    #expect(inside.quote(12) == nil)
    #expect(inside.actions.map(\.basis.erased) == [[], [12], [], [], [12], []])
    #expect(inside.actions.map(\.basis.kind) == [.perspectives, .perspectives, .withdrawn, .nothing, .withdrawn, .perspectives])
    #expect((inside.limits.erased, inside.limits.withdrawn, board.limits.erased) == (1, 1, 1))
  }
}
