import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The action plan, as a value")
struct ActionPlanTests {
  @Test("Counts for the board leave private words out, and anonymous ones out of every group")
  func countsForTheBoard() throws {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    let fear = try #require(plan.coverage.first { $0.issue == "f1" })
    #expect(fear.cells.map(\.count) == [0, 0, 0, 1, 1, 0])
    #expect(fear.withoutGroup == 2)
    #expect(fear.total == 4)
    let students = try #require(plan.groups.first { $0.label.code == "students" })
    #expect(students.present == 3)
    #expect(students.leftEarly == 1)
    #expect(students.voices?.spoke == 2)
    #expect(students.voices?.turns == 2)
  }

  @Test("Counts for the internal record leave nothing out but what was withdrawn")
  func countsForTheInternalRecord() throws {
    let plan = Riverton.plan(for: .internal)
    let fear = try #require(plan.coverage.first { $0.issue == "f1" })
    #expect(fear.cells.map(\.count) == [0, 0, 0, 3, 1, 0])
    #expect(fear.total == 5)
    #expect(plan.method.perspectives == 10)
    #expect(plan.perspectives.count == 11)
    #expect(plan.quote(10)?.withdrawn == "said in error")
    #expect(plan.withheld.isEmpty)
    #expect(plan.notes?.count == 1)
  }

