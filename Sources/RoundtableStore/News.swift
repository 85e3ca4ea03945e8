import RoundtableRecord

extension Chain {
  /// Those of some sealed facts that are not stored yet, checked to follow the head, which moves to the last of them.
  ///
  /// - Parameter place: what an error names.
  /// - Parameter stored: the fact stored at a position up to the head; nil when there is none.
  package mutating func news(
    in facts: [StoredFact], place: String, stored: (Int) throws(StoreError) -> StoredFact?
  ) throws(StoreError) -> [StoredFact] {
    let before = head.position
    let erasures = Erasures(in: facts)
    var news: [StoredFact] = []
    for fact in facts {
      let position = fact.envelope.position
      guard position >= 1 else { throw .damaged(place: place, position: 1, reason: Flaw.shape.rawValue) }
      if position <= before {
        guard try stored(position)?.hash == fact.hash else { throw .conflict(position: before) }
        continue
      }
      guard position == before + news.count + 1 else { throw .conflict(position: before) }
      let opener = try opener(of: fact.envelope).flatMap { unit throws(StoreError) in
        unit > before ? news[unit - before - 1] : try stored(unit)
      }
      do throws(Flaw) {
        try follow(fact, erasures, opener: opener?.envelope)
      } catch {
        throw .damaged(place: place, position: position, reason: error.rawValue)
      }
      news.append(fact)
    }
    return erasures.applied(to: news)
  }
}
