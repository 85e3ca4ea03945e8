import Foundation
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("A file rebuilt from its log")
struct RebuildTests {
  private func log(_ path: String) throws -> FactLog {
    let store = try SQLiteStore(opening: path)
    var text = FactLog.header(of: store.sessionID)
    try store.read(after: 0) { FactLog.write($0, into: &text) }
    return try FactLog(reading: text)
  }

  @Test("It has the same facts, ids, salts, hashes and head")
  func same() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "Ré \u{202E}two", "three")
    let again = scratch.file("again")
    #expect(try SQLiteStore.rebuild(again, from: log(path)) == SQLiteStore.verify(path))
    let (old, new) = (try SQLiteStore(opening: path), try SQLiteStore(opening: again))
    #expect(try new.facts() == old.facts())
    #expect(new.sessionID == old.sessionID && new.isReproducible)
    #expect(try new.note("four", behind: 3).count == 1)
  }

  @Test("It takes nothing's place")
  func exists() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let before = try scratch.bytes(path)
    #expect(refusal { try SQLiteStore.rebuild(path, from: log(path)) } == .exists(path: path))
    #expect(try scratch.bytes(path) == before)
  }

  @Test("An empty record is rebuilt too")
  func empty() throws {
    let scratch = try Scratch()
    let path = try scratch.session()
    #expect(try SQLiteStore.rebuild(scratch.file("again"), from: log(path)) == SQLiteStore.verify(path))
  }
}
