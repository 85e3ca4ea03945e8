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
}
