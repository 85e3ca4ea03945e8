import RoundtableRecord
import Synchronization

/// Sessions in memory, by name, for as long as the program runs.
package final class MemoryHome: SessionHome {
  private let logs = Mutex<[(name: String, log: MemoryLog)]>([])

  package let place = "memory"
  package let folder: String? = nil

  /// A home without sessions.
  package init() {}

  package func place(of name: String) -> String { "\(place):\(name)" }

  package func lines(of name: String) -> LinePaths? { nil }

  package func names() throws(StoreError) -> [String] {
    logs.withLock { $0.map(\.name) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func lastUsed() throws(StoreError) -> String? {
    logs.withLock { logs in
      // When a session without facts was made is not known; one with facts goes first.
      logs.max { ($0.log.facts.last?.envelope.moment.milliseconds ?? 0) < ($1.log.facts.last?.envelope.moment.milliseconds ?? 0) }?.name
    }
  }

  package func make(_ name: String, entropy: Entropy, _ begin: (inout Chain) -> [StoredFact]) throws(StoreError) -> any OpenSession {
    var chain = Chain(of: SessionID.make(named: name, from: entropy))
    let facts = begin(&chain)
    try add(name, MemoryLog(copying: FactLog(sessionID: chain.sessionID, facts: facts, head: chain.head)))
    return try open(name, entropy: entropy)
  }

  package func open(_ name: String, entropy: Entropy) throws(StoreError) -> any OpenSession {
    try SessionName.check(name)
    guard let log = logs.withLock({ logs in logs.first { $0.name == name }?.log }) else { throw .missing(place: place(of: name)) }
    return MemoryStore(log, entropy: entropy, place: place(of: name))
  }

  package func rebuild(_ name: String, from log: FactLog) throws(StoreError) -> ChainHead {
    try add(name, MemoryLog(copying: log))
    return try verify(name, against: HeadMark(log.head.text)).head
  }

  private func add(_ name: String, _ log: MemoryLog) throws(StoreError) {
    try SessionName.check(name)
    let place = place(of: name)
    try logs.withLock { logs throws(StoreError) in
      guard !logs.contains(where: { $0.name == name }) else { throw .exists(place: place) }
      logs.append((name, log))
    }
  }
}
