import Foundation
import RoundtableRecord
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
    text += FactLog.end(at: try store.head())
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
    #expect(try new.note("four", after: 3).count == 1)
  }

  @Test("What was erased stays erased, and a block that others wrote into stays one")
  func erased() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two")
    let store = try SQLiteStore(opening: path)
    _ = try store.append([NoteMade(text: Untrusted("theirs"))], by: .elsewhere, at: .riverton, expecting: 2)
    _ = try store.append([NoteMade(text: Untrusted("two, again"))], by: .riverton, at: .riverton, expecting: 3, joining: 2)
    _ = try store.erase(1, after: 4)
    store.close()
    #expect(try SQLiteStore.rebuild(scratch.file("again"), from: log(path)) == SQLiteStore.verify(path))
    let (old, new) = (try SQLiteStore(opening: path), try SQLiteStore(opening: scratch.file("again")))
    #expect(try new.facts() == old.facts())
    #expect(try new.facts().map(\.words) == [nil, "two", "theirs", "two, again", nil])
    #expect(try new.facts().map(\.envelope.unit) == [1, 2, 3, 2, 5])
    _ = try new.erase(2, 4, after: 5)
    #expect(try SQLiteStore(opening: scratch.file("again")).facts().count == 6)
  }

  @Test("It takes nothing's place")
  func exists() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let before = try scratch.bytes(path)
    #expect(refusal { try SQLiteStore.rebuild(path, from: log(path)) } == .exists(place: path))
    #expect(try scratch.bytes(path) == before)
  }

  @Test("An empty record is rebuilt too")
  func empty() throws {
    let scratch = try Scratch()
    let path = try scratch.session()
    #expect(try SQLiteStore.rebuild(scratch.file("again"), from: log(path)) == SQLiteStore.verify(path))
  }
}
