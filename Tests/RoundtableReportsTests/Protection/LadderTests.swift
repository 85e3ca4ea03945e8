import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

/// A table of these groups, each with this many people who chose `group`; the first may be of another kind.
enum Seats {
  static func table(_ groups: [(Code, Int)], kind: Code? = nil, at level: Level = .group) -> Given {
    var given = Given { SettingChanged(key: "queue-order", value: "arrival") }
    for (place, (group, people)) in groups.enumerated() {
      given.happen(GroupDescribed(code: group, kind: place == 0 ? kind : nil, name: Untrusted(group.text.prefix(1).uppercased() + group.text.dropFirst())))
      for _ in 0..<people { sit(in: group, at: level, &given) }
    }
    given.happen(IssueDescribed(code: "r1", title: "One"))
    return given
  }

  @discardableResult static func sit(in group: Code?, at level: Level = .group, youth: Bool = false, _ given: inout Given) -> Int {
    let number = given.session.nextPerson
    given.happen(
      PersonJoined(
        person: number, handle: Code(unchecked: "h\(number)"), name: Untrusted("Name \(number)"), group: group,
        seat: group.map { given.session.nextSeat(in: $0) }, level: level, youth: youth))
    return number
  }

  /// Someone says something on the one issue.
  static func say(_ speakers: [Party], at level: Level = .group, mode: Mode? = nil, language: String? = nil, _ given: inout Given) {
    let number = given.session.next(.perspective).number
    given.happen(PerspectiveShared(number: number, speakers: speakers, text: "words", level: level, mode: mode, language: language, issues: ["r1"]))
  }
}

@Suite("The ladder of labels, and the pool")
struct LadderTests {
  private let pool = Speaker.pool(.community)

  @Test("One hundred and four people in thirteen groups of eight: every quote is the community's, and every figure is there")
  func thirteenGroups() throws {
    var given = Seats.table((1...13).map { (Code(unchecked: "g\($0)"), 8) })
    for person in 1...104 { Seats.say([.person(person)], &given) }
    given.happen(TurnPassed(party: .person(1), issue: "r1"))
    given.happen(ActionProposed(number: 1, title: "An action"))
    for group in 1...13 { given.happen(GroupGauged(number: 1, group: Code(unchecked: "g\(group)"), hands: ["4x8"])) }
    let plan = Riverton.plan(of: given.session, for: .public)
    #expect(plan.perspectives.allSatisfy { $0.speakers == [pool] && $0.rows == [.pool] })
    #expect(plan.groups.map(\.present) == Array(repeating: 8, count: 13))
    let voices = try #require(plan.pooledVoices)
    #expect((voices.spoke, voices.turns, voices.words, voices.passes) == (104, 104, 104, 1))
    let row = try #require(plan.coverage.first)
    #expect(row.cells.map(\.count) == [104] && row.total == 104 && row.withoutGroup == 0)
    let action = try #require(plan.actions.first)
    #expect(action.promise.verdict == .agreed)
    #expect(action.agreement.answers.map(\.pooled?.hands) == [104])
    #expect(action.agreement.answers.first?.pooled?.agree == .allOrNearlyAll)
    #expect(Riverton.heard(given.session, for: .public).people == 104)
  }

  /// Twelve students who block everything, eleven parents, three newcomers, and two of a police service.
  private func students() -> Given {
    var given = Seats.table([("police", 2), ("students", 12), ("parents", 11), ("newcomers", 3)], kind: "police")
    for person in [3, 15, 26, 27] { Seats.say([.person(person)], &given) }
    for fact in [
      ActionProposed(number: 1, title: "An action", owner: .group("police")), GroupGauged(number: 1, group: "police", hands: ["5x2"]),
      GroupGauged(number: 1, group: "students", hands: ["0x12"]), GroupGauged(number: 1, group: "parents", hands: ["4x11"]),
      GroupGauged(number: 1, group: "newcomers", hands: ["5x3"]), ObjectionRaised(number: 1, action: 1, by: .person(26), reason: "no", level: .group),
      TurnPassed(party: .person(27), issue: "r1"),
    ] as [any Fact] { given.happen(fact) }
    return given
  }

