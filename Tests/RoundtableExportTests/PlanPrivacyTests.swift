import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What the plan keeps to itself")
struct PlanPrivacyTests {
  private func written(_ session: Session, adopted: Session? = nil, for audience: Audience) -> [[UInt8]] {
    let plan = Riverton.plan(of: session, adopted: adopted, for: audience)
    return FormatName.allCases.compactMap { FormatTable.bytes(of: plan, as: $0) }
  }

  private func written(_ random: PlanRandomSession, for audience: Audience) -> [[UInt8]] {
    written(random.session, adopted: random.adopted, for: audience)
  }

  @Test("No private or withdrawn words, no name that was not to be printed and no handle reach the board", arguments: 1...60)
  func nothingLeaks(seed: Int) {
    let random = PlanRandomSession(seed: UInt64(seed))
    for audience in [Audience.board, .public] {
      for file in written(random, for: audience) {
        let text = String(decoding: file, as: UTF8.self).lowercased()
        for secret in random.secrets {
          let leaks = text.contains(secret)
          #expect(!leaks, "\(secret) leaked to the \(audience.rawValue)")
        }
      }
    }
  }

  @Test("The internal record shows all of it", arguments: 1...20)
  func everythingInside(seed: Int) {
    let random = PlanRandomSession(seed: UInt64(seed))
    for file in written(random, for: .internal) {
      let text = String(decoding: file, as: UTF8.self)
      let session = random.session
      let reflections = session.reflections.all
      let checks = session.perspectives.all.flatMap(\.readBack.answers) + reflections.flatMap { session.readBack(of: $0).answers }
      let said = session.perspectives.all.map(\.text) + reflections.map(\.text) + checks.compactMap(\.words)
      let noted = session.parked.all.flatMap { [$0.text, $0.outcome] }.compactMap(\.self) + session.passes.all.compactMap(\.note)
      let objections = session.objections.all.flatMap { [$0.reason, $0.resolution] }.compactMap(\.self)
      let actions = session.actions.all
      let standing = actions.filter(\.stands).flatMap { session.allStatuses(of: $0.number) }.map(\.text)
      let board = session.members.all.flatMap { [$0.role, $0.dismissed] + $0.recusals.map(\.reason) }.compactMap(\.self)
      let asked = session.questions.all.flatMap { [$0.text] + $0.replies.map(\.text) }
      for words in objections + standing + board + asked { #expect(text.contains(words.raw)) }
      for words in said + noted + session.people.all.map(\.name) { #expect(text.contains(words.raw)) }
    }
  }

  @Test("What was taken away for good is in no document, nor why, and nothing stands in its place", arguments: 1...40)
  func goneForGood(seed: Int) {
    let random = PlanRandomSession(seed: UInt64(seed))
    for audience in Audience.allCases {
      let plan = Riverton.plan(of: random.session, for: audience)
      let erased = random.session.seen(by: audience).perspectives.all.filter { $0.erased != nil }
      #expect(plan.limits.erased == erased.count)
      #expect(erased.allSatisfy { plan.quote($0.number) == nil })
      for file in written(random, for: audience) {
        let text = String(decoding: file, as: UTF8.self).lowercased()
        let reasons = random.session.perspectives.all.compactMap { $0.erased?.raw }
        for words in Array(random.gone) + reasons { #expect(!text.contains(words)) }
      }
    }
  }

  @Test("Two sessions that differ only in private words give the board the same bytes", arguments: 1...40)
  func sameBytes(seed: Int) {
    let one = PlanRandomSession(seed: UInt64(seed))
    let other = PlanRandomSession(seed: UInt64(seed), confidence: " and | something\n# more")
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
    for file in Audience.allCases.flatMap({ written(one, for: $0) }) {
      #expect(!String(decoding: file, as: UTF8.self).contains(Riverton.takenAway))
    }
  }

  /// A random session in which no group is small.
  private func sessionOfLargeGroups(_ seed: Int) -> Session {
    var session = PlanRandomSession(seed: UInt64(seed), oversees: false).session
    session.apply(SettingChanged(key: "smallest-group-board", value: "1"), as: Given.envelope(at: session.position + 1))
    return session
  }

  @Test("What is counted is what anybody would count by hand", arguments: 1...60)
  func counts(seed: Int) {
    let session = sessionOfLargeGroups(seed)
    let plan = Riverton.plan(of: session, for: .board)
    let counted = session.perspectives.all.filter { $0.stands && session.level(of: $0) < .private }
    let grouped = counted.filter { session.level(of: $0) <= .group }
    #expect(plan.perspectives.map(\.text.raw).sorted() == counted.map(\.text.raw).sorted())
    #expect(plan.method.perspectives == counted.count)
    for row in plan.coverage {
      #expect(row.total == counted.count { $0.issues.contains(row.issue) })
      for cell in row.cells {
        guard let group = cell.row.group?.code else { continue }
        #expect(cell.count == grouped.count { $0.issues.contains(row.issue) && session.groups(of: $0.speakers).contains(group) })
      }
    }
    for group in plan.groups {
      let said = grouped.filter { session.groups(of: $0.speakers).contains(group.label.code) }
      #expect(group.voices?.turns == said.count)
      #expect(group.voices?.words == said.map(\.text.wordCount).reduce(0, +))
      let people = Set(said.flatMap { $0.speakers.compactMap(\.person) }).filter { session.person($0)?.group == group.label.code }
      #expect(group.voices?.spoke == people.count)
    }
    let ungrouped = counted.filter { session.level(of: $0) == .anon || session.groups(of: $0.speakers).isEmpty }
    #expect(plan.limits.wordsWithoutGroup == ungrouped.map(\.text.wordCount).reduce(0, +))
    #expect(plan.limits.turnsWithoutGroup == ungrouped.count)
  }

  @Test("Declined turns, and what came back of words, are counted as anybody would by hand", arguments: 1...60)
  func listeningCounts(seed: Int) {
    let session = sessionOfLargeGroups(seed)
    let plan = Riverton.plan(of: session, for: .board)
    func open(_ party: Party?) -> Bool { party.map { session.floor(of: $0) < .private } ?? true }
    let counted = session.perspectives.all.filter { $0.stands && session.level(of: $0) < .private }
    let checked = counted.map(\.readBack)
    #expect(plan.method.confirmed == checked.count(where: \.isConfirmed))
    #expect(plan.method.disputed == checked.count { read in read.answers.contains { read.isSpeakers($0) && $0.verdict == .disputed } })
    let back = session.reflections.all.filter { reflection in open(reflection.by) && counted.contains { $0.number == reflection.of } }
    #expect(plan.perspectives.flatMap(\.reflections).map(\.text.raw).sorted() == back.map(\.text.raw).sorted())
    #expect(plan.method.saidBack == Set(back.map(\.of)).count)
    #expect(plan.parked.map(\.text) == session.parked.all.filter { open($0.by) }.map(\.text))
    let passes = session.passes.all.filter { open($0.party) }
    #expect(plan.passes.count == passes.count)
    let grouped = passes.filter { session.floor(of: $0.party) <= .group }
    for group in plan.groups {
      let own = grouped.filter { session.groups(of: [$0.party]) == [group.label.code] }
      #expect(group.voices?.passes == own.count)
      for row in plan.coverage {
        #expect(row.cells.first { $0.row.row == .group(group.label.code) }?.passes == own.count { $0.issue == row.issue })
      }
    }
    #expect(plan.limits.passesWithoutGroup == passes.count - plan.groups.compactMap { $0.voices?.passes }.reduce(0, +))
  }
}
