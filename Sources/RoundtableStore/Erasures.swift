import RoundtableRecord

/// Which facts have lost their words on purpose. Words that are missing without it are damage.
///
/// A fact of the kind below lists the positions it erased under `positions`, the first key of its body. They count only when they come
/// before it, and another fact of its kind cannot be erased. Every reader of facts, and every store that erases, asks here.
package struct Erasures: Sendable {
  /// The stored kind of the fact that says words were erased.
  package static let kind = "words-erased"

  /// The positions named, each once, in no order. They need not be those of facts.
  package private(set) var positions: Set<Int> = []

  /// No erasures.
  package init() {}

  /// The erasures that these facts record.
  package init(in facts: [StoredFact]) {
    for fact in facts where fact.kind == Erasures.kind { count(fact.body, at: fact.envelope.position) }
  }

  /// Adds what the body of a fact of that kind, at this position, says was erased; nothing if the body cannot be read.
  package mutating func count(_ body: [UInt8]?, at position: Int) {
    guard let body else { return }
    do {
      var reader = try BodyReader(body)
      positions.formUnion((try reader.numbers("positions") ?? []).filter { (1..<position).contains($0) })
    } catch {
      return
    }
  }

  /// True when the words of the fact at this position were erased.
  package func cover(_ position: Int) -> Bool { positions.contains(position) }

  /// The facts, with the words taken out of those that were erased. Everything else in them stays, and stays sealed.
  package func applied(to facts: [StoredFact]) -> [StoredFact] {
    if positions.isEmpty { return facts }
    return facts.map { $0.kind != Erasures.kind && cover($0.envelope.position) ? $0.withoutWords : $0 }
  }
}

extension StoredFact {
  /// The fact as it stands in the record when its words have been erased.
  package var withoutWords: StoredFact {
    StoredFact(envelope: envelope, kind: kind, version: version, body: nil, salt: nil, commitment: commitment, hash: hash)
  }
}
