import RoundtableStore
import RoundtableTestSupport
import Testing

@Suite("Random and derived bytes")
struct EntropyTests {
  private let session: [UInt8] = Array(0..<16)

  @Test("A seed gives other bytes for every position, purpose, session and seed, and the same ones again")
  func derived() throws {
    let one = Entropy.seeded(.riverton)
    let other = Entropy.seeded(try #require(Seed(hex: "5eee")))
    let bytes = [
      one.bytes(32, for: .salt, session: session, position: 1), one.bytes(32, for: .salt, session: session, position: 2),
      one.bytes(32, for: .id, session: session, position: 1), one.bytes(32, for: .salt, session: session.reversed(), position: 1),
      other.bytes(32, for: .salt, session: session, position: 1),
    ]
    #expect(Set(bytes).count == bytes.count)
    #expect(one.bytes(32, for: .salt, session: session, position: 1) == bytes[0])
  }

  @Test("As many bytes are made as are asked for", arguments: [0, 1, 10, 32, 33, 100])
  func count(_ count: Int) {
    for entropy in [Entropy.system, .seeded(.riverton)] {
      #expect(entropy.bytes(count, for: .id, session: session, position: 1).count == count)
    }
    let long = Entropy.seeded(.riverton).bytes(100, for: .id, session: session, position: 1)
    #expect(Entropy.seeded(.riverton).bytes(count, for: .id, session: session, position: 1) == Array(long[..<count]))
  }

  @Test("The system's bytes are never the same")
  func system() {
    let made = Set((0..<100).map { _ in Entropy.system.bytes(10, for: .id, session: session, position: 1) })
    #expect(made.count == 100)
  }

  @Test("A seed is hexadecimal digits, of either case and any number, and nothing else")
  func seed() {
    #expect(Seed(hex: "5EED") == .riverton && Seed(hex: "5") != nil)
    for text in ["", "5eed ", "seed", "0x5e", "５"] { #expect(Seed(hex: text) == nil) }
  }

  @Test("A session's id tells by itself whether it came from a seed")
  func sessionID() {
    let derived = SessionID.make(named: "riverton", from: .seeded(.riverton))
    let random = SessionID.make(named: "riverton", from: .system)
    #expect(derived == SessionID.make(named: "riverton", from: .seeded(.riverton)))
    #expect(derived != SessionID.make(named: "rivertown", from: .seeded(.riverton)))
    #expect(random != SessionID.make(named: "riverton", from: .system))
    #expect(SessionID.isReproducible(derived) && !SessionID.isReproducible(random))
  }
}
