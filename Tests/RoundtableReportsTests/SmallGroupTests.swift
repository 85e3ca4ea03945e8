import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Small groups")
struct SmallGroupTests {
  /// Riverton with thresholds of its own: three students, two parents and one newcomer came.
  private func session(board: Int? = nil, public: Int? = nil) -> Session {
    var given = Riverton.overseen()
    for (audience, number) in [("board", board), ("public", `public`)] {
      if let number { given.happen(SettingChanged(key: "smallest-group-" + audience, value: "\(number)")) }
    }
    return given.session
  }

  // MARK: Figures

  @Test("Of groups that are too few together, only how many came is shown; totals are shown")
  func figures() throws {
    let plan = Riverton.plan(for: .board)
    let students = try #require(plan.groups.first { $0.label.code == "students" })
    #expect(students.isPooled && students.voices == nil && students.present == 3 && students.leftEarly == 1 && students.seats == 6)
    #expect(plan.pool?.groups.map(\.code) == ["students", "parents", "newcomers"] && plan.pool?.showsFigures == false)
    for row in plan.coverage {
      #expect(row.cells.map(\.row.group?.code) == ["police", "district", "valley"])
      #expect(row.total == Set(plan.perspectives.filter { $0.issues.contains(row.issue) }.map(\.number)).count)
    }
    #expect(Riverton.heard(Riverton.session, for: .board).people == 8)
  }

  @Test("Bodies keep their figures, however few came for them")
  func bodies() throws {
    let police = try #require(Riverton.plan(for: .public).groups.first)
    #expect(police.present == 1 && police.voices?.spoke == 1 && police.voices?.turns == 1 && police.voices?.passes == 2)
  }

