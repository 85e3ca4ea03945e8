package import RoundtableRecord

/// The facts that were folded in last, kept in memory to say what was recorded. Words that were erased since are not among them.
package struct RecentFacts: Sendable {
  /// A fact, where it stands, and the unit that gave it.
  struct Kept: Sendable {
    let position: Int
    let unit: Int
    let fact: any Fact
  }

  private var kept: [Kept] = []

  /// The least number of facts kept, once that many were recorded.
  package static let most = 1000

  /// No facts.
  package init() {}

  /// Keeps the next fact.
  package mutating func keep(_ fact: any Fact, as envelope: Envelope) {
    if let erased = fact as? WordsErased {
      let gone = Set(erased.positions)
      kept.removeAll { gone.contains($0.position) }
    }
    if kept.count == Self.most * 2 { kept.removeFirst(Self.most) }
    kept.append(Kept(position: envelope.position, unit: envelope.unit, fact: fact))
  }

  /// The facts by the unit that gave them, in order.
  var byUnit: [Int: [Kept]] { Dictionary(grouping: kept, by: \.unit) }
}
