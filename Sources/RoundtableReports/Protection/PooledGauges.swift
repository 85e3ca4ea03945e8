import RoundtableRecord

/// What may be shown of the answers of the groups in the pool to one action.
///
/// Hands are shown roughly, and only where they are of enough people; those that an adopted version showed hide no one, so that what was added
/// since must be of enough people too.
struct PooledGauges {
  /// The present answers of the groups in the pool.
  let gauges: [Gauge]
  /// Their hands; nil where they may not be shown, and where there are none.
  let hands: Agreement.PooledHands?

  /// True when any group of the pool was asked.
  var isAsked: Bool { !gauges.isEmpty }
  /// True when a hand of the pool is at 0 or 1.
  var isOpposed: Bool { gauges.contains(where: \.isOpposed) }
  /// True when the hands shown tell that some are opposed.
  var showsOpposed: Bool { hands.map { $0.opposed != .noneOrNearlyNone } ?? false }

  init(of action: Action, _ protection: Protection) {
    var known: [Gauge] = []
    for version in protection.versions {
      guard let then = version.later.state(before: action) else { continue }
      let pooled = then.presentGauges.filter { version.pool.contains($0.group) }
      known += then.presentGauges.filter { !version.pool.contains($0.group) }
      if PooledGauges.isShown(pooled, version.pool, version.threshold, known, protection) { known += pooled }
    }
    gauges = action.presentGauges.filter { protection.pool.contains($0.group) }
    let isShown = PooledGauges.isShown(gauges, protection.pool, protection.threshold, known, protection)
    hands = isShown ? .init(HandCount(gauges.flatMap(\.shownHands))) : nil
  }

  private static func isShown(_ gauges: [Gauge], _ pool: Pool, _ threshold: Int, _ known: [Gauge], _ protection: Protection) -> Bool {
    func people(_ gauges: [Gauge]) -> Int { gauges.map { protection.people(of: $0) }.reduce(0, +) }
    let new = people(gauges.filter { !known.contains($0) })
    return pool.showsFigures && people(gauges) >= max(1, threshold) && (new == 0 || new >= threshold)
  }
}

extension Gauge {
  /// Its hands; none where it gave a reason for showing none.
  fileprivate var shownHands: [Hands] { stance == nil ? hands : [] }
}
