import Foundation
import GRDB
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport

/// A folder that is removed with everything in it when the test is over.
final class Scratch {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/roundtable-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func file(_ name: String = "riverton") -> String { folder + "/\(name).roundtable" }

  /// The file of a session with one line for each of these words, closed.
  func session(_ name: String = "riverton", _ words: String...) throws -> String {
    let store = try SQLiteStore(creating: file(name), named: name, entropy: .seeded(.riverton))
    for (index, word) in words.enumerated() { _ = try store.note(word, after: index) }
    store.close()
    return file(name)
  }

  /// Changes a file as another program would that knows SQLite.
  func edit(_ path: String, _ statements: String...) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in for statement in statements { try db.execute(sql: statement) } }
    try queue.close()
  }

  /// Drops the triggers, changes a fact or words as an attacker could, and creates the triggers again.
  func forge(_ path: String, _ statements: String...) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.beginTransaction(.immediate)
      for name in try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try db.execute(sql: "DROP TRIGGER \(name)")
      }
      for statement in statements { try db.execute(sql: statement) }
      for trigger in Schema.triggers { try db.execute(sql: trigger) }
      try db.commit()
    }
    try queue.close()
  }

  func mode(_ path: String) throws -> Int? {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
  }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
}

/// What a call throws; nil when it throws nothing.
func refusal<T>(_ body: () throws -> T) -> StoreError? {
  do {
    _ = try body()
    return nil
  } catch {
    return error as? StoreError
  }
}
