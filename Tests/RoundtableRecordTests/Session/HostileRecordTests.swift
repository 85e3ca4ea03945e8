import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("A record that this program did not write never stops it")
struct HostileRecordTests {
  /// Facts that name things which are not there, numbers no one gave, groups that lie within each other.
  private func fact(_ dice: inout Dice) -> any Fact {
    let number = dice.pick([1, 1, 2, 3, 7, 999, 9_999_999_999])
    let code = dice.pick(["students", "parents", "r2", "ghost", "a", "1"] as [Code])
    let party = dice.pick([.person(number), .group(code), .body(code), .unknown] as [Party])
    let level = dice.pick(Level.allCases)
    if dice.once(in: 3) { return oversight(&dice, number, code, party, level) }
    switch dice.roll(18) {
    case 0: return GroupDescribed(code: code, namedBy: dice.pick(["students", "a"]), within: dice.pick(["students", "parents", "a"]))
    case 1: return BodyDescribed(code: code)
    case 2: return IssueDescribed(code: code, title: "x")
    case 3:
      return PersonJoined(
        person: number, handle: code, name: "X", group: dice.once(in: 3) ? nil : code, seat: dice.once(in: 2) ? nil : number, level: level)
    case 4: return PersonCorrected(person: number, handle: code, group: code, seat: number, level: level)
    case 5: return PersonLeft(person: number)
    case 6: return PersonReturned(person: number)
    case 7: return RoleGiven(role: dice.pick(Role.allCases), person: number)
    case 8: return IssueOpened(issue: code)
    case 9: return IssueClosed(issue: code)
    case 10:
      return PerspectiveShared(
        number: number, speakers: dice.once(in: 4) ? [] : [party, party], text: "x", level: level, issues: [code, code], answers: [number])
    case 11:
      return PerspectiveAmended(
        number: number, speakers: [party], level: level, issues: [code], themes: [code, code], answers: [number, number])
    case 12: return dice.once(in: 2) ? PerspectiveRetracted(number: number, reason: "x") : PerspectiveRestored(number: number)
    case 13: return ActionProposed(number: number, title: "x", owner: party, issues: [code, code], from: [number, number])
    case 14: return dice.once(in: 2) ? ActionDropped(number: number, reason: "x") : ActionRestored(number: number)
    case 15: return IssueAnswered(issue: code, answer: .partly, from: [number], why: "x")
    case 16: return UnitUndone(unit: dice.pick([number, 1 + dice.roll(60)]))
    default: return UnitRedone(unit: dice.pick([number, 1 + dice.roll(60)]))
    }
  }

  /// The same of owners, agreement and the board.
  private func oversight(_ dice: inout Dice, _ number: Int, _ code: Code, _ party: Party, _ level: Level) -> any Fact {
    let due = Due(due: .q(dice.pick([1, 4]), dice.pick([1, 2022, 9999])))
    switch dice.roll(16) {
    case 0: return BaselineTaken(number: number, text: "x")
    case 1: return SupportPledged(number: number, parties: [party, party])
    case 2: return MilestoneSet(number: number, due: due, text: "x")
    case 3: return ActionAccepted(number: number, by: party)
    case 4: return ActionDeclined(number: number, by: party, reason: "x")
    case 5: return ActionMoved(number: number, reason: "x", to: due)
    case 6:
      return GroupGauged(number: number, group: code, hands: ["5x9223372036854775807", "5x9223372036854775807", "4x9999", "x", "9x9", ""], stance: .aside)
    case 7: return ObjectionRaised(number: number, action: number, by: party, reason: "x", level: level)
    case 8: return ObjectionResolved(number: number, how: "x")
    case 9: return PlanAdopted(version: number, head: "", digests: [""])
    case 10: return MemberAppointed(person: number, from: due, role: "x", to: Due(due: .q(1, 1)))
    case 11: return MemberDismissed(person: number, reason: "x")
    case 12: return MemberRecused(person: number, action: number)
    case 13: return QuestionAsked(number: number, action: number, by: party, text: "x")
    case 14: return QuestionAnswered(number: number, by: party, text: "x")
    default:
      return dice.once(in: 2)
        ? StatusReported(number: number, by: party, status: .complete, text: "x") : StatusAssessed(number: number, by: party, status: .limited, text: "x")
    }
  }

