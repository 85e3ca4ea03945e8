import RoundtableRecord
import RoundtableTestSupport
import Testing

/// What the auditor finds and the program does not keep yet. Each of these fails when it is kept.
@Suite("Known doubts about what leaves")
struct AuditorDoubtsTests {
  private func expectFinding(_ sessions: [Session], _ finding: String) {
    let findings = Auditor(of: sessions).findings
    #expect(findings.contains { $0.contains(finding) }, "\(findings.prefix(8))")
  }

  @Test("A draft that rests on private words alone leaves a gap in the numbers of the actions")
  func hiddenDraft() {
    var table = AuditedTable([("students", 12), ("parents", 11)])
    table.say(1, level: .private)
    table.happen([
      ActionProposed(number: 1, title: "First", issues: ["r1"]), ActionProposed(number: 2, title: "One", issues: ["r1"], from: [1], drafted: true),
      ActionProposed(number: 3, title: "Last", issues: ["r1"]),
    ])
    table.adopt()
    expectFinding(table.sessions, "of the numbers of a are missing")
  }

  @Test("Words printed without a label get one when others come later, although these cannot have said them")
  func laterComers() {
    var table = AuditedTable([("students", 5), ("parents", 4)])
    table.happen([SettingChanged(key: "smallest-group-board", value: "10")])
    table.say(1)
    table.adopt()
    for _ in 0..<3 { table.sit(in: "parents") }
    expectFinding(table.sessions, "leave 9 people")
  }
}