  @Test("Perspectives stand in the order in which the issues lead to them, each once, by group and number")
  func readingOrder() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.issues.map(\.perspectives) == [[5, 6, 7], [], [], [1, 3, 2, 4]])
    #expect(plan.perspectives.map(\.number) == [5, 6, 7, 1, 3, 2, 4, 9])
  }

  @Test("Nothing for the board points at a private or withdrawn perspective")
  func pointsAtNothingWithheld() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.quote(3)?.answers == [1] && plan.perspectives.map(\.number).max() == 9)
    #expect(plan.actions.map(\.number) == [1, 2, 3, 5, 6, 4])
    #expect(plan.actions.map(\.basis.kind) == [.perspectives, .withdrawn, .withdrawn, .nothing, .withdrawn, .perspectives])
    #expect(plan.actions.map(\.basis.shown) == [[5, 6], [], [], [], [], [1, 2]])
    #expect(plan.issues.map { $0.answer?.basis.kind } == [.perspectives, .nothing, nil, .nothing])
    #expect(plan.issues.map { $0.answer?.basis.shown } == [[6], [], nil, []])
    #expect(plan.themes.map(\.code) == ["accountability", "trust", "training"])
  }

  @Test("What was withheld is told by rule and number")
  func withheld() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.withheld.map(\.rule) == [.withdrawn, .anon, .group, .people])
    #expect(plan.withheld.map(\.count) == [1, 2, 3, 5])
    #expect(plan.limits.withdrawn == 1)
    #expect(plan.limits.erased == 1)
    #expect(plan.limits.corrections == 1)
    #expect(plan.limits.unknownSpeakers == 1)
  }

  @Test("What hangs on nothing is named")
  func orphans() {
    let plan = Riverton.plan(for: .internal)
    #expect(plan.orphans.perspectives == [11])
    #expect(plan.orphans.actions == [5])
    #expect(plan.orphans.issuesNotHeard == ["r9"])
    #expect(plan.orphans.issuesWithoutAction == ["f1"])
    #expect(Riverton.plan(of: Riverton.unveiled(), for: .board).orphans.issuesNotHeard == ["r4", "r9"])
  }

  @Test("Replies count only between groups that the audience may tell apart")
  func replies() {
    let board = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(board.issues.map { $0.replies.map { [$0.from, $0.to] } } == [[[6, 5]], [], [], [[3, 1]]])
    let inside = Riverton.plan(for: .internal)
    #expect(inside.issues.map { $0.replies.map { [$0.from, $0.to] } } == [[[7, 6]], [], [], [[4, 1]]])
  }

  @Test("Actions that stand and dropped ones are apart, and focus areas have those that are due in their quarters")
  func calendar() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.dropped.map(\.number) == [4])
    #expect(plan.focusAreas.map(\.actions) == [[], [1, 2]])
    #expect(plan.standing.map(\.isComplete) == [true, false, false, false, false])
  }

  @Test("The organisation of a facilitator or scribe is held against the groups, whole words only")
  func officers() throws {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(try #require(plan.opening.facilitator).groups.isEmpty)
    #expect(plan.opening.scribes.map { $0.groups.map(\.code) } == [["district"]])
    let union = Given {
      GroupDescribed(code: "students", name: "Students")
      BodyDescribed(code: "city", name: "City of RIVERTON")
      PersonJoined(person: 1, handle: "a", name: "A", affiliation: "Students Union", level: .named)
      RoleGiven(role: .facilitator, person: 1)
      PersonJoined(person: 2, handle: "b", name: "B", affiliation: "the city  of Riverton", level: .named)
      RoleGiven(role: .scribe, person: 2)
    }
    let other = Riverton.plan(of: union.session, for: .board)
    #expect(try #require(other.opening.facilitator).groups.isEmpty)
    #expect(other.opening.scribes.map { $0.bodies.map(\.code) } == [["city"]])
  }

  @Test(
    "An organisation is a group's or body's by the rule that decides who may sit on the board: initials, code and most of the name count",
    arguments: [
      ("RPS", ["police"]), ("Riverton Police", ["police"]), ("RIVERTON POLICE SERVICE", ["police"]), ("VSD, Riverton", ["district"]),
      ("Retired police officer", []), ("Convene West", []),
    ])
  func affiliation(words: String, tied: [Code]) throws {
    let given = Given {
      GroupDescribed(code: "police", kind: "police", name: "Riverton Police Service")
      BodyDescribed(code: "district", kind: "partner", name: "Valley School District")
      PersonJoined(person: 1, handle: "dana", name: "Dana Reyes", affiliation: Untrusted(words), level: .named)
      RoleGiven(role: .facilitator, person: 1)
    }
    let officer = try #require(Riverton.plan(of: given.session, for: .board).opening.facilitator)
    #expect(officer.groups.map(\.code) + officer.bodies.map(\.code) == tied)
    let person = try #require(given.session.person(1))
    #expect((given.session.tie(of: person) != nil) == !tied.isEmpty)
  }

  @Test("Sources are added up only when each has a number, and are later only when the session has a day")
  func sources() {
    let all = Riverton.plan(of: Riverton.unveiled(), for: .board).sources
    #expect(all.people == 2007)
    #expect(all.reports.map(\.publishedLater) == [false, true])
    let open = Given {
      SourceDescribed(code: "a", dated: .of("2099-01-01"), people: 3)
      SourceDescribed(code: "b")
    }
    let some = Riverton.plan(of: open.session, for: .board).sources
    #expect(some.people == nil)
    #expect(some.reports.map(\.publishedLater) == [false, false])
    #expect(Riverton.plan(of: Session(), for: .board).sources.people == nil)
  }

  @Test("Numbers from a strange record do not stop the program")
  func strangeNumbers() {
    let strange = Given {
      GroupDescribed(code: "g", namedBy: "nobody", seats: -5, within: "nowhere")
      SourceDescribed(code: "a", people: Int.max)
      SourceDescribed(code: "b", people: Int.max)
      PerspectiveShared(number: 1, speakers: [.person(99), .group("lost")], text: "", level: .named, issues: ["gone"], answers: [77])
      ActionProposed(number: 1, title: "", owner: .person(98), issues: ["gone", "gone"], from: [1, 1, 55])
      AgendaItemAdded(minutes: Int.min, issue: "gone", what: "")
      TurnPassed(party: .person(96), issue: "gone")
      MatterParked(number: 9, by: .unknown, issue: "gone", text: "")
      PerspectiveReflected(number: 7, perspective: 77, by: .person(95), text: "")
      WordsConfirmed(item: ItemID(.reflection, 7), by: .person(94))
      WordsErased(number: 66, positions: [], reason: "", reflections: [65])
      RoleGiven(role: .facilitator, person: 97)
    }
    for audience in Audience.allCases {
      let plan = Riverton.plan(of: strange.session, for: audience)
      #expect(plan.sources.people == nil)
      #expect(plan.actions.first?.issues.isEmpty == true)
      #expect(plan.actions.first?.owner == .participant)
    }
  }
}