  @Test("Facts in any order, about anything, are folded without a trap", arguments: 0..<40)
  func anything(seed: Int) {
    var dice = Dice(seed)
    var session = Session()
    for position in 1...150 {
      let unit = dice.pick([position, max(1, position - 1), 0, -1, 1 + dice.roll(200), .max, .min])
      let moment = Moment(milliseconds: dice.pick([.min, .max, 0, 1_655_211_600_000]))
      let envelope = Envelope(
        position: position, id: FactID(at: moment, random: [UInt8](repeating: 0, count: 10)), unit: unit,
        writer: Writer(person: dice.once(in: 2) ? nil : dice.roll(9), terminal: dice.pick(["", "one", "two"])), moment: moment)
      session.apply(fact(&dice), as: envelope)
      ask(session)
    }
  }

  /// What recording lines ask of a session.
  private func ask(_ session: Session) {
    _ = session.next(.perspective)
    _ = session.nextPerson
    for code in session.groups.codes { _ = session.nextSeat(in: code) }
    for perspective in session.perspectives.all { _ = session.level(of: perspective) }
    for unit in session.units.suffix(3) {
      _ = session.obstacle(to: unit, undoing: true)
      _ = session.obstacle(to: unit, undoing: false)
      _ = unit.label(in: session)
    }
    for issue in session.issues.codes { _ = session.silentRows(on: issue) }
    _ = session.withdrawnAdoptions
    for action in session.actions.all {
      for gauge in action.presentGauges { _ = (gauge.count, gauge.agreeing, gauge.lowest, session.isOpposed(gauge.group, to: action)) }
      for objection in session.objections(to: action.number) { _ = session.level(of: objection) }
    }
    for member in session.sittingMembers { _ = session.ownActions(of: member.person) }
    for person in session.people.all { _ = (session.tie(of: person), Independence(session).possibleTie(of: person)) }
    for audience in Audience.allCases { _ = session.seen(by: audience) }
  }

  @Test("A number far beyond the record's length is passed over, and the next ids stay small")
  func farNumbers() {
    let session = Given {
      GroupDescribed(code: "students")
      PersonJoined(person: 9_999_999_999, handle: "x", name: "X", group: "students", seat: 1, level: .group)
      PerspectiveShared(number: 9_999_999_999, speakers: [.unknown], text: "x", level: .anon)
      ActionProposed(number: 9_999_999_999, title: "x")
      ObjectionRaised(number: 9_999_999_999, action: 1, by: .unknown, level: .group)
      QuestionAsked(number: 9_999_999_999, by: .unknown, text: "x")
      PlanAdopted(version: 9_999_999_999, head: "1:0", digests: [])
    }.session
    #expect(session.next(.perspective).number == 1)
    #expect(session.next(.action).number == 1)
    #expect(session.nextPerson == 1)
    #expect(session.perspectives.all.isEmpty)
    #expect(session.next(.objection).number == 1 && session.next(.question).number == 1)
    #expect(session.adoptions.highest == 0 && session.objections.highest == 0 && session.questions.highest == 0)
  }

  @Test(
    "A number is taken up to a thousand beyond the record's length, and no further",
    arguments: [(1, true), (1000, true), (2000, false), (0, false), (-1, false)])
  func bound(_ number: Int, isTaken: Bool) {
    let session = Given {
      NoteMade(text: "one")
      PerspectiveShared(number: number, speakers: [.unknown], text: "x", level: .anon)
      ActionProposed(number: number, title: "x")
    }.session
    #expect(session.perspectives.all.count == (isTaken ? 1 : 0))
    #expect(session.next(.action).number == (isTaken ? number + 1 : 1))
  }
}
