import Foundation
import GRDB
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("The store in a file")
struct SQLiteStoreTests {
  @Test("It keeps what every store promises", arguments: StoreContract.promises)
  func keeps(_ promise: StorePromise) throws {
    let scratch = try Scratch()
    var made = 0
    try promise.hold { name, entropy in
      // A folder each: two of one name and seed are one session, and may not go different ways beside each other.
      made += 1
      let path = scratch.folder + "/\(made)/\(name).roundtable"
      try SQLiteStore(creating: path, named: name, entropy: entropy).close()
      return Shelf { try SQLiteStore(opening: path, entropy: $0) }
    }
  }

  @Test("The file is its owner's alone, and so is the folder made for it")
  func permissions() throws {
    let scratch = try Scratch()
    let path = scratch.folder + "/a/b/riverton.roundtable"
    let store = try SQLiteStore(creating: path, named: "riverton")
    _ = try store.note("one")
    #expect(try scratch.mode(path) == 0o600)
    #expect(try scratch.mode(scratch.folder + "/a") == 0o700)
    #expect(try scratch.mode(scratch.folder + "/a/b") == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder + "/a/b") == ["riverton.roundtable"])
  }

  @Test("The journal beside it is its owner's alone")
  func journal() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    let mode = try store.queue.inDatabase { db in
      try db.beginTransaction(.immediate)
      try db.execute(sql: "INSERT INTO exports VALUES ('a', x'00')")
      defer { try? db.rollback() }
      return try scratch.mode(store.path + "-journal")
    }
    #expect(mode == 0o600)
  }

  @Test(
    "The safe modes hold",
    arguments: [
      ("journal_mode", "delete"), ("synchronous", "3"), ("busy_timeout", "5000"), ("foreign_keys", "1"), ("trusted_schema", "0"),
      ("cell_size_check", "1"), ("mmap_size", "0"), ("secure_delete", "1"), ("temp_store", "2"), ("application_id", "1381253708"),
      ("user_version", "1"),
    ])
  func modes(_ name: String, _ value: String) throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session())
    let found = try store.queue.inDatabase { db in
      try DatabaseValue.fetchOne(db, sql: "PRAGMA \(name)").map { "\($0)".replacing("\"", with: "") }
    }
    #expect(found == value)
  }

  @Test("A file that another program keeps in WAL mode is not recorded in")
  func writeAhead() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let other = try DatabaseQueue(path: path, configuration: .holding)
    try other.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL; BEGIN; SELECT * FROM facts") }
    #expect(
      refusal { try SQLiteStore(opening: path, entropy: .system, patience: 50) }
        == .busy(place: path))
    try other.inDatabase { try $0.rollback() }
    try other.close()
    #expect(try SQLiteStore(opening: path).note("two", after: 1).count == 1)
  }

  /// A database in memory knows no DELETE journal.
  @Test("Where a mode does not hold, nothing is recorded")
  func unsafe() {
    let refused = refusal { try DatabaseQueue(configuration: SafeModes.configuration(path: "riverton", patience: 50)) }
    #expect(refused == .unsafe(place: "riverton", reason: "journal_mode is memory, it should be delete"))
  }

  @Test("Tables are strict")
  func strict() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session())
    let query = "SELECT strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'"
    #expect(try store.queue.inDatabase { try Bool.fetchAll($0, sql: query) } == Array(repeating: true, count: 5))
  }

  @Test("What stands there already is not touched")
  func exists() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    let before = try scratch.bytes(path)
    #expect(refusal { try SQLiteStore(creating: path, named: "riverton") } == .exists(place: path))
    #expect(try scratch.bytes(path) == before)
    let link = scratch.file("dangling")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: scratch.file("nowhere"))
    #expect(refusal { try SQLiteStore(creating: link, named: "dangling") } == .exists(place: link))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).count == 2)
  }

  @Test("A file that was begun and never finished is finished")
  func begun() throws {
    let scratch = try Scratch()
    try scratch.write([], to: scratch.file())
    #expect(refusal { try SQLiteStore(opening: scratch.file()) } == .notASession(place: scratch.file()))
    let store = try SQLiteStore(creating: scratch.file(), named: "riverton")
    #expect(try store.note("one").count == 1)
    #expect(try scratch.mode(scratch.file()) == 0o600)
  }

  @Test("What is not a session is told from one that is missing, linked or newer")
  func notASession() throws {
    let scratch = try Scratch()
    let path = scratch.file()
    #expect(refusal { try SQLiteStore(opening: path) } == .missing(place: path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).isEmpty)
    #expect(refusal { try SQLiteStore(opening: scratch.folder) } == .notASession(place: scratch.folder))
    try scratch.write(Array("# Not a session\n".utf8), to: path)
    #expect(refusal { try SQLiteStore(opening: path) } == .notASession(place: path))
    try FileManager.default.removeItem(atPath: path)
    try scratch.edit(path, "CREATE TABLE facts (position)")
    #expect(refusal { try SQLiteStore(opening: path) } == .notASession(place: path))
    let link = scratch.file("link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: try scratch.session("real"))
    #expect(refusal { try SQLiteStore(opening: link) } == .unreadable(place: link, reason: "it is a symbolic link"))
    let newer = try scratch.session("newer")
    try scratch.edit(newer, "PRAGMA user_version = 3")
    #expect(refusal { try SQLiteStore(opening: newer) } == .newer(place: newer, schema: 3))
    try scratch.edit(newer, "PRAGMA user_version = 0")
    #expect(refusal { try SQLiteStore(opening: newer) } == .notASession(place: newer))
  }

  @Test("A file that is not a session is left as it was")
  func untouched() throws {
    let scratch = try Scratch()
    try scratch.edit(scratch.file(), "PRAGMA journal_mode = WAL", "CREATE TABLE other (a)")
    let before = try scratch.bytes(scratch.file())
    #expect(refusal { try SQLiteStore(opening: scratch.file()) } == .notASession(place: scratch.file()))
    #expect(try scratch.bytes(scratch.file()) == before)
  }

  @Test("A name that SQLite reads in another way is a file's name here")
  func oddNames() throws {
    let scratch = try Scratch()
    for name in ["file:riverton?mode=memory", "a%20b", "it's #1"] {
      let path = try scratch.session(name, "one")
      #expect(try SQLiteStore(opening: path).facts().map(\.words) == ["one"])
    }
    #expect(Files.plain(":memory:") == "./:memory:" && Files.plain("/a") == "/a")
  }

  @Test("A session with real words is not written with a seed")
  func seeded() throws {
    let scratch = try Scratch()
    try SQLiteStore(creating: scratch.file(), named: "riverton").close()
    guard case .unsafe = refusal({ try SQLiteStore(opening: scratch.file(), entropy: .seeded(.riverton)) }) else {
      Issue.record("it was opened")
      return
    }
  }

  @Test("A new file has the same bytes when it is replayed from a seed")
  func replay() throws {
    let scratch = try Scratch()
    let one = try scratch.bytes(try scratch.session("riverton", "one", "two"))
    try FileManager.default.removeItem(atPath: scratch.file())
    #expect(try scratch.bytes(try scratch.session("riverton", "one", "two")) == one)
  }
}
