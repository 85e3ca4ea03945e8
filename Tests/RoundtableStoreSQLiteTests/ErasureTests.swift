import Foundation
import GRDB
import GRDBSQLite
import RoundtableRecord
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("Words erased from a file")
struct ErasureTests {
  @Test("They are in no file of the folder, however long they were; everything else stays", arguments: [1, 30, 1500, 20_000])
  func gone(_ count: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", Marked.words(1, count), Marked.words(2, count), Marked.words(3, count))
    #expect(try scratch.marks() == [1, 2, 3])
    let store = try SQLiteStore(opening: path)
    let salt = try #require(try store.facts()[1].salt)
    let erasure = try store.erase(2, after: 3)
    store.close()
    #expect(try scratch.marks() == [1, 3])
    #expect(try scratch.bytes(path).firstRange(of: salt) == nil)
    #expect(try SQLiteStore.verify(path) == erasure.last?.head)
    #expect(try SQLiteStore(opening: path).facts().map(\.words) == [Marked.words(1, count), nil, Marked.words(3, count), nil])
  }

  @Test("They are gone though others have the file open and have read them")
  func others() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", Marked.words(1, 2000), Marked.words(2, 40))
    let (store, other) = (try SQLiteStore(opening: path), try SQLiteStore(opening: path))
    #expect(try other.facts().count == 2)
    _ = try store.erase(1, 2, after: 2)
    #expect(other.othersMayHaveWritten())
    #expect(try other.facts(after: 2).map(\.kind) == [Erasures.kind])
    #expect(try other.note("three", after: 3).count == 1)
    #expect(try other.facts().map(\.words) == [nil, nil, nil, "three"])
    #expect(try scratch.marks().isEmpty)
  }

  /// SQLite overwrites what it deletes, but not the copies that remain when it moves rows from page to page. Nothing may make it move them.
  @Test("None is left, whatever was written, erased and filled again before", arguments: 0..<5)
  func everything(_ round: Int) throws {
    let scratch = try Scratch()
    var dice = Dice(round)
    let store = try SQLiteStore(creating: scratch.file(), named: "riverton")
    var kept: Set<Int> = []
    var position = 0
    for step in 0..<60 {
      let notes = (1...4).map { noted(position + $0, &dice) }
      position = try store.append(units: notes.map { [$0] }, by: .riverton, at: .riverton, expecting: position).last?.envelope.position ?? 0
      kept.formUnion(position - 3...position)
      guard step % 2 == 1 else { continue }
      let gone = kept.sorted().filter { _ in dice.roll(5) < 2 }
      let erasure = WordsErased(number: 1, positions: gone, reason: Untrusted("withdrawn"))
      position = try store.append([erasure], by: .riverton, at: .riverton, expecting: position)[0].envelope.position
      kept.subtract(gone)
    }
    store.close()
    #expect(try scratch.marks() == kept)
    let again = try SQLiteStore(opening: scratch.file())
    #expect(Set(try again.facts().filter { $0.words != nil }.map(\.envelope.position)) == kept)
  }

  private func noted(_ position: Int, _ dice: inout Dice) -> any Fact {
    NoteMade(text: Untrusted(Marked.words(position, dice.pick([1, 5, 20, 60, 200, 1500]))))
  }

  @Test("What SQLite moved about before holds no copy either")
  func vacuumed() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", Marked.words(1, 300), Marked.words(2, 20), Marked.words(3, 3000))
    try scratch.edit(path, "PRAGMA secure_delete = ON", "VACUUM", "PRAGMA incremental_vacuum")
    let store = try SQLiteStore(opening: path)
    _ = try store.erase(2, 3, after: 3)
    store.close()
    #expect(try scratch.marks() == [1])
  }

  /// SQLite writes over free pages without a journal of what stood there, so that a line which is taken back is not taken out of them.
  @Test("They are gone though the program was killed while it recorded them, and they were typed again")
  func killed() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", Marked.words(1, 3000), "two")
    let store = try SQLiteStore(opening: path)
    _ = try store.erase(1, after: 2)
    let crashed = scratch.folder + "/crashed"
    try FileManager.default.createDirectory(atPath: crashed, withIntermediateDirectories: false)
    try store.queue.inDatabase { db in
      try db.beginTransaction(.immediate)
      var chain = Chain(of: store.sessionID, from: store.verified)
      let again = chain.seal([NoteMade(text: Untrusted(Marked.words(4, 2000)))], by: .riverton, at: .riverton, entropy: .system)
      try FactRows.insert(again, into: db)
      // All is in the file, and the journal is not removed: so a program leaves them that is killed before COMMIT.
      #expect(sqlite3_db_cacheflush(db.sqliteConnection) == SQLITE_OK)
      for end in ["", "-journal"] { try FileManager.default.copyItem(atPath: path + end, toPath: crashed + "/riverton.roundtable" + end) }
      try db.rollback()
    }
    let reopened = try SQLiteStore(opening: crashed + "/riverton.roundtable")
    #expect(try reopened.facts().count == 3)
    #expect(try scratch.marks(in: "/crashed") == [4])
    _ = try reopened.note(Marked.words(4, 10), after: 3)
    _ = try reopened.erase(4, after: 4)
    reopened.close()
    #expect(try scratch.marks(in: "/crashed").isEmpty)
  }

  @Test("A log written afterwards does not have them, nor does the file made of it")
  func log() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", Marked.words(1, 5), Marked.words(2, 5))
    let store = try SQLiteStore(opening: path)
    _ = try store.erase(1, after: 2)
    var text = FactLog.header(of: store.sessionID)
    try store.read(after: 0) { FactLog.write($0, into: &text) }
    text += FactLog.end(at: try store.head())
    store.close()
    try scratch.write(text, to: scratch.folder + "/log.jsonl")
    _ = try SQLiteStore.rebuild(scratch.file("again"), from: FactLog(reading: text))
    #expect(try scratch.marks() == [2])
  }

  @Test("Guards are on again, and a program that knows no erasures sees that the file is newer than it")
  func guards() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two")
    let store = try SQLiteStore(opening: path)
    let version = { try store.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") } }
    _ = try store.erase(9, after: 2)
    #expect(try version() == 1)
    _ = try store.erase(1, after: 3)
    #expect(try version() == 2)
    #expect(try store.queue.inDatabase { try Schema.inspect($0) } == .whole)
    #expect(throws: DatabaseError.self) { try scratch.edit(path, "UPDATE words SET body = x'7B7D'") }
    #expect(throws: DatabaseError.self) { try scratch.edit(path, "UPDATE words SET salt = x'', body = x''") }
  }

  @Test("A file that can not be written keeps the words, and the line is said not to be recorded")
  func unwritable() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(
      refusal { try store.erase(1, after: 1) }
        == .notRecorded(place: store.path, reason: "the file, or the folder it is in, is read-only"))
    #expect(try store.facts().map(\.words) == ["one"])
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = OFF") }
    #expect(try store.erase(1, after: 1).count == 1)
  }
}

/// Words of which every eleven bytes say which fact they belong to.
private enum Marked {
  static func words(_ position: Int, _ count: Int) -> String {
    (1...count).map { "wort\(String(format: "%05d", position)) \($0)" }.joined(separator: " ")
  }
}

extension Scratch {
  /// The facts whose marked words stand in any file of the folder.
  fileprivate func marks(in inner: String = "") throws -> Set<Int> {
    var found: Set<Int> = []
    let folder = folder + inner
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      for part in try bytes(folder + "/" + name).split(separator: UInt8(ascii: "t")).dropFirst() {
        guard part.count >= 5, let position = Int(String(decoding: part.prefix(5), as: UTF8.self)) else { continue }
        found.insert(position)
      }
    }
    return found
  }
}
