import RoundtableRecord

// How agreement is folded: which answers are shown, in which order, and as which one figure.

extension Agreement {
  /// What the groups answer to an action, with its objections as far as they may be shown.
  init(with action: Action, dissent: [Dissent], _ disclosure: Disclosure) {
    let session = disclosure.session
    let objecting = Set(dissent.filter(\.isOpen).flatMap(\.rows))
    let present = action.presentGauges
    let gauges = Dictionary(present.map { ($0.group, $0) }, uniquingKeysWith: { _, last in last })
    let alone = session.groups.codes.filter { !disclosure.isPooled($0) }.map { code in
      Answer(
        disclosure.label(ofGroup: code), gauges[code], objects: objecting.contains(.group(code)), isAbsent: (session.index.came[code] ?? 0) == 0)
    }
    let pooled = PooledGauges(of: action, disclosure.protection)
    let pool = disclosure.protection.label.map { Answer($0, pooled, objects: objecting.contains(.pool)) }
    answers = (alone + [pool].compactMap(\.self)).enumerated().map { (rank: $1.rank, place: $0, answer: $1) }
      .sorted { ($0.rank.0, $0.rank.1, $0.rank.2, $0.place) < ($1.rank.0, $1.rank.1, $1.rank.2, $1.place) }.map(\.answer)
    opposesUntold = pooled.isOpposed && !pooled.showsOpposed
    func standsAlone(_ gauge: Gauge) -> Bool { !disclosure.isPooled(gauge.group) && session.groups[gauge.group] != nil }
    history = action.gauges.filter(standsAlone)
    terms = action.terms
    excess = present.filter(standsAlone).compactMap { gauge in
      gauge.tooFew.map { Excess(group: disclosure.label(ofGroup: gauge.group), atTable: $0) }
    }
    let before = action.earlierGauges
    earlier = before.map { session.day(of: $0.moment) }.max().map { day in
      Earlier(groups: before.filter(standsAlone).map { disclosure.label(ofGroup: $0.group) }, day: day)
    }
  }
}

extension Agreement.Answer {
  fileprivate init(_ group: Label, _ gauge: Gauge?, objects: Bool, isAbsent: Bool) {
    row = .group(group)
    pooled = nil
    guard let gauge else {
      kind = isAbsent ? .notPresent : .notAsked
      hands = []
      isOpposed = objects
      return
    }
    // A record from elsewhere may hold an answer without hands and without a reason.
    kind = gauge.stance == .aside ? .aside : gauge.stance == nil && !gauge.hands.isEmpty ? .hands : .declined
    hands = gauge.stance == nil ? gauge.hands : []
    isOpposed = objects || gauge.isOpposed
  }

  /// The pool. That single groups of it stood aside or declined is not shown.
  fileprivate init(_ label: PoolLabel, _ gauges: PooledGauges, objects: Bool) {
    row = .pool(label)
    kind = gauges.hands != nil ? .hands : gauges.isAsked ? .withheld : .notAsked
    hands = []
    pooled = gauges.hands
    isOpposed = objects || gauges.showsOpposed
  }

  /// Kind, then lowest hand, then the mean in thousandths: what comes first is read first. The pool comes after the groups.
  fileprivate var rank: (Int, Int, Int) {
    let place = Agreement.Kind.allCases.firstIndex(of: kind) ?? 0
    guard row.group != nil else { return (place, Int.max, 0) }
    let weighed = hands.map { (score: $0.score, count: min($0.count, Hands.most)) }
    let count = weighed.map(\.count).reduce(0, +)
    return (place, hands.map(\.score).min() ?? 0, count == 0 ? 0 : weighed.map { $0.score * $0.count }.reduce(0, +) * 1000 / count)
  }
}

extension Agreement {
  /// Group-informed consensus, as in Polis: the geometric mean, over the groups asked, of (agree + 1) / (hands + 2), in hundredths. A group
  /// that showed no hand counts as one half, since it gives no information. Nil where an answer is not shown, since a figure over a part would
  /// bear the name of the whole, and below five hands, which pull it to the middle.
  package var consensus: Int? {
    guard let table, table.hands >= 5 else { return nil }
    return Agreement.geometricMean(of: shown.map { Double($0.count.agree + 1) / Double($0.count.hands + 2) })
  }

  /// Found by halving, so that every machine finds the same hundredth.
  private static func geometricMean(of shares: [Double]) -> Int {
    // Whether `guess` to the power of their number is at most their product.
    func isWithin(_ guess: Double) -> Bool { shares.reduce(1) { $0 * $1 / guess } >= 1 }
    var (low, high) = (shares.min() ?? 0, shares.max() ?? 0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isWithin(middle) { low = middle } else { high = middle }
    }
    return Int((low * 100).rounded())
  }
}
