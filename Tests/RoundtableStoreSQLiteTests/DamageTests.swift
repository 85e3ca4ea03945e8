import Foundation
import GRDB
import RoundtableRecord
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport
import Testing

@Suite("A damaged file")
struct DamageTests {
  private func damage(_ path: String) -> (Int, String)? {
    guard case .damaged(path, let position, let reason) = refusal({ try SQLiteStore.verify(path) }) else { return nil }
    return (position, reason)
  }

  @Test("A whole file has a head and a length")
  func whole() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two")
    #expect(try SQLiteStore.verify(path) == SQLiteStore(opening: path).facts().last?.head)
  }

  @Test("One edited row is found and located", arguments: Edit.all)
  fileprivate func edited(_ edit: Edit) throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two", "three")
    try scratch.forge(path, edit.statement)
    let found = try #require(damage(path))
    #expect(found == (edit.position, edit.reason))
  }

  @Test("Facts before and after the damage can be read, and nothing more is recorded")
  func readable() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two", "three", "four")
    try scratch.forge(path, "UPDATE facts SET moment = moment + 1 WHERE position = 3")
    let store = try SQLiteStore(opening: path)
    var words: [String?] = []
    let found = refusal { try store.read(after: 0) { words.append($0.words) } }
    #expect(words == ["one", "two", nil, "four"])
    #expect(found == .damaged(place: path, position: 3, reason: Flaw.hash.rawValue))
    #expect(refusal { try store.note("five", after: 4) } == found)
    // Nor by a store that has not read it.
    #expect(refusal { try SQLiteStore(opening: path).note("five", after: 4) } == found)
  }

  @Test("An edited row hides no other fact; a salvaged file has all others, and recording goes on there", arguments: Edit.all)
  fileprivate func salvaged(_ edit: Edit) throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two", "three", "four", "five")
    guard edit.statement.contains("WHERE position") else { return }
    try scratch.forge(path, edit.statement)
    let salvage = try #require(try Salvage(of: SQLiteStore(opening: path), named: "again", entropy: .seeded(.riverton), at: .riverton))
    let again = scratch.file("again")
    #expect(try SQLiteStore.rebuild(again, from: salvage.log) == salvage.log.head)
    let words = try SQLiteStore(opening: again).facts().prefix(5).map(\.words)
    for (word, found) in zip(["one", "two", "three", "four", "five"], words) { #expect(found == nil || found == word) }
    #expect(words.count { $0 == nil } == salvage.holes.count && salvage.holes.count <= 1)
    #expect(try SQLiteStore(opening: again).note("six", after: salvage.log.head.position).count == 1)
  }

  @Test("A file whose triggers were taken off can be read, and nothing is recorded in it")
  func altered() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    try scratch.edit(path, "DROP TRIGGER facts_are_not_changed")
    let store = try SQLiteStore(opening: path)
    var words: [String?] = []
    #expect(
      refusal { try store.read(after: 0) { words.append($0.words) } }
        == .damaged(place: path, position: 2, reason: "its tables have been altered"))
    #expect(words == ["one"])
    #expect(refusal { try store.note("two", after: 1) } != nil)
    let empty = try scratch.session("empty")
    try scratch.edit(empty, "DROP TRIGGER facts_are_not_changed")
    #expect(
      refusal { try SQLiteStore(opening: empty).note("one") }
        == .damaged(place: empty, position: 1, reason: "its tables have been altered"))
  }

  @Test("Tables of another make are not even read")
  func foreign() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one")
    try scratch.edit(
      path, "DROP TRIGGER words_are_not_changed", "ALTER TABLE words RENAME TO others", "CREATE VIEW words AS SELECT * FROM others")
    #expect(try #require(damage(path)) == (1, "its tables are not those of a session"))
  }

  @Test("Words that were erased on record are no damage")
  func erased() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two")
    let erasure = try SQLiteStore(opening: path).erase(1, after: 2)
    #expect(try SQLiteStore.verify(path) == erasure.last?.head)
    // A rebuilt file has no row for them at all.
    try scratch.edit(path, "DELETE FROM words WHERE position = 1")
    #expect(try SQLiteStore.verify(path) == erasure.last?.head)
    #expect(try SQLiteStore(opening: path).facts().map { $0.body == nil } == [true, false, false])
    try scratch.edit(path, "DELETE FROM words WHERE position = 2")
    #expect(try #require(damage(path)) == (2, Flaw.missingWords.rawValue))
  }

  @Test("A tail that was cut off is found with a head that was written down, and an exchanged fact too")
  func cutTail() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two", "three")
    let facts = try SQLiteStore(opening: path).facts()
    let mark = try #require(HeadMark("3:" + facts[2].head.spoken))
    let earlier = try #require(HeadMark(facts[1].head.text))
    #expect(try SQLiteStore.verify(path, against: mark) == facts[2].head)
    #expect(try SQLiteStore.verify(path, against: earlier) == facts[2].head)
    try scratch.forge(path, "DELETE FROM words WHERE position = 3", "DELETE FROM facts WHERE position = 3")
    #expect(try SQLiteStore.verify(path) == facts[1].head)
    #expect(
      refusal { try SQLiteStore.verify(path, against: mark) }
        == .damaged(place: path, position: 3, reason: "the record ends before the head that was written down"))
    let other = try SQLiteStore(creating: scratch.file("other"), named: "other").note("one", "two", "three")
    #expect(
      refusal { try SQLiteStore.verify(path, against: HeadMark(other[1].head.text)) }
        == .damaged(place: path, position: 2, reason: "its hash is not the one that was written down"))
  }

  @Test("Facts that are taken away or exchanged under an open store are missed")
  func underneath() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", "two", "three")
    let (one, other) = (try SQLiteStore(opening: path), try SQLiteStore(opening: path))
    _ = (try one.facts(), try other.facts())
    try scratch.forge(path, "DELETE FROM words WHERE position = 3", "DELETE FROM facts WHERE position = 3")
    #expect(one.othersMayHaveWritten())
    #expect(refusal { try one.facts(after: 3) } == .damaged(place: path, position: 3, reason: Flaw.gap.rawValue))
    #expect(
      refusal { try other.note("four", after: 3) } == .damaged(place: path, position: 3, reason: "facts that stood here are gone"))
    _ = try SQLiteStore(opening: path).note("another three", after: 2)
    #expect(
      refusal { try other.facts() } == .damaged(place: path, position: 3, reason: "another fact stood here"))
  }

  @Test("One changed byte anywhere is found, or does no harm to any fact; the program never stops", arguments: 0..<4)
  func flipped(_ quarter: Int) throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", String(repeating: "Riverton ", count: 1000), "three")
    let facts = try SQLiteStore(opening: path).facts()
    let bytes = try scratch.bytes(path)
    var generator = Fixed(state: UInt64(quarter))
    var found = 0
    for _ in 0..<100 {
      var changed = bytes
      changed[Int.random(in: bytes.indices, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
      try scratch.write(changed, to: path)
      if try isFoundOrHarmless(path, facts) { found += 1 }
    }
    #expect(found > 0)
  }

  @Test("Every byte of the words and envelopes matters")
  func everyByte() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "Amara Okafor")
    let bytes = try scratch.bytes(path)
    let facts = try SQLiteStore(opening: path).facts()
    let sealed = [facts[0].body, facts[0].salt, facts[0].hash, facts[0].commitment, facts[0].envelope.id.bytes, Array("note-made".utf8)]
    for field in sealed.compactMap(\.self) {
      let place = try #require(bytes.firstRange(of: field))
      for index in place {
        var changed = bytes
        changed[index] ^= 1
        try scratch.write(changed, to: path)
        #expect(refusal { try SQLiteStore.verify(path) } != nil)
      }
    }
  }

  @Test("A file that was cut short is found; the program never stops")
  func truncated() throws {
    let scratch = try Scratch()
    let path = try scratch.session("riverton", "one", String(repeating: "Riverton ", count: 2000), "three")
    let facts = try SQLiteStore(opening: path).facts()
    let bytes = try scratch.bytes(path)
    for length in [0, 1, 15, 16, 99, 100, 101, 511, 512] + Array(stride(from: 1000, to: bytes.count, by: 777)) + [bytes.count - 1] {
      try scratch.write(Array(bytes[..<length]), to: path)
      _ = try isFoundOrHarmless(path, facts)
    }
    try scratch.write(bytes + [0, 1, 2], to: path)
    _ = try isFoundOrHarmless(path, facts)
  }

  /// True when something is found wrong. When nothing is, the facts must be the ones that were written.
  private func isFoundOrHarmless(_ path: String, _ facts: [StoredFact]) throws -> Bool {
    var read: [StoredFact] = []
    do {
      try SQLiteStore(opening: path, entropy: .system, patience: 50).read(after: 0) { read.append($0) }
    } catch {
      // Whatever is thrown is a `StoreError`: the compiler knows.
      #expect(read.allSatisfy { $0.isDamaged || facts.contains($0) })
      return true
    }
    #expect(read == facts)
    return false
  }
}

