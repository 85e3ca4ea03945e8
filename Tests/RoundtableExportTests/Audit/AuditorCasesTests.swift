import Foundation
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Tables on which more could be told than is allowed")
struct AuditorCasesTests {
  private func expectNothing(_ sessions: [Session], at place: SourceLocation = #_sourceLocation) {
    let findings = Auditor(of: sessions).findings
    #expect(findings.isEmpty, "\(findings.prefix(8))", sourceLocation: place)
  }

  @Test("Students 12 who all block, parents 11, newcomers 3, and a second version")
  func students() { expectNothing(AuditedTable.students().sessions) }

  @Test("One small group, and no one who asked to be anonymous")
  func oneSmallGroup() {
    var table = AuditedTable([("students", 12), ("newcomers", 4)])
    for person in [1, 2, 13, 14] { table.say(person) }
    table.happen([
      TurnPassed(party: .person(15), issue: "r1"), ActionProposed(number: 1, title: "An action"),
      GroupGauged(number: 1, group: "newcomers", hands: ["0x4"]), GroupGauged(number: 1, group: "students", hands: ["4x12"]),
    ])
    table.adopt()
    table.say(16)
    expectNothing(table.sessions)
  }

  @Test("Private words leave no gap in the numbers of what was said")
  func missingNumber() {
    var table = AuditedTable([("students", 12), ("parents", 11)])
    table.say(1)
    table.say(2, level: .private)
    table.say(3)
    table.adopt()
    table.say(4, level: .private)
    table.say(5)
    expectNothing(table.sessions)
  }

  @Test("Someone brought back counts once")
  func broughtBack() {
    var table = AuditedTable([("students", 9), ("parents", 12), ("newcomers", 4)])
    table.happen([PersonLeft(person: 1), PersonReturned(person: 1)])
    for person in [1, 2, 10, 22] { table.say(person) }
    table.adopt()
    table.happen([PersonLeft(person: 1)])
    expectNothing(table.sessions)
  }

  @Test("Thirteen groups of eight")
  func thirteenGroups() {
    var table = AuditedTable((1...13).map { (Code(unchecked: "g\($0)"), 8) })
    for person in stride(from: 1, through: 104, by: 5) { table.say(person) }
    table.happen([ActionProposed(number: 1, title: "An action")])
    for group in 1...13 { table.happen([GroupGauged(number: 1, group: Code(unchecked: "g\(group)"), hands: ["4x7", "1x1"])]) }
    table.adopt()
    table.happen([GroupGauged(number: 1, group: "g1", hands: ["0x8"])])
    table.say(3)
    expectNothing(table.sessions)
  }

  @Test("A name that was entered twice counts once")
  func enteredTwice() {
    var table = AuditedTable([("students", 9), ("parents", 12)])
    table.sit(in: "students", name: "NAME  1")
    table.say(2)
    table.adopt()
    expectNothing(table.sessions)
  }

  @Test("Someone who moves to another group stays under the label of the group that was spoken for")
  func moved() {
    var table = AuditedTable([("students", 12), ("parents", 12)])
    table.say(1)
    table.adopt()
    table.happen([PersonCorrected(person: 1, group: "parents", seat: 13)])
    expectNothing(table.sessions)
  }

  @Test("The sample afternoon, as it was adopted and three quarters later")
  func afternoon() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Sessions")
    func lines(_ file: String) throws -> [String] {
      try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8).split(separator: "\n").map(String.init)
    }
    var story = Story()
    // What comes from the template.
    story.happen([KindsListed(kinds: ["police", "school-board", "partner"].map { GroupKind($0, .institution, isApart: true) } + [.community])])
    for issue in (1...10).map({ "r\($0)" }) + ["f1", "f2"] { story.type("issue \(issue): Issue \(issue)") }
    for line in try lines("afternoon.txt") { story.type(line) }
    let adopted = story.session
    for file in ["2022-q3", "2022-q4", "2023-q1", "2023-q2"] { for line in try lines("afternoon/\(file).txt") { story.type(line) } }
    #expect(story.session.perspectives.highest > 15 && story.session.adoptions.highest > 1)
    expectNothing([adopted, story.session])
  }
}
