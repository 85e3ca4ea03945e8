// Agreement with an action, and disagreement.

/// Hands that a group shows at one score, fist to five.
package struct Hands: Sendable, Equatable {
  /// The score, 0 to 5: 0 and 1 opposed, 2 reserved, 3 to 5 agree.
  package let score: Int
  /// How many hands.
  package let count: Int

  /// So many hands at this score.
  package init(score: Int, count: Int) {
    self.score = score
    self.count = count
  }

  /// As it is stored: `4x6`, six hands at 4. Typed it is the same.
  package var stored: String { "\(score)x\(count)" }

  /// Reads the stored form. Nil when it is none.
  package init?(stored: String) {
    let parts = stored.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let score = Int(parts[0]), (0...5).contains(score), let count = Int(parts[1]), count > 0 else { return nil }
    self.init(score: score, count: count)
  }
}

/// What a group answered when it was asked how far it agrees.
package struct Gauge: Sendable, Equatable {
  /// The group.
  package let group: Code
  /// Its hands, the highest score first; empty when it showed none.
  package let hands: [Hands]
  /// Why it showed none; nil when it showed hands.
  package let stance: Stance?
  /// When it was asked.
  package let moment: Moment

  /// How many hands it showed.
  package var count: Int { hands.map(\.count).reduce(0, +) }

  /// How many of them agree: 3 to 5.
  package var agreeing: Int { hands.filter { $0.score >= 3 }.map(\.count).reduce(0, +) }

  /// True when a hand is at 0 or 1.
  package var isOpposed: Bool { hands.contains { $0.score <= 1 } }

  /// True when a hand is at 0.
  package var blocks: Bool { hands.contains { $0.score == 0 } }

  /// The lowest score shown; nil when none was.
  package var lowest: Int? { hands.map(\.score).min() }
}

/// Why somebody disagrees with an action.
package struct Objection: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The action.
  package let action: Int
  /// Who objects.
  package let by: Party
  /// The reason; nil when it was declined to be said.
  package let reason: Untrusted?
  /// How far the reason may travel by what was noted with it.
  package let level: Level
  /// When it was raised.
  package let moment: Moment
  /// What became of it; nil while it is open.
  package var resolution: Untrusted?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.objection, number) }
}

extension Action {
  /// Each group's present answer, in the order in which the groups were first asked.
  package var presentGauges: [Gauge] {
    var order: [Code] = []
    var present: [Code: Gauge] = [:]
    for gauge in gauges {
      if present[gauge.group] == nil { order.append(gauge.group) }
      present[gauge.group] = gauge
    }
    return order.compactMap { present[$0] }
  }
}

extension Session {
  /// The objections to an action, by number.
  package func objections(to action: Int) -> [Objection] { (index.objections[action]?.all ?? []).compactMap { objections[$0] } }

  /// True when any hand of the group is at 0 or 1, or an objection of it is open. Language, section 2, "Agree, or say why not".
  package func isOpposed(_ group: Code, to action: Action) -> Bool {
    if action.presentGauges.first(where: { $0.group == group })?.isOpposed == true { return true }
    return objections(to: action.number).contains { $0.resolution == nil && groups(of: [$0.by]).contains(group) }
  }
}
