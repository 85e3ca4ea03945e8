import Foundation
import GRDB
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("Copies of a session beside it")
struct CopyTests {
  /// A session of two lines and a copy of it; more lines in the one and in the other.
  private func pair(_ scratch: Scratch, as name: String = "copy", own: Int = 0, others: Int = 0) throws -> (path: String, other: String) {
    let path = try scratch.session("riverton", "one", "two")
    let other = scratch.file(name)
    try FileManager.default.copyItem(atPath: path, toPath: other)
    for (file, count, words) in [(path, own, "here"), (other, others, "there")] {
      let store = try SQLiteStore(opening: file)
      // As though the other were elsewhere.
      store.isAlone = true
      for line in 0..<count { _ = try store.note("\(words) \(line)", behind: 2 + line) }
      store.close()
    }
    return (path, other)
  }

  private func relation(_ own: Int, _ others: Int) throws -> SessionCopy.Relation? {
    let scratch = try Scratch()
    let (path, other) = try pair(scratch, own: own, others: others)
    let copies = try SQLiteStore(opening: path).copies()
    #expect(copies.map(\.path) == [other])
    return copies.first?.relation
  }

  @Test("A copy is the same, behind, ahead or diverged")
  func relations() throws {
    #expect(try relation(0, 0) == .same)
    #expect(try relation(2, 0) == .behind)
    #expect(try relation(0, 2) == .ahead)
    #expect(try relation(1, 1) == .diverged)
    #expect(try relation(1, 3) == .diverged)
    #expect(try relation(3, 1) == .diverged)
  }

  @Test("An empty copy is behind, and of an empty session every copy is ahead")
  func empty() throws {
    let scratch = try Scratch()
    let path = try scratch.session()
    try FileManager.default.copyItem(atPath: path, toPath: scratch.file("copy"))
    let store = try SQLiteStore(opening: path)
    #expect(try store.copies().map(\.relation) == [.same])
    _ = try store.note("one")
    #expect(try store.copies().map(\.relation) == [.behind])
    #expect(try SQLiteStore(opening: scratch.file("copy")).copies().map(\.relation) == [.ahead])
  }

  @Test("In neither of two that have diverged anything is recorded; both can be read")
  func refused() throws {
    let scratch = try Scratch()
    let (path, other) = try pair(scratch, own: 1, others: 1)
    for (one, another) in [(path, other), (other, path)] {
      let store = try SQLiteStore(opening: one)
      #expect(try store.facts().count == 3)
      #expect(refusal { try store.note("four", behind: 3) } == .diverged(place: one, other: another))
      #expect(refusal { try store.refuseDivergedCopies() } == .diverged(place: one, other: another))
      #expect(try store.facts().count == 3)
      #expect(try SQLiteStore.verify(one) == store.head())
    }
    let store = try SQLiteStore(opening: path)
    #expect(refusal { try store.note("four", behind: 3) } != nil)
    try FileManager.default.createDirectory(atPath: scratch.folder + "/other", withIntermediateDirectories: false)
    try FileManager.default.moveItem(atPath: other, toPath: scratch.folder + "/other/copy.roundtable")
    #expect(try store.note("four", behind: 3).count == 1)
  }

  @Test("A copy that is a part of the session, or goes on further, hinders nothing", arguments: [(0, 0), (2, 0), (0, 2)])
  func harmless(_ own: Int, _ others: Int) throws {
    let scratch = try Scratch()
    let (path, other) = try pair(scratch, own: own, others: others)
    let before = try scratch.bytes(other)
    #expect(try SQLiteStore(opening: path).note("next", behind: 2 + own).count == 1)
    #expect(try scratch.bytes(other) == before)
    // From here on they have gone different ways, where the copy went on further.
    #expect((refusal { try SQLiteStore(opening: path).note("more", behind: 3 + own) } != nil) == (others > 0))
  }

  @Test("What a folder-sync tool calls the file of another machine is a copy like any other")
  func conflicted() throws {
    let scratch = try Scratch()
    let name = "riverton (Ann's conflicted copy 2022-06-14)"
    let (path, other) = try pair(scratch, as: name, own: 1, others: 1)
    #expect(refusal { try SQLiteStore(opening: path).note("four", behind: 3) } == .diverged(place: path, other: other))
  }

  @Test("Another name of the same file is no copy, nor is a link, another session, or something else")
  func others() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    for name in ["a", "b"] { _ = try scratch.session(name, "one") }
    try FileManager.default.linkItem(atPath: path, toPath: scratch.file("hard"))
    try FileManager.default.createSymbolicLink(atPath: scratch.file("soft"), withDestinationPath: path)
    try FileManager.default.createDirectory(atPath: scratch.file("folder"), withIntermediateDirectories: false)
    try FileManager.default.copyItem(atPath: path, toPath: scratch.folder + "/riverton.bak")
    try scratch.write([], to: scratch.file("empty"))
    try scratch.write(Array("# Not a session\n".utf8), to: scratch.file("text"))
    try scratch.write(Array(try scratch.bytes(path)[..<5000]), to: scratch.file("cut"))
    try scratch.edit(scratch.file("other-program"), "CREATE TABLE other (a)")
    #expect(mkfifo(scratch.file("pipe"), 0o600) == 0)
    #expect(try SQLiteStore(opening: path).copies().isEmpty)
  }

  @Test("A copy that can not be read is told of, and hinders nothing")
  func unreadable() throws {
    let scratch = try Scratch()
    let (path, other) = try pair(scratch, own: 1)
    try scratch.edit(other, "DROP TRIGGER words_are_not_changed", "ALTER TABLE facts RENAME TO others")
    let store = try SQLiteStore(opening: path)
    #expect(try store.copies() == [SessionCopy(path: other, relation: .unknown)])
    try scratch.write(Array(try scratch.bytes(other)[..<9000]), to: other)
    #expect(try store.copies() == [SessionCopy(path: other, relation: .unknown)])
    #expect(try store.note("four", behind: 3).count == 1)
  }

  @Test("A file with pages of another size is recognised too")
  func pages() throws {
    for size in [512, 1024, 8192, 65_536] {
      let scratch = try Scratch()
      let (path, other) = try pair(scratch, own: 1, others: 1)
      try scratch.edit(other, "PRAGMA page_size = \(size)", "VACUUM")
      #expect(try SQLiteStore(opening: path).copies() == [SessionCopy(path: other, relation: .diverged)])
    }
  }

  /// Closing a file drops every lock that the process has on it, unless SQLite itself closes it.
  @Test("Looking at a copy that this process has open leaves its locks alone")
  func locks() throws {
    let scratch = try Scratch()
    let (path, other) = try pair(scratch, own: 1)
    let holding = try SQLiteStore(opening: other)
    try holding.queue.inDatabase { try $0.beginTransaction(.immediate) }
    _ = try SQLiteStore(opening: path).copies()
    #expect(try locks(on: other) == 1)
    try holding.queue.inDatabase { try $0.rollback() }
    #expect(try locks(on: other) == 0)
  }

  /// How many locks on writing the system knows of for a file (proc(5), locks).
  private func locks(on path: String) throws -> Int {
    let identity = try #require(Files.identity(of: path))
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: "/proc/locks")), as: UTF8.self)
    return text.split(separator: "\n").count { $0.contains("WRITE") && $0.contains(":\(identity[1]) ") }
  }
}
