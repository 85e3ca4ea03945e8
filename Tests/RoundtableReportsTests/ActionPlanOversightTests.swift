import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Adoption, status and the board, in the plan")
struct ActionPlanOversightTests {
  private func plan(for audience: Audience = .board) -> ActionPlan {
    Riverton.plan(of: Riverton.governed().session, adopted: Riverton.agreed().session, for: audience, at: Riverton.underTheBoard)
  }

  @Test("A draft is a draft; an adopted plan tells its version, head and digest, and what was taken back")
  func adoption() throws {
    #expect(Riverton.plan(for: .board).adoption == nil)
    let adoption = try #require(plan().adoption)
    #expect(adoption.version == 2)
    #expect(adoption.head?.spoken == "c0ff ee00 c0ff ee00 c0ff ee00 c0ff ee00")
    #expect(adoption.digest == String(repeating: "0b5e55ed", count: 8))
    #expect(plan().withdrawn.map(\.version) == [1])
    let withdrawn = Riverton.plan(
      of: Given {
        PlanAdopted(version: 1, head: "", digests: []); UnitUndone(unit: 1)
      }.session, for: .board)
    #expect(withdrawn.adoption == nil)
    #expect(withdrawn.withdrawn.map(\.version) == [1])
  }

  @Test("What changed since adoption is listed, and nothing when nothing did", arguments: Audience.allCases)
  func amendments(audience: Audience) {
    #expect(plan(for: audience).amendments.map(\.action) == [1, 3, 5, 7])
    let fresh = Riverton.agreed().session
    #expect(Riverton.plan(of: fresh, adopted: fresh, for: audience).amendments.isEmpty)
    #expect(Riverton.plan(of: fresh, for: audience).amendments.isEmpty)
  }

  @Test("An action keeps its first quarter, its moves, and all that was reported and assessed")
  func followed() throws {
    let action = try #require(plan().actions.first)
    #expect(action.originalDue == Due(due: .q(3, 2022)))
    #expect(action.due == Due(due: .q(1, 2023)))
    #expect(action.moves.map(\.reason) == ["trainers hired late", "the students' week was full"])
    #expect(action.reported?.status == .substantial)
    #expect(action.reports.map(\.status) == [.limited, .substantial])
    #expect(action.assessments.map(\.status) == [.notStarted, .limited])
    #expect(action.milestones.count == 2)
    #expect(action.baseline == "two half days, in English | once")
    #expect(action.supporting.count == 3)
    #expect(!action.isAccepted && action.promise.earlierAnswer?.verdict == .accepted, "it was moved since")
  }

  @Test("An owner who declined is told with the reason, and is no owner who accepted")
  func declined() throws {
    let action = try #require(plan().actions.first { $0.number == 2 })
    #expect(action.promise.acceptance == .declined)
    #expect(action.acceptanceWords == "needs the board's decision in September")
    #expect(!action.isAccepted)
  }

  @Test("Objections stand by number, dropped actions' too; one in confidence leaves no gap")
  func objections() {
    #expect(plan().objections.map(\.number) == [1, 2, 3, 4])
    #expect(plan(for: .internal).objections.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(plan(for: .internal).objections.map(\.isPrivate) == [false, false, true, false, false, true])
    #expect(plan().dropped.flatMap(\.promise.dissent).map(\.number) == [4])
  }

  @Test("How far actions are is counted on the day of the document")
  func counts() {
    let counts = plan().counts
    #expect(counts.all == 5 && counts[.late] == 1 && counts[.slipping] == 1 && counts[.coming] == 2 && counts.awaitingBoard == 1)
  }

  @Test("The board is held against its rule once more, and what it lacks is named")
  func board() {
    let board = plan().board
    #expect(board.members.map(\.role) == ["Parent member", "Adviser", "Member for the newcomers", "Chair"])
    #expect(board.members.map { $0.tie != nil } == [false, true, false, false])
    #expect(board.members.map(\.hasLeft) == [false, false, false, true])
    #expect(board.members.map(\.isTermOver) == [false, false, true, false])
    #expect(board.missing.map(\.code) == ["students"])
    #expect(board.members.flatMap(\.recusals).map(\.action) == [1, 2])
    #expect(Riverton.plan(for: .board).board.members.isEmpty)
  }

  @Test("Questions tell for how long they are open, or were")
  func questions() {
    let questions = plan().board.questions
    #expect(questions.map(\.number) == [1, 2, 3])
    #expect(questions.map(\.replies.count) == [1, 0, 1])
    #expect(questions.map(\.days) == [0, 210, 0])
    #expect(questions.last?.replies.first?.text == nil)
  }

  @Test("Which group was not heard is told, and an issue that came up later is marked")
  func notHeard() {
    #expect(plan().issues.map(\.isRaisedLater) == [false, false, false, false, true])
    let quiet = Given {
      GroupDescribed(code: "students", name: "Students")
      PersonJoined(person: 1, handle: "a", name: "A", group: "students", seat: 1, level: .named)
    }.session
    #expect(Riverton.plan(of: quiet, for: .internal).silent.map(\.code) == ["students"])
    #expect(Riverton.plan(of: quiet, for: .board).silent.isEmpty)
  }
}
