import GRDB
import RoundtableRecord
package import RoundtableStore

extension SQLiteStore {
  package func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError) {
    try reopenIfNeeded()
    // Facts that this store has not verified yet are verified on the way.
    try walk(from: min(max(0, position), verified.position)) { if $0.envelope.position > position { take($0) } }
  }

  /// How far a reading has come.
  private struct Walk {
    var chain: Chain
    var erasures = Erasures()
    /// The first damage; nil while everything is what was written.
    var damage: StoreError?
    /// How many positions in a row could not be read.
    var gaps = 0

    /// True where a position lies so far ahead that it is damage itself.
    func isLost(at position: Int) -> Bool { position - chain.head.position + gaps > FactRows.batchSize }
  }

  /// Reads and verifies everything after a position that was found good before, and goes past what is damaged: `read`.
  func walk(from position: Int, _ take: (StoredFact) -> Void) throws(StoreError) {
    var walk = Walk(chain: Chain(of: sessionID, from: try trusted(position)))
    while true {
      let begin = walk.chain.head.position
      // Copied out first: while rows are being read, other processes cannot commit.
      let batch = try reading { try FactRows.copy(from: $0, after: begin) }
      for fact in batch.facts { try pass(fact, &walk, take) }
      if batch.isMisshapen || batch.stop != nil {
        guard try passUnreadable(try reason(batch.stop, at: walk.chain.head.position + 1), &walk, take) else { break }
      } else if batch.facts.count < FactRows.batchSize || walk.chain.head.position == begin {
        break
      }
    }
    if walk.chain.head.position < verified.position { throw walk.damage ?? missing(after: walk.chain.head) }
    if let flaw { walk.damage = walk.damage ?? damaged(walk.chain.head.position + 1, flaw) }
    if let damage = walk.damage { throw damage }
  }

  /// Hands over the next fact, and positions before it at which there is none.
  private func pass(_ fact: StoredFact, _ walk: inout Walk, _ take: (StoredFact) -> Void) throws(StoreError) {
    if walk.isLost(at: fact.envelope.position) {
      walk.damage = walk.damage ?? damaged(walk.chain.head.position + 1, Flaw.gap.rawValue)
      return
    }
    while walk.chain.head.position + 1 < fact.envelope.position { passGap(Flaw.gap.rawValue, &walk, take) }
    if fact.body == nil, !walk.erasures.cover(fact.envelope.position) {
      walk.erasures = try readable { try FactRows.erasures(in: $0) } ?? walk.erasures
    }
    // Looked up only where others have written between the lines of a block.
    let opener = try walk.chain.opener(of: fact.envelope).flatMap { unit throws(StoreError) in
      try readable { try FactRows.fact(in: $0, at: unit) } ?? nil
    }
    let passed = walk.chain.pass(fact, walk.erasures, opener: opener?.envelope)
    if let flaw = passed.flaw { walk.damage = walk.damage ?? damaged(walk.chain.head.position, flaw.rawValue) }
    if try same(walk.chain.head).position > verified.position { verified = walk.chain.head }
    walk.gaps = 0
    take(passed.fact)
  }

  private func passGap(_ reason: String, _ walk: inout Walk, _ take: (StoredFact) -> Void) {
    take(walk.chain.passGap())
    walk.gaps += 1
    walk.damage = walk.damage ?? damaged(walk.chain.head.position, reason)
  }

  /// Goes past a row that could not be copied: hands over what is left of it, the fact without its words, or nothing. False where no row
  /// follows it, or too many were lost.
  private func passUnreadable(_ reason: String, _ walk: inout Walk, _ take: (StoredFact) -> Void) throws(StoreError) -> Bool {
    let position = walk.chain.head.position + 1
    walk.damage = walk.damage ?? damaged(position, reason)
    let fact = try readable { try FactRows.copy(from: $0, after: position - 1, atMost: 1, words: false).facts.first } ?? nil
    if let fact, fact.envelope.position == position {
      try pass(fact, &walk, take)
      return true
    }
    guard !walk.isLost(at: position), try readable({ FactRows.lastPosition(in: $0) ?? 0 }) ?? 0 >= position else { return false }
    passGap(reason, &walk, take)
    return true
  }

  /// Why rows could not be copied on. Throws anything but damage.
  private func reason(_ stop: DatabaseError?, at position: Int) throws(StoreError) -> String {
    guard let error = stop?.whileReading(path, at: position) else { return Flaw.shape.rawValue }
    guard case .damaged(_, _, let reason) = error else { throw error }
    return reason
  }

  /// What is looked up besides; nil where damage is in the way.
  private func readable<T>(_ body: (Database) throws -> T) throws(StoreError) -> T? {
    do throws(StoreError) {
      return try reading(body)
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  /// The head at a position that was found good before, if it is still there.
  private func trusted(_ position: Int) throws(StoreError) -> ChainHead {
    guard let hash = try reading({ try FactRows.hash(in: $0, at: position, of: sessionID) }) else {
      throw damaged(min(try head().position + 1, position), Flaw.gap.rawValue)
    }
    return try same(ChainHead(position: position, hash: hash))
  }

  /// The error of a record that has become shorter.
  func missing(after head: ChainHead) -> StoreError { damaged(head.position + 1, "facts that stood here are gone") }

  /// The head, unless another one was verified at its position.
  func same(_ head: ChainHead) throws(StoreError) -> ChainHead {
    if head.position == verified.position, head != verified { throw damaged(head.position, "another fact stood here") }
    return head
  }

  func damaged(_ position: Int, _ reason: String) -> StoreError {
    noted(.damaged(place: path, position: position, reason: reason))
  }

  /// Remembers the first damage, so that nothing is recorded after it.
  private func noted(_ error: StoreError) -> StoreError {
    if case .damaged = error { damage = damage ?? error }
    return error
  }
}
