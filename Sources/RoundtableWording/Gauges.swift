package import RoundtableRecord

// How the answer of a group is described.

extension Gauge {
  /// What it answered: `6 hands at 4, 2 at 1`, `stood aside`, `declined to say`.
  package var phrase: Phrase {
    switch stance {
    case .aside: "stood aside"
    case .declined: "declined to say"
    case nil: .hands(hands)
    }
  }
}

extension Phrase {
  /// Hands, the highest score first: `6 hands at 4, 2 at 1`.
  static func hands(_ hands: [Hands]) -> Phrase {
    hands.enumerated().map { place, hands in
      place == 0 ? "\(.counted(hands.count, "hand")) at \(hands.score)" : "\(hands.count) at \(hands.score)"
    }.joined(", ")
  }
}
