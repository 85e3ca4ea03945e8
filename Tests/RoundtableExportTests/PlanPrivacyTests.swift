import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What the plan keeps to itself")
struct PlanPrivacyTests {
  private func written(_ session: Session, for audience: Audience) -> [[UInt8]] {
    FormatName.allCases.compactMap { FormatTable.bytes(of: Riverton.plan(of: session, for: audience), as: $0) }
  }

  @Test("No private or withdrawn words, no name that was not to be printed, no handle and no hidden id reach the board", arguments: 1...60)
  func nothingLeaks(seed: Int) {
    let random = PlanRandomSession(seed: UInt64(seed))
    for audience in [Audience.board, .public] {
      for file in written(random.session, for: audience) {
        let text = String(decoding: file, as: UTF8.self).lowercased()
        for secret in random.secrets {
          let leaks = text.contains(secret)
          #expect(!leaks, "\(secret) leaked to the \(audience.rawValue)")
        }
        let ids = Set(text.split { !($0.isLetter || $0.isNumber) }.map(String.init))
        #expect(ids.isDisjoint(with: random.hiddenIDs))
      }
    }
  }

  @Test("The internal record shows all of it", arguments: 1...20)
  func everythingInside(seed: Int) {
    let random = PlanRandomSession(seed: UInt64(seed))
    for file in written(random.session, for: .internal) {
      let text = String(decoding: file, as: UTF8.self)
      for perspective in random.session.perspectives.all { #expect(text.contains(perspective.text.raw)) }
      for person in random.session.people.all { #expect(text.contains(person.name.raw)) }
    }
  }

  @Test("Two sessions that differ only in private words give the board the same bytes", arguments: 1...40)
  func sameBytes(seed: Int) {
    let one = PlanRandomSession(seed: UInt64(seed)).session
    let other = PlanRandomSession(seed: UInt64(seed), confidence: " and | something\n# more").session
    for audience in [Audience.board, .public] {
      let same = written(one, for: audience) == written(other, for: audience)
      #expect(same)
    }
  }

  @Test("Riverton's private words may be anything without the board's file changing")
  func riverton() {
    let one = Riverton.given(inConfidence: "something").session
    let other = Riverton.given(inConfidence: "something else, and much longer than that was").session
    #expect(written(one, for: .board) == written(other, for: .board))
    #expect(written(one, for: .internal) != written(other, for: .internal))
  }

  @Test("What is counted is what anybody would count by hand", arguments: 1...60)
  func counts(seed: Int) {
    let session = PlanRandomSession(seed: UInt64(seed)).session
    let plan = Riverton.plan(of: session, for: .board)
    let counted = session.perspectives.all.filter { $0.stands && session.level(of: $0) < .private }
    let grouped = counted.filter { session.level(of: $0) <= .group }
    #expect(plan.perspectives.map(\.number).sorted() == counted.map(\.number))
    #expect(plan.method.perspectives == counted.count)
    for row in plan.coverage {
      #expect(row.total == counted.count { $0.issues.contains(row.issue) })
      for cell in row.cells {
        #expect(cell.count == grouped.count { $0.issues.contains(row.issue) && session.groups(of: $0.speakers).contains(cell.group) })
      }
    }
    for group in plan.groups {
      let said = grouped.filter { session.groups(of: $0.speakers).contains(group.label.code) }
      #expect(group.turns == said.count)
      let people = Set(said.flatMap { $0.speakers.compactMap(\.person) }).filter { session.person($0)?.group == group.label.code }
      #expect(group.spoke == people.count)
    }
    #expect(plan.limits.turnsWithoutGroup == counted.count { session.level(of: $0) == .anon || session.groups(of: $0.speakers).isEmpty })
  }
}
