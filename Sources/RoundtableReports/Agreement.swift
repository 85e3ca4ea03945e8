package import RoundtableRecord

/// How far groups agree with an action, as people read it.
package enum Agreement {
  /// One group's answer: `6 hands at 4, 2 at 1`, `aside`, `declined`.
  package static func told(_ gauge: Gauge) -> Phrase {
    if let stance = gauge.stance { return stance == .aside ? "stood aside" : "declined to say" }
    return .ours(
      gauge.hands.enumerated().map { place, hands in
        place == 0 ? "\(hands.count) \(hands.count == 1 ? "hand" : "hands") at \(hands.score)" : "\(hands.count) at \(hands.score)"
      }.joined(separator: ", "))
  }
}
