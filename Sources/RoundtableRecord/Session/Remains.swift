/// What is left of facts whose words were taken away: the same facts without words and names. The record is folded with them in their places,
/// so that everything else is as if the words had never been there.
package struct Remains: Sendable, Equatable {
  private var bodies: [Int: String] = [:]

  /// How facts are kept in the one that erases them: the position, a space, and the body that is left. Nil where nothing is left.
  static func stored(_ left: [Forgetting.Entry]) -> [String]? {
    let kept = left.sorted { $0.position < $1.position }.map { "\($0.position) \(String(decoding: $0.fact.body, as: UTF8.self))" }
    return kept.isEmpty ? nil : kept
  }

  /// Adds what an erasing fact keeps.
  mutating func keep(_ stored: [String]?) {
    for one in stored ?? [] {
      let parts = one.split(separator: " ", maxSplits: 1)
      if parts.count == 2, let position = Int(parts[0]) { bodies[position] = String(parts[1]) }
    }
  }

  /// What is left of the fact at a position; nil where nothing is.
  package func fact(at position: Int, kind: String, version: Int) -> (any Fact)? {
    bodies[position].flatMap { FactTable.read(kind: kind, version: version, body: Array($0.utf8)) }
  }
}

extension Session {
  /// Folds facts that are at hand, as the store would give them once the words of these positions are gone.
  package mutating func refold(_ entries: [(fact: any Fact, envelope: Envelope)], without gone: Set<Int>, _ remains: Remains) {
    for (fact, envelope) in entries {
      let type = type(of: fact)
      if !gone.contains(envelope.position) {
        apply(fact, as: envelope)
      } else if let left = remains.fact(at: envelope.position, kind: type.kind, version: type.version) {
        apply(left, as: envelope)
      } else {
        skip(erased: envelope, kind: type.kind)
      }
    }
  }
}
