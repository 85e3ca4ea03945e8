import RoundtableRecord
import RoundtableStore
import Testing

// What every store promises of blocks of lines, and of words that are taken away.

extension StoreContract {
  static let joining = [
    StorePromise("a block is one unit though others write between its lines") { make in
      let shelf = try make("block", .system)
      let (mine, theirs) = (try shelf.open(.system), try shelf.open(.system))
      _ = try mine.append([noted("one"), noted("two")], by: .riverton, at: .riverton, expecting: 0)
      _ = try theirs.append([noted("theirs")], by: .elsewhere, at: .riverton, expecting: 2)
      let joined = try mine.append([noted("three")], by: .riverton, at: .riverton, expecting: 3, joining: 1)
      _ = try mine.append(units: [[noted("four")], [noted("five")]], by: .riverton, at: .riverton, expecting: 4, joining: 1)
      #expect(joined.map(\.envelope.unit) == [1])
      #expect(try theirs.facts().map(\.envelope.unit) == [1, 1, 3, 1, 1, 6])
      #expect(try shelf.open(.system).facts(after: 3).map(\.words) == ["three", "four", "five"])
      #expect(try theirs.head() == mine.facts(after: 5).last?.head)
    },
    StorePromise("nothing goes on with what its terminal did not begin, and nothing is stored then") { make in
      let store = try make("not begun", .system).open(.system)
      _ = try store.append([noted("one"), noted("two")], by: .riverton, at: .riverton, expecting: 0)
      for (first, writer) in [(1, Writer.elsewhere), (2, .riverton), (3, .riverton), (0, .riverton), (-1, .riverton), (.min, .riverton)] {
        #expect {
          try store.append([noted("three")], by: writer, at: .riverton, expecting: 2, joining: first)
        } throws: { error in
          guard case .notRecorded = error as? StoreError else { return false }
          return true
        }
      }
      #expect(try store.facts().map(\.words) == ["one", "two"])
    },
    StorePromise("sealed facts of a block that others wrote into are stored in one call or in several") { make in
      let source = try make("sealed block", .seeded(.riverton)).open(.seeded(.riverton))
      _ = try source.note("one")
      _ = try source.append([noted("theirs")], by: .elsewhere, at: .riverton, expecting: 1)
      _ = try source.append([noted("two")], by: .riverton, at: .riverton, expecting: 2, joining: 1)
      let sealed = try source.facts()
      let (whole, parts) = (
        try make("sealed block", .seeded(.riverton)).open(.system), try make("sealed block", .seeded(.riverton)).open(.system)
      )
      try whole.append(sealed: sealed)
      try parts.append(sealed: Array(sealed[..<2]))
      try parts.append(sealed: Array(sealed[2...]))
      #expect(try whole.facts() == sealed && parts.facts() == sealed)
    },
  ]

  static let erasing = [
    StorePromise("erased words are gone, and all seals hold") { make in
      let shelf = try make("erased", .system)
      let store = try shelf.open(.system)
      let stored = try store.note("one", "two", "three")
      let erasure = try store.erase(1, 3, after: 3)
      let left = [stored[0].withoutWords, stored[1], stored[2].withoutWords] + erasure
      #expect(left.map { $0.body == nil && $0.salt == nil } == [true, false, true, false])
      #expect(try store.facts() == left)
      #expect(try shelf.open(.system).facts() == left)
      #expect(try shelf.open(.system).head() == erasure.last?.head)
      #expect(try shelf.open(.system).note("four", after: 4).last?.envelope.position == 5)
    },
    StorePromise("reading after a position needs no fact before it, erased or not") { make in
      let shelf = try make("suffix", .system)
      let (store, other) = (try shelf.open(.system), try shelf.open(.system))
      _ = try store.note("one", "two", "three")
      #expect(try other.facts().count == 3)
      _ = try store.erase(2, after: 3)
      #expect(try other.facts(after: 1).map { $0.body == nil } == [true, false, false])
      #expect(try other.facts(after: 3).map(\.kind) == [Erasures.kind])
      _ = try store.erase(1, after: 4)
      #expect(try other.facts(after: 4).count == 1)
      #expect(try shelf.open(.system).facts(after: 2).map { $0.body == nil } == [false, false, false])
    },
    StorePromise("what is erased may be gone already, or never have been there") { make in
      let store = try make("nothing there", .system).open(.system)
      _ = try store.note("one")
      _ = try store.erase(1, 1, after: 1)
      _ = try store.erase(1, 0, 3, 4, 99, after: 2)
      _ = try store.erase(after: 3)
      #expect(try store.note("late", after: 4).map(\.words) == ["late"])
      #expect(try store.facts().map { $0.body == nil } == [true, false, false, false, false])
    },
    StorePromise("an erasure does not take away another: it says why words are missing") { make in
      let shelf = try make("tombstones", .system)
      let store = try shelf.open(.system)
      _ = try store.note("one")
      _ = try store.erase(1, after: 1)
      _ = try store.erase(1, 2, after: 2)
      #expect(try shelf.open(.system).facts().map { $0.body == nil } == [true, false, false])
    },
    StorePromise("what is said and erased in one call is never stored") { make in
      let shelf = try make("at once", .system)
      let store = try shelf.open(.system)
      let erasure = WordsErased(number: 1, positions: [1], reason: Untrusted("withdrawn"))
      let made = try store.append(units: [[noted("one"), noted("two")], [erasure]], by: .riverton, at: .riverton, expecting: 0)
      #expect(made.map { $0.body == nil } == [true, false, false])
      #expect(try shelf.open(.system).facts() == made)
    },
    StorePromise("an erasure that is refused takes nothing away") { make in
      let store = try make("refused", .system).open(.system)
      let stored = try store.note("one", "two")
      #expect(throws: StoreError.conflict(position: 2)) { try store.erase(1, after: 1) }
      #expect(throws: (any Error).self) {
        try store.append(
          [WordsErased(number: 1, positions: [1], reason: Untrusted(""))], by: .elsewhere, at: .riverton, expecting: 2, joining: 1)
      }
      #expect(try store.facts() == stored)
    },
    StorePromise("an erasure that was sealed before takes words away too, and a sealed record without words is kept") { make in
      let source = try make("sealed erasure", .seeded(.riverton)).open(.seeded(.riverton))
      let said = try source.note("one", "two")
      _ = try source.erase(1, after: 2)
      let record = try source.facts()
      let (late, rebuilt) = (
        try make("sealed erasure", .seeded(.riverton)).open(.system), try make("sealed erasure", .seeded(.riverton)).open(.system)
      )
      try late.append(sealed: said)
      try late.append(sealed: said + record[2...])
      try rebuilt.append(sealed: record)
      #expect(try late.facts() == record && rebuilt.facts() == record)
      try rebuilt.append(sealed: said)
      #expect(try rebuilt.facts() == record)
    },
  ]
}