  @Test("Students 12 who all block, parents 11, newcomers 3: the blocks stand under the students, and newcomers cannot be told from parents")
  func twelveBlocks() throws {
    let plan = Riverton.plan(of: students().session, for: .public)
    #expect(plan.pool?.groups.map(\.code) == ["parents", "newcomers"])
    #expect(plan.perspectives.map(\.speakers) == [[.member(Label(code: "students", title: "Students"))], [pool], [pool], [pool]])
    #expect(plan.passes.map(\.by) == [pool])
    #expect(plan.objections.map(\.by) == [[pool]])
    let action = try #require(plan.actions.first)
    #expect(action.promise.verdict == .notAgreed)
    let blocks = try #require(action.agreement.answers.first { $0.row.group?.code == "students" })
    #expect(blocks.count.opposed == 12 && blocks.isOpposed)
    let pooled = try #require(action.agreement.answers.first { $0.row.row == .pool }?.pooled)
    #expect(pooled.hands == 14 && pooled.agree == .allOrNearlyAll && pooled.opposed == .noneOrNearlyNone)
    #expect(action.promise.opposed == [.group(Label(code: "students", title: "Students"))])
    #expect(action.agreement.consensus == nil && action.agreement.table == nil)
    for promise in Riverton.heard(students().session, for: .public).promises
      + Riverton.digest(students().session, since: nil, for: .board).actions.map(\.promise)
    {
      #expect(promise.opposed.contains(.group(Label(code: "students", title: "Students"))) && promise.verdict == .notAgreed)
    }
  }

  @Test("How many came is shown for every group; what was said of a pooled one only together")
  func presence() throws {
    let plan = Riverton.plan(of: students().session, for: .public)
    #expect(plan.groups.map(\.present) == [2, 12, 11, 3])
    #expect(plan.groups.map { $0.voices?.turns } == [0, 1, nil, nil])
    #expect(plan.pooledVoices?.turns == 3)
    #expect(plan.coverage.first?.total == 4)
  }

  @Test("The name, the group, the pool, a participant: the first that holds", arguments: [Audience.board, .public])
  func rungs(audience: Audience) {
    var given = students()
    given.happen(SettingChanged(key: "smallest-group-board", value: "10"))
    let named = Seats.sit(in: "newcomers", at: .named, &given)
    let anonymous = Seats.sit(in: "students", at: .anon, &given)
    for person in [named, 3, 26, anonymous] { Seats.say([.person(person)], at: .named, &given) }
    let quotes = Riverton.plan(of: given.session, for: audience).perspectives.filter { $0.number > 4 }.sorted { $0.number < $1.number }
    let name = Profile(handle: nil, code: nil, name: Untrusted("Name \(named)"), affiliation: nil, group: Label(code: "newcomers", title: "Newcomers"))
    #expect(quotes.map(\.speakers) == [[.person(name)], [.member(Label(code: "students", title: "Students"))], [pool], [.participant]])
    #expect(quotes.map(\.rows) == [[.pool], [.group("students")], [.pool], []])
  }

  @Test("People who chose otherwise are not in the crowd: a group of twelve with three anonymous and one named is small for a label of ten")
  func crowd() {
    var given = Seats.table([("students", 8), ("parents", 20)])
    for level in [Level.anon, .anon, .anon, .named] { Seats.sit(in: "students", at: level, &given) }
    #expect(Riverton.plan(of: given.session, for: .public).pool?.groups.map(\.code) == ["students", "parents"])
    #expect(Riverton.plan(of: given.session, for: .board).pool == nil)
  }

  @Test("Where all protected people together are too few, words are a participant's, and nothing is counted for the pool")
  func tooFew() throws {
    var given = Seats.table([("police", 2), ("students", 4), ("parents", 2)], kind: "police")
    for person in [1, 3, 7] { Seats.say([.person(person)], &given) }
    Seats.say([.person(3), .person(7)], &given)
    Seats.say([.group("students")], at: .named, &given)
    let plan = Riverton.plan(of: given.session, for: .public)
    #expect(plan.pool?.showsFigures == false && plan.pooledVoices == nil)
    #expect(plan.quote(2)?.speakers == [.participant] && plan.quote(2)?.level == .anon)
    #expect(plan.quote(4)?.speakers == [.participants], "never one where more than one may be meant")
    #expect(plan.quote(5)?.speakers == [.participants])
    #expect(plan.coverage.first?.withoutGroup == 4 && plan.coverage.first?.total == 5)
    #expect(plan.limits.turnsWithoutGroup == 4)
    #expect(plan.groups.map { $0.voices?.turns } == [1, nil, nil])
  }

