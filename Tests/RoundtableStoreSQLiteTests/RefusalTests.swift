import Foundation
import GRDB
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("When a line can not be recorded")
struct RefusalTests {
  @Test(
    "Facts and words are changed and deleted by nobody, whichever program tries",
    arguments: [
      "UPDATE facts SET kind = 'other' WHERE position = 1", "DELETE FROM facts WHERE position = 2", "DELETE FROM facts",
      "UPDATE words SET body = x'7B7D'", "INSERT OR REPLACE INTO facts SELECT * FROM facts WHERE position = 1",
      "INSERT INTO facts SELECT 4, id, unit, person, terminal, moment, kind, version, commitment, hash FROM facts WHERE position = 1",
      "INSERT INTO facts SELECT 3, id, unit, person, terminal, moment, kind, version, commitment, hash FROM facts WHERE position = 1",
      "INSERT OR REPLACE INTO facts SELECT 3, id, unit, person, terminal, moment, kind, version, commitment, hash FROM facts LIMIT 1",
    ])
  func triggers(_ statement: String) throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two")
    let before = try SQLiteStore(opening: path).facts()
    #expect(throws: DatabaseError.self) { try scratch.edit(path, statement) }
    #expect(try SQLiteStore(opening: path).facts() == before)
  }

  /// A limit on the file's pages stands in for a full disk: permission bits and quotas do not bind the root user that tests may run as.
  @Test("When the disk is full, nothing is recorded; when there is room again, recording goes on")
  func full() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = String(repeating: "Riverton ", count: 10_000)
    #expect(refusal { try store.note(long, after: 1) } == .notRecorded(place: store.path, reason: "the disk is full"))
    #expect(try store.facts().map(\.words) == ["one"])
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    _ = try store.note(long, after: 1)
    #expect(try SQLiteStore(opening: store.path).facts().map(\.words) == ["one", long])
  }

  /// `query_only` stands in for a read-only file, for the same reason.
  @Test("When the file is read-only, it can be read and nothing is recorded")
  func readOnly() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    try store.queue.inDatabase { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(
      refusal { try store.note("two", after: 1) }
        == .notRecorded(place: store.path, reason: "the file, or the folder it is in, is read-only"))
    #expect(try store.facts().map(\.words) == ["one"])
  }

  @Test("When another process writes for too long, nothing is recorded; when it is done, recording goes on")
  func writerHolds() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let store = try SQLiteStore(opening: path, entropy: .system, patience: 50)
    let other = try DatabaseQueue(path: path, configuration: .holding)
    try other.inDatabase { try $0.beginTransaction(.immediate) }
    #expect(
      refusal { try store.note("two", after: 1) }
        == .busy(place: path))
    #expect(try store.facts().map(\.words) == ["one"])
    try other.inDatabase { try $0.rollback() }
    #expect(try store.note("two", after: 1).count == 1)
  }

  @Test("When another process reads for too long, COMMIT gives up and nothing is recorded")
  func readerHolds() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let store = try SQLiteStore(opening: path, entropy: .system, patience: 50)
    let other = try DatabaseQueue(path: path, configuration: .holding)
    try other.inDatabase { db in
      try db.beginTransaction(.deferred)
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM facts")
    }
    #expect(
      refusal { try store.note("two", after: 1) }
        == .busy(place: path))
    try other.inDatabase { try $0.rollback() }
    #expect(try store.facts().map(\.words) == ["one"])
    #expect(try store.note("two", after: 1).count == 1)
  }

  @Test("COMMIT waits for a reader that comes to its end")
  func readerEnds() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let other = try DatabaseQueue(path: path, configuration: .holding)
    try other.inDatabase { db in
      try db.beginTransaction(.deferred)
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM facts")
    }
    // A thread of its own: the tests' own may all be waiting for disks.
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.2)
      try? other.inDatabase { try $0.rollback() }
    }
    let store = try SQLiteStore(opening: path)
    let begin = ContinuousClock.now
    #expect(try store.note("two", after: 1).count == 1)
    #expect(ContinuousClock.now - begin > .milliseconds(50))
  }

  @Test("Opening waits for a writer that comes to its end")
  func openingWaits() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let other = try DatabaseQueue(path: path, configuration: .holding)
    try other.inDatabase { try $0.beginTransaction(.exclusive) }
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: 0.2)
      try? other.inDatabase { try $0.rollback() }
    }
    #expect(try SQLiteStore(opening: path).facts().count == 1)
  }

  @Test("A file that was moved away while it was open takes nothing more")
  func moved() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    try FileManager.default.moveItem(atPath: store.path, toPath: scratch.file("elsewhere"))
    #expect(
      refusal { try store.note("two", after: 1) }
        == .notRecorded(place: store.path, reason: "the file was moved or removed while it was open"))
    #expect(try SQLiteStore(opening: scratch.file("elsewhere")).facts().map(\.words) == ["one"])
  }

  @Test("Two stores that write at once lose nothing and store nothing twice")
  func atOnce() throws {
    let scratch = try Scratch()
    let path = try scratch.session()
    DispatchQueue.concurrentPerform(iterations: 3) { writer in
      guard let store = try? SQLiteStore(opening: path) else { return }
      for line in 0..<20 {
        while refusal({ try store.note("\(writer):\(line)", after: store.head().position) }) != nil {}
      }
    }
    let words = try SQLiteStore(opening: path).facts().compactMap(\.words)
    #expect(words.count == 60)
    for writer in 0..<3 { #expect(words.filter { $0.hasPrefix("\(writer):") } == (0..<20).map { "\(writer):\($0)" }) }
  }
}

extension Configuration {
  /// That of a connection which may keep a transaction open.
  static var holding: Configuration {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    return configuration
  }
}
