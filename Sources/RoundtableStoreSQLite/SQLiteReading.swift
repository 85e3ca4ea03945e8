import RoundtableRecord
package import RoundtableStore

extension SQLiteStore {
  package func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError) {
    try reopenIfNeeded()
    // What this store has not verified yet is verified on the way to what was asked for.
    try walk(from: min(max(0, position), verified.position)) { if $0.envelope.position > position { take($0) } }
  }

  /// Reads and verifies everything behind a position that was found good before.
  func walk(from position: Int, _ take: (StoredFact) -> Void) throws(StoreError) {
    var chain = Chain(of: sessionID, from: try trusted(position))
    var erasures = Erasures()
    while true {
      let begin = chain.head.position
      // Copied out first: while rows are being read, other processes can not commit.
      let batch = try reading { try FactRows.copy(from: $0, after: begin) }
      for fact in batch.facts {
        try follow(fact, &chain, &erasures)
        take(fact)
      }
      if batch.isMisshapen { throw damaged(chain.head.position + 1, Flaw.shape.rawValue) }
      if let stop = batch.stop { throw noted(stop.whileReading(path, at: chain.head.position + 1)) }
      if batch.facts.count < FactRows.batchSize { break }
    }
    if chain.head.position < verified.position { throw missing(behind: chain.head) }
    if let flaw { throw damaged(chain.head.position + 1, flaw) }
  }

  private func follow(_ fact: StoredFact, _ chain: inout Chain, _ erasures: inout Erasures) throws(StoreError) {
    if fact.body == nil, !erasures.cover(fact.envelope.position) { erasures = try reading { try FactRows.erasures(in: $0) } }
    // Looked up only where others have written between the lines of a block.
    let opener = try chain.opener(of: fact.envelope).flatMap { unit throws(StoreError) in
      try reading { try FactRows.fact(in: $0, at: unit) }
    }
    do throws(Flaw) {
      try chain.follow(fact, erasures, opener: opener?.envelope)
    } catch {
      throw damaged(chain.head.position + 1, error.rawValue)
    }
    if try same(chain.head).position > verified.position { verified = chain.head }
  }

  /// The head at a position that was found good before, and still stands there.
  private func trusted(_ position: Int) throws(StoreError) -> ChainHead {
    guard let hash = try reading({ try FactRows.hash(in: $0, at: position, of: sessionID) }) else {
      throw damaged(min(try head().position + 1, position), Flaw.gap.rawValue)
    }
    return try same(ChainHead(position: position, hash: hash))
  }

  /// The error of a record that has become shorter.
  func missing(behind head: ChainHead) -> StoreError { damaged(head.position + 1, "facts that stood here are gone") }

  /// The head, unless another one was verified at its position.
  func same(_ head: ChainHead) throws(StoreError) -> ChainHead {
    if head.position == verified.position, head != verified { throw damaged(head.position, "another fact stood here") }
    return head
  }

  func damaged(_ position: Int, _ reason: String) -> StoreError {
    noted(.damaged(place: path, position: position, reason: reason))
  }

  /// Keeps damage in mind, so that nothing is recorded behind it.
  private func noted(_ error: StoreError) -> StoreError {
    if case .damaged = error { damage = error }
    return error
  }
}
