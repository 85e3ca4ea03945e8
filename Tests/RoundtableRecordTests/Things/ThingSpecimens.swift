@testable import RoundtableRecord
import RoundtableTestSupport

/// One thing of each kind, which rests on as much as it can, and holds words wherever it can.
enum ThingSpecimens {
  private static let words = Untrusted("words")
  private static let moment = Moment(milliseconds: 1_655_211_600_000)
  private static let ann = Party.person(1)
  private static let due = Quarter(year: 2022, quarter: 4).map { Due(due: $0) }

  /// The things, one of each kind.
  static let all: [any Thing] = [
    Front(title: words, place: words, facilitator: 1, scribes: [2]), ChosenSetting(name: "year", value: "2022"), person(9), perspective(9), action(9),
    Group(code: "g9", name: words, within: "g1", namer: .body("b1"), regrets: words), Body(code: "b9", name: words),
    Issue(
      code: "r9", title: words, discussions: [Discussion(terminal: "one", opened: moment, note: words)],
      answer: Answer(kind: .partly, from: [1], why: words, moment: moment)),
    Theme(code: "trust", covers: words), FocusArea(code: "look", title: words), Source(code: "letters", title: words),
    Note(number: 9, text: words, issue: "r1", moment: moment),
    OpenIssue(terminal: "other", issue: "r1"), Sitting(number: 9, day: Day(of: moment), place: words, opened: moment),
    AgendaItem(number: 9, minutes: 5, issue: "r1", what: words), Rule(number: 9, text: words),
    WaitingList(waiting: [Waiting(party: ann, note: words, since: moment)]), Pass(number: 9, party: ann, issue: "r1", note: words, moment: moment, seat: "g2"),
    Reflection(
      number: 9, of: 1, by: ann, text: words, moment: moment, checks: [Check(verdict: .disputed, by: .group("g1"), words: words, moment: moment)], seat: "g2"),
    ParkedMatter(number: 9, by: ann, issue: "r1", text: words, moment: moment, outcome: words, seat: "g2"), member(of: 2, recusedFrom: [1]),
    Objection(number: 9, action: 1, by: ann, reason: words, level: .group, moment: moment, resolution: words, seat: "g2"),
    BoardQuestion(
      number: 9, action: 1, by: .person(3), to: .body("b1"), text: words, moment: moment, replies: [Reply(by: .body("b1"), text: words, moment: moment)]),
    StatusNote(
      number: 9, action: 1, isAssessment: true, status: .limited, progress: nil, asOf: Day(of: moment), by: .person(3), text: words, moment: moment,
      position: 1),
    Adoption(version: 9, position: 1, note: words, head: "1:00", digests: [], moment: moment),
    Clearance(number: 9, things: [Ref(.perspective, 1)], marks: [], named: [ann], reason: words, moment: moment),
    Opinion(number: 9, subject: Ref(.action, 1), verdict: .no, by: ann, why: words, moment: moment),
  ]

  /// The kinds that rest on nothing.
  static let free: Set<ThingKind> = [.setting, .body, .theme, .focusArea, .source, .sitting, .rule, .adoption, .clearance]

  /// The kinds whose words belong to the table as a whole, or in which people's words are left out one by one.
  static let ofTheTable: Set<ThingKind> = free.union([.front, .action, .group, .issue, .note, .openIssue, .agendaItem, .queue])

  /// A plain thing for others to rest on.
  static func plain(_ ref: Ref) -> (any Thing)? {
    switch (ref.kind, ref.number, ref.code) {
    case (.person, let number?, _): person(number)
    case (.perspective, let number?, _): perspective(number)
    case (.action, let number?, _): action(number)
    case (.member, let number?, _): member(of: number, recusedFrom: [])
    case (.sitting, let number?, _): Sitting(number: number, day: Day(of: moment), place: nil, opened: moment)
    case (.group, _, let code?): Group(code: code)
    case (.body, _, let code?): Body(code: code)
    case (.issue, _, let code?): Issue(code: code, title: words)
    default: nil
    }
  }

  private static func person(_ number: Int) -> Person {
    Person(
      number: number, handle: Code(unchecked: "person\(number)"), name: Untrusted("Person \(number)"), affiliation: words, group: number == 9 ? "g1" : nil,
      seat: number == 9 ? 1 : nil, level: .named, youth: false, joined: moment, formerGroups: number == 9 ? ["g2"] : [])
  }

  private static func perspective(_ number: Int) -> Perspective {
    let isWhole = number == 9
    return Perspective(
      number: number, speakers: isWhole ? [ann, .group("g1"), .body("b1")] : [], text: words, level: .group, mode: .verbatim,
      issues: isWhole ? ["r1"] : [], themes: [], answers: isWhole ? [1] : [], moment: moment,
      retracted: isWhole ? words : nil, seats: isWhole ? [1: "g2"] : [:],
      checks: isWhole ? [Check(verdict: .confirmed, by: .person(2), words: words, moment: moment)] : [],
      sitting: isWhole ? 1 : nil, erased: isWhole ? words : nil)
  }

  private static func action(_ number: Int) -> Action {
    var action = Action(number: number, title: words, issues: [], from: [], themes: [], drafted: false, moment: moment)
    guard number == 9 else { return action }
    action.owner = ann
    action.measure = words
    action.baseline = words
    action.dropped = words
    action.keep(Acceptance(verdict: .declined, by: ann, words: words, moment: moment))
    if let due { action.milestones = [Milestone(due: due, text: words)] }
    if let due { action.milestones[0].moves = [Move(from: nil, to: due, reason: words, moment: moment)] }
    action.milestones[0].outcome = MilestoneOutcome(verdict: .reached, asOf: Day(of: moment), evidence: words, moment: moment)
    action.successors = [1]
    if let due { action.moves = [Move(from: nil, to: due, reason: words, moment: moment)] }
    action.issues = ["r1"]
    action.from = [1]
    action.supporting = [.body("b1")]
    action.gauges = [Gauge(group: "g1", hands: [], stance: .aside, moment: moment)]
    return action
  }

  private static func member(of person: Int, recusedFrom actions: [Int]) -> Member {
    Member(
      person: person, role: words, from: nil, to: nil, moment: moment, seatedAt: 1, dismissed: words,
      recusals: actions.map { Recusal(action: $0, reason: words) })
  }
}
