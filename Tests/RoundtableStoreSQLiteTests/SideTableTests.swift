import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("What a file remembers beside the record")
struct SideTableTests {
  @Test("A terminal is claimed once; when its process has died, once again")
  func claims() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let (one, other) = (try SQLiteStore(opening: path), try SQLiteStore(opening: path))
    let first = TerminalClaim(terminal: "prompt-1", pid: 100, started: "4711")
    let second = TerminalClaim(terminal: "prompt-1", pid: 200, started: "4712")
    #expect(try one.claim(first, from: nil))
    #expect(try !other.claim(second, from: nil))
    #expect(try other.claim(second, from: first))
    #expect(try !one.claim(TerminalClaim(terminal: "prompt-1", pid: 300, started: "4713"), from: first))
    #expect(try one.resumableTerminals() == [second])
  }

  @Test("The terminal that was claimed last comes first")
  func order() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session())
    let claims = [1, 2].map { TerminalClaim(terminal: "prompt-\($0)", pid: $0, started: "-") }
    for claim in claims { #expect(try store.claim(claim, from: nil)) }
    #expect(try store.resumableTerminals().map(\.terminal) == ["prompt-2", "prompt-1"])
    let again = TerminalClaim(terminal: "prompt-1", pid: 3, started: "-")
    #expect(try store.claim(again, from: claims[0]))
    #expect(try store.resumableTerminals().map(\.terminal) == ["prompt-1", "prompt-2"])
  }

  @Test("The digest of the last file that an export wrote is remembered, a path each")
  func exports() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let store = try SQLiteStore(opening: path)
    #expect(try store.exportDigest(path: "Exports/plan.md") == nil)
    try store.rememberExport(path: "Exports/plan.md", digest: [1, 2])
    try store.rememberExport(path: "Exports/other.md", digest: [3])
    try store.rememberExport(path: "Exports/plan.md", digest: [4])
    let again = try SQLiteStore(opening: path)
    #expect(try again.exportDigest(path: "Exports/plan.md") == [4])
    #expect(try again.exportDigest(path: "Exports/other.md") == [3])
  }

  @Test("Nothing of it is part of the record")
  func outside() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    let head = try store.head()
    try store.rememberExport(path: "Exports/plan.md", digest: [1])
    #expect(try store.claim(TerminalClaim(terminal: "prompt-1", pid: 1, started: "-"), from: nil))
    #expect(try store.head() == head && SQLiteStore.verify(store.path) == head)
    #expect(!store.othersMayHaveWritten())
  }
}
