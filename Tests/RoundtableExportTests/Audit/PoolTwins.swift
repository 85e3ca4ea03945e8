import RoundtableRecord
import RoundtableTestSupport

/// A random table with groups of every size, what its people say, how groups answer, an adoption, and the same again; in which two people may
/// have changed places.
struct PoolTwins {
  /// The session as it was adopted.
  private(set) var adopted = Session()
  /// The session at the end.
  private(set) var session = Session()

  private var dice: Dice
  private let places: [Int: Int]
  private let groups: [Code] = ["ga", "gb", "gc", "gd", "ge"]

  /// The table of a seed, with two people in each other's place where they are given.
  init(seed: Int, exchanging pair: (Int, Int)? = nil) {
    dice = Dice(seed)
    places = pair.map { [$0.0: $0.1, $0.1: $0.0] } ?? [:]
    sitDown()
    happen(ActionProposed(number: 1, title: "An action", owner: .group("gb"), issues: ["ia"], from: [1]))
    for _ in 0..<12 { say() }
    for _ in 0..<3 { answer() }
    happen(PlanAdopted(version: 1, head: "1:00", digests: []))
    adopted = session
    for _ in 0..<6 { say() }
    for _ in 0..<3 { answer() }
  }

  private mutating func sitDown() {
    for audience in ["board", "public"] { happen(SettingChanged(key: "smallest-group-" + audience, value: "\(3 + dice.roll(4))")) }
    for group in groups { happen(GroupDescribed(code: group, kind: group == "ga" ? "police" : nil)) }
    for issue in ["ia", "ib"] as [Code] { happen(IssueDescribed(code: issue, title: "An issue")) }
    for group in groups {
      for _ in 0..<(1 + dice.roll(7)) {
        let number = session.nextPerson
        happen(
          PersonJoined(
            person: number, handle: Code(unchecked: "h\(number)"), name: Untrusted("N\(number)"), group: group, seat: session.nextSeat(in: group),
            level: dice.once(in: 3) ? dice.pick([.named, .anon]) : .group))
      }
    }
  }

  private mutating func say() {
    let number = session.next(.perspective).number
    let speakers = dice.once(in: 5) ? [someone(), someone()] : [someone()]
    let mode = dice.pick([Mode.paraphrase, .paraphrase, .verbatim, .interpreted])
    happen(
      PerspectiveShared(
        number: number, speakers: speakers, text: Untrusted("words \(number)"), level: .named, mode: mode,
        perspectiveKind: dice.pick(PerspectiveKind.allCases), language: mode == .interpreted ? "so" : nil, issues: [dice.pick(["ia", "ib"])],
        themes: dice.once(in: 2) ? ["trust"] : nil,
        answers: number > 1 && dice.once(in: 3) ? [1] : nil))
  }

  private mutating func answer() {
    happen(GroupGauged(number: 1, group: dice.pick(groups), hands: ["4x\(1 + dice.roll(6))", "\(dice.roll(3))x\(1 + dice.roll(2))"]))
    happen(TurnPassed(party: someone(), issue: dice.pick(["ia", "ib"])))
    happen(ObjectionRaised(number: session.next(.objection).number, action: 1, by: someone(), reason: "a reason", level: .named))
    happen(MatterParked(number: session.next(.parked).number, by: someone(), text: "a matter"))
    happen(PerspectiveReflected(number: session.next(.reflection).number, perspective: 1, by: someone(), text: "heard"))
  }

  private mutating func someone() -> Party {
    let number = 1 + dice.roll(session.people.highest)
    return .person(places[number] ?? number)
  }

  private mutating func happen(_ fact: any Fact) { session.apply(fact, as: Given.envelope(at: session.position + 1)) }
}
