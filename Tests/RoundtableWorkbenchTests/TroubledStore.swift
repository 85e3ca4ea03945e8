import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport

/// A store in which something happens: others write just before an append, or the disk fails.
final class TroubledStore: FactStore {
  private let inner: MemoryStore
  /// Done once, right before the next append reaches the record.
  var beforeAppend: [() throws -> Void] = []
  /// Done once, right before the head is looked up.
  var beforeHead: (() throws -> Void)?
  /// Thrown by every append while it is there.
  var appendFails: StoreError?
  /// Thrown by the next read.
  var readFails: StoreError?
  /// How many units each successful append held.
  private(set) var appended: [Int] = []

  init(_ log: MemoryLog) { inner = MemoryStore(log, entropy: .riverton) }

  var place: String { inner.place }
  var erasure: ErasurePromise { inner.erasure }
  var sessionID: [UInt8] { inner.sessionID }

  func head() throws(StoreError) -> ChainHead {
    let once = beforeHead
    beforeHead = nil
    try? once?()
    return try inner.head()
  }

  func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError) {
    if let failure = readFails {
      readFails = nil
      throw failure
    }
    try inner.read(after: position, take)
  }

  func append(
    units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int?
  ) throws(StoreError) -> [StoredFact] {
    if !beforeAppend.isEmpty { try? beforeAppend.removeFirst()() }
    if let appendFails { throw appendFails }
    let stored = try inner.append(units: units, by: writer, at: moment, expecting: position, joining: first)
    appended.append(units.count)
    return stored
  }

  func append(sealed facts: [StoredFact]) throws(StoreError) { try inner.append(sealed: facts) }

  func copiesBeside() -> [String] { [] }
  func othersMayHaveWritten() -> Bool { inner.othersMayHaveWritten() }
}

extension MemoryLog {
  /// Adds a fact of a program that is yet to be written.
  func foresee(kind: String = "tomorrow-foreseen", body: String = #"{"text":"hush"}"#) {
    tamper { facts in
      var chain = Chain(of: sessionID, from: facts.last?.head)
      let writer = Writer(person: nil, terminal: "newer")
      let unit = chain.head.position + 1
      facts.append(chain.seal(kind: kind, version: 7, body: Array(body.utf8), in: unit, by: writer, at: .riverton, entropy: .system))
    }
  }
}
