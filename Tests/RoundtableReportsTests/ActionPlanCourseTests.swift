import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The course of things, in the plan")
struct ActionPlanCourseTests {
  private func plan(of story: Story, for audience: Audience = .board, on day: String = "2022-06-15") throws -> ActionPlan {
    Riverton.plan(of: story.session, for: audience, at: try #require(Moment(iso: day + "T09:00:00Z")))
  }

  /// A board of two, of which one has left.
  private var board: Story {
    Story {
      "group students: Students"
      "group district school-board: The District"
      "join students named: Amina Farah"
      "join students named: Ruth Ward"
      "join students named: Li Tan"
      "appoint @amina from Q3 2022: Youth member"
      "appoint @ruth from Q3 2022 to Q4 2022: Member"
      "dismiss @amina: left school"
    }
  }

  @Test("A seat that was left is vacant since that day, until somebody is appointed after it")
  func vacancy() throws {
    var story = board
    #expect(try plan(of: story).board.vacancies.map(\.since) == [.of("2022-06-14")])
    #expect(try plan(of: story).board.vacancies.map(\.role) == ["Youth member"])
    story.must("appoint @ruth from Q3 2022: Member")
    #expect(try plan(of: story).board.vacancies.count == 1, "a term that was renewed fills no other seat")
    story.must("appoint @li from Q3 2022: Another role")
    #expect(try plan(of: story).board.vacancies.isEmpty)
    story.must("dismiss @li: moved away")
    #expect(try plan(of: story).board.vacancies.map(\.role) == ["Another role"], "who came after Amina had her seat")
  }

  @Test("A seat whose term is over is vacant since the day after, until one of the same role begins or another is appointed later")
  func term() throws {
    var story = board
    story.must("appoint @li from Q1 2023: Member")
    let vacant = try plan(of: story, on: "2023-02-01").board.vacancies
    #expect(vacant.map(\.role) == ["Youth member"])
    #expect(vacant.map(\.termEnded) == [nil])
    let alone = try plan(of: board, on: "2023-02-01").board.vacancies
    #expect(alone.map(\.since) == [.of("2022-06-14"), .of("2023-01-01")])
    #expect(alone.map { $0.termEnded?.label } == [nil, "Q4 2022"])
  }

  @Test("What an owner declined stays, with its day and the owner who came after, and undo takes it back whole")
  func declined() throws {
    var story = Story {
      "group district school-board: The District"
      "join district named: Priya Nair"
      "act @priya by Q4 2022: Answer every family"
      "decline a1 by @priya: needs the board's decision"
      "fix a1 @district"
      "accept a1 by @district: decided"
    }
    let action = try #require(try plan(of: story).actions.first)
    #expect(action.earlierAnswers.map(\.verdict) == [.declined])
    #expect(action.earlierAnswers.map(\.words) == ["needs the board's decision"])
    #expect(action.earlierAnswers.map(\.day) == [.of("2022-06-14")])
    #expect(action.earlierAnswers.first?.next?.owner == .group(Label(code: "district", title: "The District")))
    #expect(action.answers.map(\.verdict) == [.declined, .accepted])
    #expect(action.handovers.count == 1)
    #expect(story.type("undo").refusal == nil)
    #expect(story.type("undo").refusal == nil)
    let before = try #require(try plan(of: story).actions.first)
    #expect(before.promise.acceptance == .declined)
    #expect(before.earlierAnswers.isEmpty)
    #expect(before.handovers.isEmpty)
  }

  @Test("An item of the agenda is discussed with its issue; without one nobody can tell unless it was noted")
  func agenda() throws {
    var story = Story {
      "issue r1: One"
      "issue r2: Two"
      "agenda 5 min: Welcome"
      "agenda 5 min on r1: One"
      "agenda 5 min on r2: Two"
      "discuss r1"
    }
    #expect(try plan(of: story).agenda.map(\.status) == [.notNoted, .discussed, .waiting])
    story.must("next")
    #expect(try plan(of: story).agenda.first?.status == .open)
  }

  @Test("Everything that happened to the plan has its day")
  func days() throws {
    let plan = try plan(
      of: Story {
        "group police police: The Service"
        "join police named: Jo Hall"
        "issue r1: One"
        "discuss r1"
        "act @police by Q4 2022 on r1: Train everybody"
        "act @police by Q4 2022 on r1: Train nobody"
        "object a1 @jo: Too much"
        "resolve o1: less of it"
        "drop a2: nobody wants it"
        "answer r1 partly: see a1"
        "park @jo: Who pays?"
        "resolve k1: the city"
      })
    let day = Day.of("2022-06-14")
    #expect(plan.objections.map(\.raised) == [day])
    #expect(plan.objections.map(\.resolved) == [day])
    #expect(plan.dropped.map(\.droppedOn) == [day])
    #expect(plan.issues.map { $0.answer?.day } == [day])
    #expect(plan.issues.map(\.dropped) == [[2]])
    #expect(plan.parked.map(\.day) == [day])
    #expect(plan.parked.map(\.resolved) == [day])
  }

  @Test("What was said on an issue that has an answer is no loose end; of what was dropped it is told")
  func looseEnds() throws {
    var story = Story {
      "group police police: The Service"
      "join police named: Jo Hall"
      "issue r1: One"
      "@jo on r1: Something"
      "@jo on r1: Something else"
      "act @police on r1 from p1: Train everybody"
      "drop a1: nobody wants it"
    }
    #expect(try plan(of: story).orphans.perspectives == [1, 2])
    #expect(try plan(of: story).orphans.dropped == [1])
    story.must("answer r1 needs-talk: of two minds")
    #expect(try plan(of: story).orphans.perspectives.isEmpty)
  }

  @Test("A plan as it stood is judged by the day on which it stood so")
  func asOf() throws {
    let session = Riverton.agreed().session
    func plan(asOf: Moment?) -> ActionPlan {
      Riverton.plan(of: session, for: .board, at: Riverton.underTheBoard, asOf: asOf)
    }
    #expect(plan(asOf: nil).counts[.late] > 0)
    #expect(plan(asOf: Riverton.day).counts[.late] == 0)
    #expect(plan(asOf: Riverton.day).day == .of("2022-06-14"))
    #expect(plan(asOf: Riverton.day).provenance.moment == Riverton.underTheBoard)
  }

  @Test("Every version that was adopted is told, and groups of which nobody came were not heard")
  func adoptions() throws {
    let plan = try plan(
      of: Story {
        "group students: Students"
        "group valley school-board: Valley"
        "join students named: Amina Farah"
        "act @students: Something"
        "adopt: first"
        "act @students: Something else"
        "adopt: second"
      })
    #expect(plan.adoption?.version == 2)
    #expect(plan.earlierAdoptions.map(\.note) == ["first"])
    #expect(plan.notHeard.map(\.code).first == "valley")
  }
}
