package import RoundtableRecord

/// What the table says to an action, in one word: the same for every audience, taken over all hands and over all objections that are not
/// private. Documents, section 3, "An action has one verdict".
package enum Verdict: String, CaseIterable, Sendable {
  /// No group was asked.
  case notAsked = "not-asked"
  /// Groups were asked, and no one showed a hand: each stood aside or declined to say. That is neither a yes nor a no.
  case noHands = "no-hands"
  /// In some group most hands are at 0 or 1, or over all hands fewer than half are at 3 to 5.
  case notAgreed = "not-agreed"
  /// Otherwise, when a hand is at 0 or 1, an objection is open, or in some group most hands are below 3.
  case contested
  /// Otherwise.
  case agreed

  /// The verdict over the answers that count, one for each group that was asked.
  ///
  /// - Parameter hasOpenObjection: whether an objection that is not private is open.
  package init(_ gauges: [Gauge], hasOpenObjection: Bool) {
    let shown = gauges.filter { $0.stance == nil && !$0.hands.isEmpty }.map { HandCount($0.hands) }
    let all = shown.reduce(HandCount([])) { $0 + $1 }
    if gauges.isEmpty {
      self = .notAsked
    } else if shown.isEmpty {
      self = hasOpenObjection ? .contested : .noHands
    } else if shown.contains(where: { $0.opposed * 2 > $0.hands }) || all.agree * 2 < all.hands {
      self = .notAgreed
    } else if all.opposed > 0 || hasOpenObjection || shown.contains(where: { ($0.opposed + $0.reserved) * 2 > $0.hands }) {
      self = .contested
    } else {
      self = .agreed
    }
  }

  /// The verdict on an action of a session. An objection in confidence is in no verdict, not even in that of the internal record: the same
  /// action has the same verdict for every audience.
  package init(of action: Action, in session: Session) {
    let open = session.objections(to: action.number).contains { $0.isOpen && session.level(of: $0) != .private }
    self.init(action.presentGauges, hasOpenObjection: open)
  }

  /// True when any group was asked.
  package var isAsked: Bool { self != .notAsked }
}

/// How hands fall. Language, section 2: 0 and 1 opposed, 2 reserved, 3 to 5 agree.
package struct HandCount: Sendable, Equatable {
  /// How many at 3 to 5.
  package let agree: Int
  /// How many at 2.
  package let reserved: Int
  /// How many at 0 or 1.
  package let opposed: Int

  /// All of them.
  package var hands: Int { agree + reserved + opposed }

  /// How these hands fall. A record that this program did not write may hold any number; each score counts at most `Hands.most`.
  package init(_ hands: [Hands]) {
    func count(_ scores: ClosedRange<Int>) -> Int {
      hands.filter { scores.contains($0.score) }.map { min($0.count, Hands.most) }.reduce(0, +)
    }
    (agree, reserved, opposed) = (count(3...5), count(2...2), count(0...1))
  }

  private init(agree: Int, reserved: Int, opposed: Int) {
    (self.agree, self.reserved, self.opposed) = (agree, reserved, opposed)
  }

  /// Both together.
  package static func + (one: HandCount, other: HandCount) -> HandCount {
    HandCount(agree: one.agree + other.agree, reserved: one.reserved + other.reserved, opposed: one.opposed + other.opposed)
  }
}
