import RoundtableRecord
import RoundtableTestSupport

// What happens to a plan: agreement and dissent, adoption, status, the board.

extension PlanRandomFacts {
  /// All of it. By now levels are what they will be, so that it is known which words are private.
  mutating func oversee(people: [Int], _ confidence: String, _ given: inout Given) {
    for action in given.session.actions.all { table(action.number, people: people, confidence, &given) }
    if below(3) > 0 { adopt(1, &given) }
    if given.session.adopted != nil, below(4) == 0 {
      given.happen(UnitUndone(unit: given.session.position))
      if below(2) == 0 { adopt(2, &given) }
    }
    adopted = given.session.adopted == nil ? nil : given.session
    board(people: people, confidence, &given)
    for action in given.session.actions.all { follow(action.number, people: people, confidence, &given) }
    if below(3) == 0 {
      let id = given.session.next(.action)
      given.happen(ActionProposed(number: id.number, title: Untrusted(token()), owner: .group(pick(groups))))
    }
    if below(3) == 0 { given.happen(IssueDescribed(code: "ie", title: Untrusted(token()))) }
  }

  private mutating func adopt(_ version: Int, _ given: inout Given) {
    let digests = ["board:" + String(repeating: "0b5e55ed", count: 8), "public:" + token()]
    let head = below(2) == 0 ? "1:" + String(repeating: "c0ffee00", count: 8) : token()
    given.happen(PlanAdopted(version: version, note: below(2) == 0 ? nil : words(""), head: head, digests: digests))
  }

  /// What the table says to an action.
  private mutating func table(_ number: Int, people: [Int], _ confidence: String, _ given: inout Given) {
    if below(2) == 0 { given.happen(BaselineTaken(number: number, text: words(""))) }
    if below(2) == 0 { given.happen(SupportPledged(number: number, parties: [party(people), party(people)])) }
    if below(2) == 0 { given.happen(MilestoneSet(number: number, due: Due(due: .q(1 + below(4), 2023)), text: words(""))) }
    for _ in 0..<below(8) { gauge(number, &given) }
    if let owner = given.session.action(number)?.owner {
      let said = words(behind(owner, confidence, given))
      switch below(3) {
      case 0: given.happen(ActionAccepted(number: number, by: owner, note: below(2) == 0 ? nil : said))
      case 1: given.happen(ActionDeclined(number: number, by: owner, reason: said))
      default: break
      }
    }
    for _ in 0..<below(3) { object(to: number, people: people, confidence, &given) }
    if below(6) == 0 { given.happen(ActionDropped(number: number, reason: words(""))) }
  }

  private mutating func gauge(_ number: Int, _ given: inout Given) {
    let group = pick(groups)
    switch below(5) {
    case 0: given.happen(GroupGauged(number: number, group: group, stance: .aside))
    case 1: given.happen(GroupGauged(number: number, group: group, stance: .declined))
    default:
      let scores = (0...5).reversed().filter { _ in below(3) == 0 }
      let hands = (scores.isEmpty ? [below(6)] : scores).map { Hands(score: $0, count: 1 + below(4)).stored }
      given.happen(GroupGauged(number: number, group: group, hands: hands))
    }
  }

  private mutating func object(to action: Int, people: [Int], _ confidence: String, _ given: inout Given) {
    let by = party(people)
    let level = max(level(), given.session.floor(of: by))
    let id = given.session.next(.objection)
    let end = level == .private ? confidence : ""
    given.happen(
      ObjectionRaised(number: id.number, action: action, by: by, reason: below(4) == 0 ? nil : words(end), level: level))
    if below(3) == 0 { given.happen(ObjectionResolved(number: id.number, how: words(end))) }
  }

  private mutating func board(people: [Int], _ confidence: String, _ given: inout Given) {
    for person in people where below(3) == 0 {
      let end = behind(.person(person), confidence, given)
      let to = below(2) == 0 ? nil : Due(due: .q(1 + below(4), 2022))
      given.happen(MemberAppointed(person: person, from: Due(due: .q(3, 2022)), role: words(end), to: to))
      if below(3) == 0 { given.happen(MemberRecused(person: person, action: 1, reason: words(end))) }
      let id = given.session.next(.question)
      given.happen(QuestionAsked(number: id.number, action: below(2) == 0 ? nil : 1, by: .person(person), text: words(end)))
      for _ in 0..<below(3) {
        let by = party(people)
        given.happen(QuestionAnswered(number: id.number, by: by, text: words(behind(by, confidence, given))))
      }
      if below(4) == 0 { given.happen(MemberDismissed(person: person, reason: words(end))) }
    }
  }

  /// What becomes of an action.
  private mutating func follow(_ number: Int, people: [Int], _ confidence: String, _ given: inout Given) {
    for _ in 0..<below(3) { given.happen(ActionMoved(number: number, reason: words(""), to: Due(due: .q(1 + below(4), 2023)))) }
    for _ in 0..<below(3) {
      let by = party(people)
      given.happen(
        StatusReported(number: number, by: by, status: pick(ActionStatus.allCases), text: words(behind(by, confidence, given))))
    }
    for _ in 0..<below(3) {
      let by = Party.person(pick(people))
      given.happen(
        StatusAssessed(number: number, by: by, status: pick(ActionStatus.allCases), text: words(behind(by, confidence, given))))
    }
    if below(3) == 0 { given.happen(ActionAmended(number: number, title: words(""), owner: party(people))) }
    if below(4) == 0 { gauge(number, &given) }
    if below(4) == 0 { object(to: number, people: people, confidence, &given) }
  }

  private mutating func party(_ people: [Int]) -> Party {
    switch below(5) {
    case 0: .group(pick(groups))
    case 1: .body("gad")
    default: .person(pick(people))
    }
  }

  private func behind(_ party: Party, _ confidence: String, _ given: Given) -> String {
    given.session.floor(of: party) == .private ? confidence : ""
  }
}
