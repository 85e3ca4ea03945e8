// Agreement with an action, and disagreement.

/// Hands that a group shows at one score, fist to five.
package struct Hands: Sendable, Equatable {
  /// The score, 0 to 5: 0 and 1 opposed, 2 reserved, 3 to 5 agree.
  package let score: Int
  /// How many hands.
  package let count: Int

  /// More hands than these are a slip of the finger, and in a record that this program did not write they could not be added up.
  package static let most = 9999

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
    guard parts.count == 2, let score = Int(parts[0]), (0...5).contains(score), let count = Int(parts[1]), (1...Hands.most).contains(count) else { return nil }
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

  /// The answer of a group.
  package init(group: Code, hands: [Hands], stance: Stance?, moment: Moment) {
    self.group = group
    self.hands = hands
    self.stance = stance
    self.moment = moment
  }

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
  /// When that was said; nil while it is open.
  package var resolved: Moment?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.objection, number) }
}

extension Action {
  /// Everybody who has a part in it: owner, supporters, and who owned it before, answered, was asked, reported or assessed. May hold one twice.
  package var parties: [Party] {
    let owners = [owner] + handovers.flatMap { [$0.from, $0.to] }
    return owners.compactMap(\.self) + answers.map(\.by) + supporting + gauges.map { .group($0.group) } + reported.map(\.by) + assessed.map(\.by)
  }

  /// Keeps what the owner said: it is the present answer, and stays in the list for good.
  mutating func keep(_ answer: Acceptance) {
    acceptance = answer
    answers.append(answer)
  }

  /// Gives it to another owner, who has to accept it anew.
  mutating func give(to party: Party, at moment: Moment) {
    handovers.append(Handover(from: owner, to: party, answers: answers.count, moment: moment))
    owner = party
    acceptance = nil
    supporting.removeAll { $0 == party }
  }

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
  /// How far an objection's words may travel: the strictest of what was noted with it and what its speaker chose, then or since.
  package func level(of objection: Objection) -> Level { max(objection.level, floor(of: objection.by)) }

  /// The objections to an action, by number.
  package func objections(to action: Int) -> [Objection] { (index.objections[action]?.all ?? []).compactMap { objections[$0] } }

  /// True when any hand of the group is at 0 or 1, or an objection of it is open. Language, section 2, "Agree, or say why not".
  package func isOpposed(_ group: Code, to action: Action) -> Bool {
    if action.presentGauges.first(where: { $0.group == group })?.isOpposed == true { return true }
    return objections(to: action.number).contains { $0.resolution == nil && groups(of: [$0.by]).contains(group) }
  }
}
