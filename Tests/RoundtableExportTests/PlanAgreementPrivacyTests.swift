import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("A dissenting voice and a small group are both kept")
struct PlanAgreementPrivacyTests {
  @Test("No answer of a pooled group is shown by itself, and the hands of the pool are of enough people", arguments: 1...60)
  func smallGroups(seed: Int) {
    let session = PlanRandomSession(seed: UInt64(seed)).session
    for audience in [Audience.board, .public] {
      let plan = Riverton.plan(of: session, for: audience)
      let pooled = Set(plan.groups.filter(\.isPooled).map(\.label.code))
      for action in plan.actions {
        let answers = action.agreement.answers
        #expect(Set(answers.compactMap(\.row.group?.code)).isDisjoint(with: pooled))
        #expect(answers.count(where: { $0.row.row == .pool }) == (pooled.isEmpty ? 0 : 1))
        #expect(answers.allSatisfy { $0.pooled.map { $0.hands >= plan.least } ?? true })
        #expect(Set(action.agreement.history.map(\.group)).isDisjoint(with: pooled))
        #expect(action.promise.opposed.compactMap(\.group).allSatisfy { !pooled.contains($0) })
        #expect(action.promise.verdict.isAsked == (session.action(action.number)?.presentGauges.isEmpty == false))
      }
    }
  }

  @Test("Whoever is opposed is told of, and nothing is called agreed then", arguments: 1...60)
  func dissent(seed: Int) {
    let whole = PlanRandomSession(seed: UInt64(seed)).session
    for audience in Audience.allCases {
      let session = whole.seen(by: audience)
      let plan = Riverton.plan(of: whole, for: audience)
      for action in plan.actions {
        guard let known = session.action(action.number) else { continue }
        let hand = known.presentGauges.contains(where: \.isOpposed)
        #expect((hand || known.earlierGauges.contains(where: \.isOpposed)) == !action.promise.opposed.isEmpty)
        let objections = session.objections(to: known.number)
        #expect(action.dissent.map(\.number) == objections.map(\.number))
        let isOpen = objections.contains { $0.resolution == nil && max($0.level, session.floor(of: $0.by)) < .private }
        if hand || isOpen { #expect(action.promise.verdict != .agreed) }
      }
      let text = String(decoding: Markdown<ActionPlan>().bytes(of: plan), as: UTF8.self)
      for reason in plan.objections.compactMap(\.reason) { #expect(text.components(of: reason.raw) >= 1) }
    }
  }

  @Test("Agreement is counted as anybody would by hand", arguments: 1...60)
  func counts(seed: Int) throws {
    let session = PlanRandomSession(seed: UInt64(seed)).session
    for action in Riverton.plan(of: session, for: .internal).actions {
      let known = try #require(session.action(action.number))
      let gauges = known.presentGauges
      let agreement = action.agreement
      #expect(agreement.shown.count == gauges.count)
      #expect(agreement.table?.hands ?? 0 == gauges.map(\.count).reduce(0, +))
      #expect(agreement.table?.agree ?? 0 == gauges.map(\.agreeing).reduce(0, +))
      #expect(agreement.lowest?.hands.map(\.score).min() == gauges.compactMap(\.lowest).min())
      for answer in agreement.answers where answer.kind == .hands {
        #expect(answer.isOpposed == answer.row.group.map { session.isOpposed($0.code, to: known) })
      }
      guard let consensus = agreement.consensus else { continue }
      // The figure to the power of the number of groups lies about the product, half a hundredth to either side.
      let product = gauges.map { Double($0.agreeing + 1) / Double($0.count + 2) }.reduce(1, *)
      func power(_ hundredths: Double) -> Double { gauges.reduce(1) { whole, _ in whole * hundredths / 100 } }
      #expect(power(Double(consensus) - 0.51) <= product && product <= power(Double(consensus) + 0.51))
    }
  }
}

extension String {
  /// How often another comes in it.
  fileprivate func components(of other: String) -> Int { split(separator: other, omittingEmptySubsequences: false).count - 1 }
}
