import RoundtableStore
import RoundtableTestSupport
import Testing

@Suite("The store in memory")
struct MemoryStoreTests {
  @Test("It keeps what every store promises", arguments: StoreContract.promises)
  func keeps(_ promise: StorePromise) throws {
    try promise.hold { name, entropy in
      let log = MemoryLog(named: name, entropy: entropy)
      return Shelf { MemoryStore(log, entropy: $0) }
    }
  }

  @Test("Its home keeps what every home promises", arguments: HomeContract.promises)
  func keepsHome(_ promise: HomePromise) throws { try promise.hold(MemoryHome()) }

  @Test("Words that are missing, and that no erasure names, are damage")
  func missingWords() throws {
    let log = MemoryLog()
    let store = MemoryStore(log)
    _ = try store.note("one", "two")
    _ = try store.erase(1, behind: 2)
    log.tamper { $0[1] = $0[1].withoutWords }
    #expect(throws: StoreError.damaged(place: "memory", position: 2, reason: Flaw.missingWords.rawValue)) { try store.facts() }
  }
}
