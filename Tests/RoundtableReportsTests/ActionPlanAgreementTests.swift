import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Agreement and dissent, in the plan")
struct ActionPlanAgreementTests {
  /// Three groups of three, one of the police, one that no one came for; an action, and what is said to it.
  private func action(_ audience: Audience = .internal, smallest: Int = 0, @Given.Facts _ said: () -> [any Fact]) throws -> ActionPlan.PlannedAction {
    var given = Given {
      for (place, group) in ["students", "parents", "elders"].enumerated() {
        GroupDescribed(code: Code(unchecked: group), name: Untrusted(group))
        for seat in 1...3 {
          PersonJoined(
            person: place * 3 + seat, handle: Code(unchecked: group + "-\(seat)"), name: "Somebody", group: Code(unchecked: group), seat: seat,
            level: .group)
        }
      }
      GroupDescribed(code: "police", kind: "police")
      PersonJoined(person: 10, handle: "hall", name: "Jo Hall", group: "police", seat: 1, level: .named)
      GroupDescribed(code: "valley")
      SettingChanged(key: "smallest-group-board", value: String(smallest))
      ActionProposed(number: 1, title: "An action")
    }
    for fact in said() { given.happen(fact) }
    return try #require(Riverton.plan(of: given.session, for: audience).actions.first)
  }

  @Test("The lowest group stands first, and not asked, not present, aside and declined are four things")
  func four() throws {
    let asked = try action {
      GroupGauged(number: 1, group: "students", hands: ["5x2", "4x1"])
      GroupGauged(number: 1, group: "parents", stance: .aside)
      GroupGauged(number: 1, group: "police", hands: ["2x1"])
    }
    let agreement = asked.agreement
    #expect(agreement.answers.map(\.row.group?.code) == ["police", "students", "parents", "elders", "valley"])
    #expect(agreement.answers.map(\.kind) == [.hands, .hands, .aside, .notAsked, .notPresent])
    #expect(agreement.lowest?.row.group?.code == "police")
    #expect(agreement.table == HandCount([Hands(score: 4, count: 3), Hands(score: 2, count: 1)]))
    #expect(asked.promise.verdict == .contested, "most hands of the police are below 3")
    #expect(agreement.answers.map(\.isReserved) == [true, false, false, false, false])
    let declined = try action { GroupGauged(number: 1, group: "elders", stance: .declined) }
    #expect(declined.agreement.answers.first?.kind == .declined)
    #expect(declined.promise.verdict == .noHands)
    #expect(declined.agreement.lowest == nil)
  }

  @Test("One figure: the geometric mean over the groups asked of (agree + 1) / (hands + 2)")
  func consensus() throws {
    // 4/5, 1/4 and 1/2 for the group that showed no hand: the third root of 1/10.
    let figure = try action {
      GroupGauged(number: 1, group: "students", hands: ["5x3"])
      GroupGauged(number: 1, group: "police", hands: ["2x2"])
      GroupGauged(number: 1, group: "parents", stance: .aside)
    }.agreement.consensus
    #expect(figure == 46)
    #expect(try action { GroupGauged(number: 1, group: "police", hands: ["4x4"]) }.agreement.consensus == nil, "fewer than five hands")
    #expect(try action {}.agreement.consensus == nil)
  }

  @Test("A group agrees where most of its hands do; half of them are not most")
  func most() throws {
    for (hands, agrees) in [(["4x2", "2x1"], true), (["4x1", "2x1"], false), (["5x3", "2x3"], false), (["3x1"], true), (["2x1"], false)] {
      let answer = try action { GroupGauged(number: 1, group: "students", hands: hands) }.agreement.answers.first
      #expect(answer?.agrees == agrees, "\(hands)")
      #expect(answer?.isReserved == !agrees)
    }
  }