/// One row edited by someone who knows how.
private struct Edit: Sendable, CustomTestStringConvertible {
  let statement: String
  let position: Int
  let reason: String

  var testDescription: String { statement }

  init(_ statement: String, _ position: Int, _ flaw: Flaw) { self.init(statement, position, flaw.rawValue) }

  init(_ statement: String, _ position: Int, _ reason: String) {
    self.statement = statement
    self.position = position
    self.reason = reason
  }

  static let all = [
    Edit("UPDATE words SET body = CAST('{\"text\":\"TWO\"}' AS BLOB) WHERE position = 2", 2, .words),
    Edit("UPDATE words SET salt = zeroblob(32) WHERE position = 3", 3, .words),
    Edit("DELETE FROM words WHERE position = 1", 1, .missingWords),
    Edit("UPDATE words SET salt = x'', body = x'' WHERE position = 2", 2, .missingWords),
    Edit("UPDATE words SET salt = x'' WHERE position = 2", 2, .words),
    Edit("UPDATE words SET body = x'' WHERE position = 2", 2, .words),
    Edit("UPDATE facts SET terminal = 'prompt-2' WHERE position = 2", 2, .hash),
    Edit("UPDATE facts SET person = NULL WHERE position = 2", 2, .hash),
    Edit("UPDATE facts SET kind = kind || 'x' WHERE position = 1", 1, .hash),
    Edit("UPDATE facts SET hash = zeroblob(32) WHERE position = 1", 1, .hash),
    Edit("UPDATE facts SET hash = zeroblob(0) WHERE position = 1", 1, .shape),
    Edit("UPDATE facts SET id = zeroblob(15) WHERE position = 2", 2, .shape),
    Edit("UPDATE facts SET unit = -9223372036854775807 WHERE position = 2", 2, .shape),
    Edit("UPDATE facts SET moment = -9223372036854775807 - 1 WHERE position = 2", 2, .hash),
    Edit("DELETE FROM facts WHERE position = 2", 2, .gap),
    Edit("UPDATE facts SET position = 9223372036854775807 WHERE position = 3", 3, .gap),
    Edit("UPDATE facts SET position = -1 WHERE position = 1", 1, .gap),
    Edit("INSERT INTO words VALUES (4, zeroblob(32), zeroblob(2))", 4, "words stand in it that belong to no fact"),
    Edit("UPDATE session SET id = zeroblob(16)", 1, .hash),
    Edit("UPDATE session SET id = zeroblob(1)", 1, "its tables are not those of a session"),
  ]
}

/// The same numbers every time (SplitMix64).
private struct Fixed: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
