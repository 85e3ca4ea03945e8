import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Hands of the pool")
struct PooledHandsTests {
  /// Students 12, parents 11, newcomers 3, and an action; then what follows.
  private func pooled(_ facts: [any Fact]) throws -> (answer: Agreement.Answer, action: ActionPlan.PlannedAction) {
    var given = Seats.table([("students", 12), ("parents", 11), ("newcomers", 3)])
    given.happen(ActionProposed(number: 1, title: "An action"))
    for fact in facts { given.happen(fact) }
    let action = try #require(Riverton.plan(of: given.session, for: .public).actions.first)
    return (try #require(action.agreement.answers.first { $0.row.row == .pool }), action)
  }

  private func hands(_ group: Code, _ hands: String...) -> any Fact { GroupGauged(number: 1, group: group, hands: hands) }
  private let adopted = PlanAdopted(version: 1, head: "1:00", digests: [])

  @Test("They are shown roughly, with their number")
  func bands() throws {
    let answer = try pooled([hands("parents", "5x6", "1x5"), hands("newcomers", "2x3")]).answer
    let pooled = try #require(answer.pooled)
    #expect(pooled.hands == 14)
    #expect((pooled.agree, pooled.reserved, pooled.opposed) == (.aboutHalf, .few, .few))
    #expect(answer.isOpposed && !answer.agrees && answer.hands.isEmpty)
  }

  @Test("Hands of fewer people than a label stands for are not shown; that they were asked is, and the verdict is over all")
  func tooFew() throws {
    let (answer, action) = try pooled([hands("newcomers", "0x3")])
    #expect(answer.kind == .withheld && answer.pooled == nil)
    #expect(action.promise.verdict == .notAgreed)
    #expect(action.promise.opposed == [.participants])
    #expect(action.agreement.opposesUntold)
    #expect(try pooled([hands("students", "4x12")]).answer.kind == .notAsked)
  }

  @Test("One opposed hand among many is told as one or more participants, since the bands do not show it")
  func oneOpposed() throws {
    let (answer, action) = try pooled([hands("parents", "5x10", "0x1"), hands("newcomers", "5x3")])
    #expect(answer.pooled?.opposed == .noneOrNearlyNone && !answer.isOpposed)
    #expect(action.promise.opposed == [.participants])
    #expect(action.promise.verdict == .contested)
  }

  @Test("What was added since an adopted version must be of enough people too, or the two versions would tell it")
  func addedSince() throws {
    let first = hands("parents", "4x11")
    #expect(try pooled([first, adopted]).answer.pooled?.hands == 11)
    #expect(try pooled([first, adopted, hands("newcomers", "0x3")]).answer.kind == .withheld)
    #expect(try pooled([hands("newcomers", "0x3"), adopted, first]).answer.pooled?.hands == 14)
    #expect(try pooled([first, hands("newcomers", "5x3"), adopted, hands("parents", "1x11")]).answer.pooled?.hands == 14)
    #expect(try pooled([adopted, first, hands("newcomers", "5x3")]).answer.pooled?.hands == 14)
  }

  @Test("Hands that an adopted version showed exactly hide no one who came later")
  func newcomersLater() throws {
    var given = Seats.table([("students", 12), ("parents", 11)])
    for fact in [ActionProposed(number: 1, title: "An action"), hands("parents", "4x11"), adopted, GroupDescribed(code: "newcomers")] as [any Fact] {
      given.happen(fact)
    }
    for _ in 0..<3 { Seats.sit(in: "newcomers", &given) }
    given.happen(hands("newcomers", "0x3"))
    let plan = Riverton.plan(of: given.session, for: .public)
    #expect(plan.pool?.groups.map(\.code) == ["parents", "newcomers"])
    #expect(plan.actions.first?.agreement.answers.map(\.kind) == [.withheld, .notAsked])
  }
}
