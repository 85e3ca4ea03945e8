import RoundtableRecord

/// Which facts have lost their words on purpose. Words that are missing without it are damage.
///
/// A fact of the kind below lists the positions it erased under `positions`, the first key of its body. Every reader of facts
/// asks here and nowhere else.
package struct Erasures: Sendable {
  /// The stored kind of the fact that says words were erased.
  package static let kind = "words-erased"

  private var positions: Set<Int> = []

  /// No erasures.
  package init() {}

  /// The erasures that some facts tell of.
  package init(in facts: [StoredFact]) {
    for fact in facts where fact.kind == Erasures.kind { count(fact.body) }
  }

  /// Counts in what the body of a fact of that kind says was erased.
  package mutating func count(_ body: [UInt8]?) {
    guard let body, var reader = try? BodyReader(body) else { return }
    positions.formUnion((try? reader.numbers("positions")) ?? [])
  }

  /// True when the words of the fact at this position were erased.
  package func cover(_ position: Int) -> Bool { positions.contains(position) }
}
