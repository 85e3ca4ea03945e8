package import RoundtableRecord
import Synchronization

/// What several memory stores share, as several processes share one file.
package final class MemoryLog: Sendable {
  /// The session's id, 16 bytes.
  package let sessionID: [UInt8]
  private let stored = Mutex<[StoredFact]>([])
  fileprivate let kept = Mutex(Kept())

  /// What is remembered beside the facts.
  fileprivate struct Kept {
    var claims: [TerminalClaim] = []
    var exports: [String: [UInt8]] = [:]
  }

  /// An empty log of a new session.
  package init(named name: String = "memory", entropy: Entropy = .system) {
    sessionID = SessionID.make(named: name, from: entropy)
  }

  /// A log that starts with all that another record holds.
  package init(copying log: FactLog) {
    sessionID = log.sessionID
    stored.withLock { $0 = log.facts }
  }

  /// All facts, in order.
  package var facts: [StoredFact] { stored.withLock { $0 } }

  /// Replaces what is stored, unchecked: how a test damages it.
  package func tamper(_ change: (inout [StoredFact]) -> Void) {
    stored.withLock { facts in change(&facts) }
  }

  fileprivate func append(_ make: (ChainHead, [StoredFact]) throws(StoreError) -> [StoredFact]) throws(StoreError) -> [StoredFact] {
    try stored.withLock { facts throws(StoreError) in
      let made = try make(head(of: facts), facts)
      facts = Erasures(in: made).applied(to: facts)
      facts += made
      return made
    }
  }

  /// The envelope of the fact at a position; nil when there is none, or no position.
  fileprivate static func envelope(at position: Int?, in facts: [StoredFact]) -> Envelope? {
    guard let position, position >= 1, position <= facts.count else { return nil }
    return facts[position - 1].envelope
  }

  fileprivate func head(of facts: [StoredFact]) -> ChainHead {
    facts.last?.head ?? Chain.beginning(of: sessionID)
  }
}

/// Keeps facts in memory, for as long as the program runs.
package final class MemoryStore: OpenSession {
  package let place: String
  package let erasure = ErasurePromise.overwritten
  private let log: MemoryLog
  private let entropy: Entropy
  private var seen: Int

  /// A store on a log, which several may share.
  ///
  /// - Parameter place: what errors call it.
  package init(_ log: MemoryLog = MemoryLog(), entropy: Entropy = .system, place: String = "memory") {
    self.log = log
    self.entropy = entropy
    self.place = place
    seen = log.facts.count
  }

  package var sessionID: [UInt8] { log.sessionID }

  package func head() throws(StoreError) -> ChainHead { log.head(of: log.facts) }

  package func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError) {
    let facts = log.facts
    guard position < facts.count else { return }
    var chain = Chain(of: sessionID, from: position > 0 ? ChainHead(position: position, hash: facts[position - 1].hash) : nil)
    let erasures = Erasures(in: facts)
    var damage: StoreError?
    for fact in facts[max(0, position)...] {
      while chain.head.position + 1 < fact.envelope.position {
        take(chain.passGap())
        damage = damage ?? .damaged(place: place, position: chain.head.position, reason: Flaw.gap.rawValue)
      }
      let passed = chain.pass(fact, erasures, opener: MemoryLog.envelope(at: chain.opener(of: fact.envelope), in: facts))
      if let flaw = passed.flaw { damage = damage ?? .damaged(place: place, position: chain.head.position, reason: flaw.rawValue) }
      take(passed.fact)
    }
    if let damage { throw damage }
  }

  package func append(
    units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int?
  ) throws(StoreError) -> [StoredFact] {
    let made = try log.append { (head, stored) throws(StoreError) in
      guard head.position == position else { throw .conflict(position: head.position) }
      guard first == nil || MemoryLog.envelope(at: first, in: stored)?.begins(unitOf: writer.terminal) == true else {
        throw .notItsBlock(place: place)
      }
      var chain = Chain(of: sessionID, from: head)
      return chain.seal(units: units, joining: first, by: writer, at: moment, entropy: entropy)
    }
    seen += made.count
    return made
  }

  package func append(sealed facts: [StoredFact]) throws(StoreError) {
    let made = try log.append { (head, stored) throws(StoreError) in
      var chain = Chain(of: sessionID, from: head)
      return try chain.news(in: facts, place: place) { stored[$0 - 1] }
    }
    seen += made.count
  }

  package func othersMayHaveWritten() -> Bool {
    let count = log.facts.count
    defer { seen = count }
    return count != seen
  }

  package func close() {}

  package func copiesBeside() -> [String] { [] }

  // MARK: Keepsakes

  package func terminals() throws(StoreError) -> [TerminalClaim] { log.kept.withLock { $0.claims.reversed() } }

  package func claim(_ claim: TerminalClaim, from previous: TerminalClaim?) throws(StoreError) -> Bool {
    log.kept.withLock { kept in
      if let previous {
        guard let place = kept.claims.firstIndex(of: previous) else { return false }
        kept.claims.remove(at: place)
      }
      guard !kept.claims.contains(where: { $0.terminal == claim.terminal }) else { return false }
      kept.claims.append(claim)
      return true
    }
  }

  package func rememberExport(to path: String, digest: [UInt8]) throws(StoreError) { log.kept.withLock { $0.exports[path] = digest } }

  package func exportDigest(of path: String) throws(StoreError) -> [UInt8]? { log.kept.withLock { $0.exports[path] } }

  package func exportPaths() throws(StoreError) -> [String] {
    log.kept.withLock { $0.exports.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }
}