  @Test("Young people are protected wherever they sit, and their words count with the pool")
  func youth() throws {
    var given = Seats.table([("district", 2), ("students", 12), ("parents", 4), ("newcomers", 4)], kind: "school-board")
    let young = Seats.sit(in: "district", youth: true, &given)
    let alone = Seats.sit(in: nil, youth: true, &given)
    for person in [1, young, alone] { Seats.say([.person(person)], &given) }
    let plan = Riverton.plan(of: given.session, for: .public)
    #expect(plan.pool?.hasOthers == true)
    #expect(plan.quote(1)?.speakers == [.member(Label(code: "district", title: "District"))])
    #expect(plan.quote(2)?.speakers == [pool] && plan.quote(3)?.speakers == [pool])
    #expect(plan.groups.first?.voices?.turns == 1 && plan.groups.first?.present == 3)
    #expect(plan.pooledVoices?.turns == 2)
  }

  @Test("A group that was small when a version was adopted stays so, also when that was undone, and when the threshold fell since")
  func sticky() {
    func pooled(_ facts: [any Fact]) -> [Code] {
      var given = Seats.table([("students", 4), ("parents", 6), ("elders", 7)])
      for fact in facts { given.happen(fact) }
      return Riverton.plan(of: given.session, for: .board).pool?.groups.map(\.code) ?? []
    }
    let fifth = PersonJoined(person: 18, handle: "h18", name: "Name 18", group: "students", seat: 5, level: .group)
    let adopted = PlanAdopted(version: 1, head: "1:00", digests: [])
    let position = Seats.table([("students", 4), ("parents", 6), ("elders", 7)]).session.position
    #expect(pooled([fifth]) == [])
    #expect(pooled([adopted, fifth]) == ["students", "parents"])
    #expect(pooled([adopted, UnitUndone(unit: position + 1), fifth]) == ["students", "parents"])
    #expect(pooled([adopted, SettingChanged(key: "smallest-group-board", value: "2")]) == ["students", "parents"])
    #expect(pooled([SettingChanged(key: "smallest-group-board", value: "2"), adopted]) == [])
    #expect(pooled([fifth, adopted]) == [])
  }

  @Test("No code and no handle is in a document outside the internal one, and only those who chose to be named are listed")
  func codes() {
    var given = students()
    Seats.sit(in: "students", at: .named, &given)
    for audience in [Audience.board, .public] {
      let listed = Riverton.plan(of: given.session, for: audience).participants
      #expect(listed.map(\.code) == [nil] && listed.map(\.profile?.code) == [nil] && listed.map(\.profile?.handle) == [nil])
    }
    #expect(Riverton.plan(of: given.session, for: .internal).participants.count == 29)
  }

  @Test("A small group that owns an action answers, and its words are not printed; those of one who chose to be named are")
  func owners() throws {
    var given = Seats.table([("students", 12), ("parents", 11), ("newcomers", 1)])
    let named = Seats.sit(in: "newcomers", at: .named, &given)
    func promise(_ facts: [any Fact]) throws -> Promise {
      var given = given
      given.happen(ActionProposed(number: 1, title: "Translate", owner: .group("newcomers")))
      for fact in facts { given.happen(fact) }
      return try #require(Riverton.heard(given.session, for: .public).promises.first)
    }
    for by: Party in [.group("newcomers"), .person(24)] {
      let kept = try promise([
        ActionAccepted(number: 1, by: by, note: "I fear for my papers"), StatusReported(number: 1, by: by, status: .limited, text: "one letter"),
      ])
      #expect(kept.acceptance == .accepted && kept.acceptanceWords == nil)
      #expect(kept.reported?.status == .limited && kept.reported?.words == nil)
    }
    #expect(try promise([ActionAccepted(number: 1, by: .person(named), note: "gladly")]).acceptanceWords == "gladly")
  }
}