  @Test("Where no group is small, all is told")
  func whole() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.coverage.map(\.total) == [3, 0, 0, 4])
    #expect(plan.limits.turnsWithoutGroup == 2)
    #expect(!plan.withheld.contains { $0.rule == .smallGroups })
    #expect(Riverton.heard(Riverton.unveiled(), for: .public).people == 8)
  }

  @Test("What was withheld is told by rule and number, and no number of it holds a small group's")
  func withheld() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.withheld.map(\.rule) == [.withdrawn, .anon, .people, .smallGroups])
    #expect(plan.withheld.map(\.count) == [1, 5, 5, 3])
    #expect(plan.withheld.first { $0.rule == .smallGroups }?.smallest == 5)
  }

  // MARK: Voices

  @Test("What a small group says is a participant's; one who chose to be named is named, without a code")
  func voices() throws {
    let plan = Riverton.plan(for: .board)
    #expect(plan.quote(1)?.speakers == [.participant])
    #expect(plan.quote(1)?.rows == [])
    #expect(plan.quote(1)?.level == .anon)
    let ruth = Profile(
      handle: nil, code: nil, name: "Ruth Kaminski", affiliation: "parent council",
      group: Label(code: "parents", title: "Parents and guardians"))
    #expect(plan.quote(3)?.speakers == [.person(ruth)])
    #expect(plan.quote(3)?.level == .named)
    #expect(plan.participants.filter { $0.group?.code == "parents" }.map(\.profile) == [ruth])
    #expect(plan.participants.allSatisfy { $0.profile != nil && $0.code == nil })
    #expect(Riverton.plan(for: .internal).quote(1)?.level == .group)
  }

  @Test("They stand among the anonymous ones by number, and no reply tells them apart")
  func order() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.issues.map(\.perspectives) == [[5, 6, 7], [], [], [1, 2, 3, 4]])
    #expect(plan.issues.allSatisfy { $0.replies.isEmpty })
    #expect(plan.actions.first?.rows.map(\.row) == [.group("police")])
  }

  @Test("Words said together with others travel no further than the small group's")
  func together() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.quote(6)?.speakers == [.participants])
    #expect(plan.coverage.first?.cells.map(\.count) == [1, 0, 0])
  }

  @Test("Turns declined, matters parked, words said back and answers to them are a participant's")
  func others() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.passes.filter { $0.issue == "r2" }.map(\.by) == [.participant, .participant])
    #expect(plan.parked.first { $0.number == 2 }?.by == .participant)
    #expect(plan.quote(2)?.reflections.map(\.by) == [.participant])
    #expect(plan.quote(5)?.reading.first?.by == .participant)
    #expect(plan.quote(7)?.reading.first?.by == .participant)
  }

  @Test("A small group as a whole says what it says as a participant; as an owner it is named, for that is no figure")
  func asAWhole() throws {
    var given = Riverton.given()
    for fact in [
      PerspectiveShared(number: 13, speakers: [.group("students")], text: "we are many", level: .named, issues: ["f1"]),
      TurnPassed(party: .group("students"), issue: "r4"),
      MatterParked(number: 5, by: .group("students"), text: "the yard"),
      QuestionAsked(number: 1, by: .group("students"), text: "when?"),
      ActionProposed(number: 7, title: "Ask us", owner: .group("students")),
      ActionProposed(number: 8, title: "Ask her", owner: .person(3)),
    ] as [any Fact] { given.happen(fact) }
    let plan = Riverton.plan(of: given.session, for: .board)
    #expect(plan.quote(11)?.speakers == [.participants])
    #expect(plan.quote(11)?.level == .anon)
    #expect(plan.passes.first { $0.issue == "r4" }?.by == .participants)
    #expect(plan.parked.first { $0.text == "the yard" }?.by == .participants)
    #expect(Riverton.digest(given.session, since: nil, for: .board).questions.map(\.by) == [.participants])
    #expect(plan.actions.first { $0.number == 7 }?.owner == .group(Label(code: "students", title: "Students")))
    #expect(plan.actions.first { $0.number == 8 }?.owner == .participant)
  }

  // MARK: The dissenting voice

  @Test("A dissenting voice is heard and its small group is not told, at either threshold", arguments: [(Audience.board, 4), (.public, 4)])
  func dissent(audience: Audience, threshold: Int) throws {
    var given = Riverton.adopted()
    given.happen(SettingChanged(key: "smallest-group-" + audience.rawValue, value: "\(threshold)"))
    given.happen(GroupGauged(number: 2, group: "newcomers", hands: ["0x1"]))
    given.happen(ObjectionRaised(number: 5, action: 2, by: .person(10), reason: "nobody writes to us", level: .group))
    given.happen(ObjectionRaised(number: 6, action: 2, by: .group("parents"), reason: "too slow", level: .named))
    let heard = Riverton.heard(given.session, for: audience)
    let promise = try #require(heard.promises.first { $0.number == 2 })
    #expect(promise.dissent.suffix(2).map(\.reason) == ["nobody writes to us", "too slow"])
    #expect(promise.dissent.suffix(2).map(\.by) == [[.participant], [.participants]])
    #expect(promise.opposed == [.group(Label(code: "district", title: "Riverton School District")), .participants])
    let digest = Riverton.digest(given.session, since: Riverton.adopted().session, for: audience)
    #expect(digest.dissent.count { $0.action == 2 } == promise.dissent.count)
  }

  @Test("An objection in confidence is told nowhere, whatever the group's size, and no number is missing for it")
  func inConfidence() {
    let heard = Riverton.heard(session(board: 1, public: 1), for: .board)
    let numbers = heard.promises.flatMap(\.dissent).map(\.number).sorted()
    #expect(numbers == Array(1..<numbers.count + 1))
  }

  // MARK: The digest

  @Test("Words put right among the people of small groups are no news of who said them; told of a body they are")
  func attributed() {
    func events(_ speakers: [Party]) -> [Int] {
      var given = Riverton.adopted()
      let earlier = given.session
      given.happen(PerspectiveAmended(number: 1, speakers: speakers))
      return Riverton.digest(given.session, since: earlier, for: .board).changes.compactMap { change -> Int? in
        if case .event(let entry) = change, case .attributed(let quote) = entry.event { quote.number } else { nil }
      }
    }
    #expect(events([.person(4)]) == [])
    #expect(events([.person(10)]) == [])
    #expect(events([.person(9)]) == [1])
  }
}