  @Test("The last day of its quarter is not late, the next one is, and what the board found complete never is")
  func late() throws {
    func promise(@Given.Facts _ facts: () -> [any Fact]) throws -> Promise {
      try #require(Riverton.plan(of: Given(facts).session, for: .internal).actions.first).promise
    }
    let due = try promise { ActionProposed(number: 1, title: "An action", due: Due(start: .q(1, 2022), due: .q(2, 2022))) }
    #expect(due.state(on: .of("2022-06-30")) == .coming)
    #expect(due.state(on: .of("2022-07-01")) == .late)
    #expect(due.isDue(in: .q(2, 2022)) && !due.isDue(in: .q(1, 2022)) && !due.isDue(in: .q(3, 2022)))
    let done = try promise {
      ActionProposed(number: 1, title: "An action", due: Due(due: .q(2, 2022)))
      StatusAssessed(number: 1, by: .unknown, status: .complete, text: "seen")
    }
    #expect(done.state(on: .of("2022-07-01")) == .done)
    #expect(try promise { ActionProposed(number: 1, title: "No quarter") }.state(on: .of("9999-12-31")) == .none)
  }

  @Test("Where anyone is opposed, by a hand or by an objection that is open, an action is contested; a resolved objection is not in the verdict")
  func opposed() throws {
    let hand = try action { GroupGauged(number: 1, group: "students", hands: ["5x2", "1x1"]) }
    #expect(hand.promise.verdict == .contested)
    #expect(hand.promise.opposed.compactMap(\.group) == ["students"])
    func objecting(_ more: [any Fact] = []) throws -> ActionPlan.PlannedAction {
      try action {
        GroupGauged(number: 1, group: "students", hands: ["5x3"])
        ObjectionRaised(number: 1, action: 1, by: .person(10), reason: "too soon", level: .named)
        more
      }
    }
    let open = try objecting()
    #expect(open.promise.verdict == .contested)
    #expect(open.agreement.answers.filter(\.isOpposed).map(\.row.group?.code) == ["police"])
    let resolved = try objecting([ObjectionResolved(number: 1, how: "begins in autumn")])
    #expect(resolved.promise.verdict == .agreed)
    #expect(resolved.dissent.map(\.resolution) == ["begins in autumn"])
  }

  @Test("A new answer takes the place of the old, which stays in the history")
  func history() throws {
    let again = try action {
      GroupGauged(number: 1, group: "students", hands: ["0x1"])
      GroupGauged(number: 1, group: "students", hands: ["4x3"])
    }
    #expect(again.promise.verdict == .agreed)
    #expect(again.agreement.history.map(\.blocks) == [true, false])
  }

  @Test("Whether the owner was asked is said of the group it is, or sits for; a body is never asked, and no one is where no one was")
  func owner() throws {
    func isAsked(_ owner: Party?, _ asked: Code?) throws -> Bool? {
      try action {
        if let owner { ActionAmended(number: 1, owner: owner) }
        if let asked { GroupGauged(number: 1, group: asked, stance: .aside) }
      }.promise.isOwnerAsked
    }
    #expect(try isAsked(.group("police"), "police") == true)
    #expect(try isAsked(.person(10), "police") == true)
    #expect(try isAsked(.person(10), "students") == false)
    #expect(try isAsked(.group("parents"), "students") == false)
    #expect(try isAsked(nil, "students") == nil)
    #expect(try isAsked(.group("parents"), nil) == nil)
  }

  @Test("An action has the same verdict for every audience, whatever may be shown of it; an objection in confidence is in none")
  func sameForAll() throws {
    let objection = ObjectionRaised(number: 1, action: 1, by: .person(1), reason: "too soon", level: .private)
    for (hands, verdict) in [("0x3", Verdict.notAgreed), ("4x3", .agreed)] {
      for audience in Audience.allCases {
        let action = try action(audience, smallest: 4) {
          GroupGauged(number: 1, group: "students", hands: [hands])
          GroupGauged(number: 1, group: "police", hands: ["5x1"])
          objection
        }
        #expect(action.promise.verdict == verdict, "\(audience)")
      }
    }
  }

  @Test("Hands that no table has do not stop the program")
  func strange() throws {
    let agreement = try action {
      GroupGauged(number: 1, group: "students", hands: ["5x\(Int.max)", "4x\(Int.max)"])
      GroupGauged(number: 1, group: "police", hands: ["0x\(Int.max)"])
    }.agreement
    #expect(agreement.shown.count == 2)
    #expect(agreement.table?.hands == 0 && agreement.consensus == nil)
    #expect(try action { GroupGauged(number: 1, group: "police") }.agreement.answers.first?.kind == .declined)
  }
}
