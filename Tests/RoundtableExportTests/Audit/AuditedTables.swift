import RoundtableRecord
import RoundtableTestSupport

/// Tables that the auditor must be tried on, each as it was adopted and as it is later.
struct AuditedTable {
  /// What happened so far.
  private(set) var given = Given { IssueDescribed(code: "r1", title: "One") }
  private var adopted: [Session] = []

  /// Groups, each of the number of people given; some of them are bodies.
  init(_ groups: [(code: Code, people: Int)], bodies: Set<Code> = []) {
    for (code, people) in groups {
      given.happen(GroupDescribed(code: code, kind: bodies.contains(code) ? "police" : nil))
      for _ in 0..<people { sit(in: code) }
    }
  }

  /// Someone sits down; gives the number.
  @discardableResult
  mutating func sit(in group: Code, at level: Level = .group, name: Untrusted? = nil) -> Int {
    let number = given.session.nextPerson
    given.happen(
      PersonJoined(
        person: number, handle: Code(unchecked: "handle\(number)"), name: name ?? Untrusted("Name \(number)"), group: group,
        seat: given.session.nextSeat(in: group), level: level))
    return number
  }

  /// Someone says something.
  mutating func say(_ person: Int, level: Level = .group, language: String? = nil) {
    let number = given.session.next(.perspective).number
    given.happen(
      PerspectiveShared(
        number: number, speakers: [.person(person)], text: Untrusted("what \(number) said"), level: level, language: language, issues: ["r1"]))
  }

  /// Facts happen.
  mutating func happen(_ facts: [any Fact]) { for fact in facts { given.happen(fact) } }

  /// A version is adopted.
  mutating func adopt() {
    given.happen(PlanAdopted(version: adopted.count + 1, head: "1:00", digests: []))
    adopted.append(given.session)
  }

  /// The first version, and what is there now.
  var sessions: [Session] { [adopted.first ?? given.session, given.session] }

  /// Students 12 who all block, parents 11, newcomers 3 who own an action, and a police service of two.
  static func students() -> AuditedTable {
    var table = AuditedTable([("police", 2), ("students", 12), ("parents", 11), ("newcomers", 3)], bodies: ["police"])
    for person in [1, 3, 4, 5, 15, 16] { table.say(person) }
    table.say(26, language: "so")
    table.happen([
      ActionProposed(number: 1, title: "Keep officers in schools", owner: .group("newcomers"), issues: ["r1"], from: [1, 2]),
      ActionProposed(number: 2, title: "Translate", owner: .group("police"), issues: ["r1"]),
      GroupGauged(number: 1, group: "students", hands: ["0x12"]), GroupGauged(number: 1, group: "parents", hands: ["4x11"]),
      GroupGauged(number: 1, group: "newcomers", hands: ["5x3"]), GroupGauged(number: 1, group: "police", hands: ["5x2"]),
      ActionAccepted(number: 1, by: .group("newcomers"), note: "I fear for my papers"),
      ObjectionRaised(number: 1, action: 1, by: .person(26), reason: "not in our language", level: .group),
    ])
    table.adopt()
    table.say(27)
    table.say(6)
    table.happen([GroupGauged(number: 1, group: "parents", hands: ["4x8", "1x3"])])
    return table
  }
}
