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

  private func small(_ session: Session, for audience: Audience) -> [Code] {
    Riverton.plan(of: session, for: audience).groups.filter(\.isWithheld).map(\.label.code)
  }

  // MARK: Which groups are small

  @Test("A community group below the audience's threshold is withheld; a body never is, nor a group for which nobody came")
  func thresholds() {
    #expect(small(Riverton.session, for: .board) == ["students", "parents", "newcomers"])
    #expect(small(Riverton.session, for: .internal) == [])
    let open = Given { GroupDescribed(code: "students") }
    #expect(small(open.session, for: .public) == [])
    var given = Riverton.given()
    given.happen(SettingChanged(key: "smallest-group-board", value: "3"))
    given.happen(SettingChanged(key: "smallest-group-public", value: "4"))
    #expect(small(given.session, for: .board) == ["parents", "newcomers"])
    #expect(small(given.session, for: .public) == ["students", "parents", "newcomers"])
  }

  @Test("Five are enough for the board and ten for everybody", arguments: [4, 5, 9, 10])
  func usual(people: Int) {
    let given = Given {
      GroupDescribed(code: "students")
      for number in 1...people { PersonJoined(person: number, handle: Code(unchecked: "h\(number)"), name: "N", group: "students", level: .group) }
    }
    #expect(small(given.session, for: .board).isEmpty == (people >= 5))
    #expect(small(given.session, for: .public).isEmpty == (people >= 10))
  }

  @Test("A group that was small when a version was adopted stays so, also when that was undone, and when the threshold fell since")
  func sticky() {
    let before = Given {
      GroupDescribed(code: "students")
      for number in 1...4 { person(number) }
    }
    func after(_ facts: [any Fact]) -> [Code] {
      var given = before
      for fact in facts { given.happen(fact) }
      return small(given.session, for: .board)
    }
    let adopted = PlanAdopted(version: 1, head: "1:00", digests: [])
    #expect(after([person(5)]) == [])
    #expect(after([adopted, person(5)]) == ["students"])
    #expect(after([adopted, UnitUndone(unit: 6), person(5)]) == ["students"])
    #expect(after([adopted, SettingChanged(key: "smallest-group-board", value: "2")]) == ["students"])
    #expect(after([SettingChanged(key: "smallest-group-board", value: "2"), adopted]) == [])
    #expect(after([person(5), adopted]) == [])
  }

  private func person(_ number: Int) -> PersonJoined {
    PersonJoined(person: number, handle: Code(unchecked: "h\(number)"), name: "N", group: "students", level: .group)
  }

  // MARK: Figures

  @Test("No figure of a small group is told, and no total that holds one")
  func figures() throws {
    let plan = Riverton.plan(for: .board)
    let students = try #require(plan.groups.first { $0.label.code == "students" })
    #expect([students.seats, students.present, students.leftEarly, students.spoke, students.turns, students.words, students.passes].allSatisfy { $0 == nil })
    #expect(!students.isAbsent)
    for row in plan.coverage {
      #expect(row.cells.suffix(3).allSatisfy { $0.count == nil && $0.passes == nil })
      #expect(row.total == nil && row.withoutGroup == nil)
      #expect(Set(row.holes + row.declined).isDisjoint(with: ["students", "parents", "newcomers"]))
    }
    #expect(plan.limits.turnsWithoutGroup == nil && plan.limits.wordsWithoutGroup == nil && plan.limits.passesWithoutGroup == nil)
    #expect(plan.issues.allSatisfy { $0.kinds.allSatisfy { $0.withoutGroup == nil && !$0.groups.isEmpty } })
    #expect(Riverton.heard(Riverton.session, for: .board).people == nil)
  }

  @Test("Bodies keep their figures, however few came for them")
  func bodies() throws {
    let police = try #require(Riverton.plan(for: .public).groups.first)
    #expect(police.present == 1 && police.spoke == 1 && police.turns == 1 && police.passes == 2)
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
    #expect(plan.withheld.map(\.rule) == [.private, .confidence, .withdrawn, .anon, .smallGroups, .notes, .passNotes])
    #expect(plan.withheld.map(\.count) == [2, 3, 1, 5, 3, 1, 3])
    #expect(plan.withheld.first { $0.rule == .smallGroups }?.smallest == 5)
  }

  // MARK: Voices

  @Test("What a small group says is a participant's; one who chose to be named is named, without a code")
  func voices() throws {
    let plan = Riverton.plan(for: .board)
    #expect(plan.quote(1)?.speakers == [.participant])
    #expect(plan.quote(1)?.groups == [])
    #expect(plan.quote(1)?.level == .anon)
    let ruth = Profile(
      handle: nil, code: nil, name: "Ruth Kaminski", affiliation: "parent council",
      group: Label(code: "parents", title: "Parents and guardians"))
    #expect(plan.quote(4)?.speakers == [.person(ruth)])
    #expect(plan.quote(4)?.level == .named)
    #expect(plan.participants.filter { $0.group?.code == "parents" }.map(\.profile) == [ruth])
    #expect(plan.participants.filter { $0.group.map { ["students", "newcomers"].contains($0.code) } ?? false }.isEmpty)
    #expect(plan.participants.filter { $0.group?.code == "parents" }.allSatisfy { $0.code == nil })
    #expect(Riverton.plan(for: .internal).quote(1)?.level == .group)
  }

  @Test("They stand among the anonymous ones by number, and no reply tells them apart")
  func order() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.issues.map(\.perspectives) == [[6, 7, 9], [], [], [1, 3, 4, 5]])
    #expect(plan.issues.allSatisfy { $0.replies.isEmpty })
    #expect(plan.actions.first?.groups.map(\.code) == ["police"])
  }

  @Test("Words said together with others travel no further than the small group's")
  func together() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.quote(7)?.speakers == [.participant])
    #expect(plan.coverage.first?.cells.prefix(3).map(\.count) == [1, 0, 0])
  }

  @Test("Turns declined, matters parked, words said back and answers to them are a participant's")
  func others() {
    let plan = Riverton.plan(for: .board)
    #expect(plan.passes.filter { $0.issue == "r2" }.map(\.by) == [.participant, .participant])
    #expect(plan.parked.first { $0.number == 2 }?.by == .participant)
    #expect(plan.quote(3)?.reflections.map(\.by) == [.participant])
    #expect(plan.quote(6)?.reading.first?.by == .participant)
    #expect(plan.quote(9)?.reading.first?.by == .participant)
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
    #expect(plan.quote(13)?.speakers == [.participant])
    #expect(plan.quote(13)?.level == .anon)
    #expect(plan.passes.first { $0.issue == "r4" }?.by == .participant)
    #expect(plan.parked.first { $0.number == 5 }?.by == .participant)
    #expect(Riverton.digest(given.session, since: nil, for: .board).questions.map(\.by) == [.participant])
    #expect(plan.actions.first { $0.number == 7 }?.owner == .group(Label(code: "students", title: "Students")))
    #expect(plan.actions.first { $0.number == 8 }?.owner == .participant)
  }

  // MARK: The dissenting voice

  @Test("A dissenting voice is heard and its small group is not told, at either threshold", arguments: [(Audience.board, 4), (.public, 4), (.board, 3)])
  func dissent(audience: Audience, threshold: Int) throws {
    var given = Riverton.adopted()
    given.happen(SettingChanged(key: "smallest-group-" + audience.rawValue, value: "\(threshold)"))
    given.happen(GroupGauged(number: 2, group: "newcomers", hands: ["0x1"]))
    given.happen(ObjectionRaised(number: 5, action: 2, by: .person(10), reason: "nobody writes to us", level: .group))
    given.happen(ObjectionRaised(number: 6, action: 2, by: .group("parents"), reason: "too slow", level: .named))
    let heard = Riverton.heard(given.session, for: audience)
    let promise = try #require(heard.promises.first { $0.number == 2 })
    #expect(promise.dissent.suffix(2).map(\.reason) == ["nobody writes to us", "too slow"])
    #expect(promise.dissent.suffix(2).map(\.by) == [[.participant], [.participant]])
    #expect(promise.opposed == [.group(Label(code: "district", title: "Riverton School District")), .participant])
    let digest = Riverton.digest(given.session, since: Riverton.adopted().session, for: audience)
    #expect(digest.dissent.first { $0.number == 2 }?.dissent.count == promise.dissent.count)
  }

  @Test("At a threshold that its size reaches, the group that dissents is told")
  func dissentOfAGroup() throws {
    var given = Riverton.given()
    given.happen(SettingChanged(key: "smallest-group-board", value: "3"))
    given.happen(ObjectionRaised(number: 1, action: 1, by: .person(3), reason: "two days", level: .group))
    let promise = try #require(Riverton.heard(given.session, for: .board).promises.first)
    #expect(promise.dissent.map(\.by) == [[.member(Label(code: "students", title: "Students"))]])
    #expect(Riverton.heard(given.session, for: .public).promises.first?.dissent.map(\.by) == [[.participant]])
  }

  @Test("An objection in confidence is counted and told nowhere, whatever the group's size")
  func inConfidence() {
    let heard = Riverton.heard(session(board: 1, public: 1), for: .board)
    #expect(heard.hiddenObjections == 1)
    #expect(!heard.promises.flatMap(\.dissent).contains { $0.number == 3 })
  }

  // MARK: The digest

  @Test("Words put right among the people of small groups are no news of who said them; told of a body they are")
  func attributed() {
    func events(_ speakers: [Party]) -> [Int] {
      var given = Riverton.adopted()
      let earlier = given.session
      given.happen(PerspectiveAmended(number: 1, speakers: speakers))
      return Riverton.digest(given.session, since: earlier, for: .board).events.compactMap {
        if case .attributed(let quote) = $0 { quote.number } else { nil }
      }
    }
    #expect(events([.person(4)]) == [])
    #expect(events([.person(10)]) == [])
    #expect(events([.person(9)]) == [1])
  }
}
