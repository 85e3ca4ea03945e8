package import RoundtableRecord
package import RoundtableStore
import Testing

/// One record that a test has made, and how another store, as another process would, opens it.
package struct Shelf {
  /// Opens the record once more, with this source of random bytes.
  package let open: (Entropy) throws -> any FactStore

  /// A shelf whose record is opened like this.
  package init(open: @escaping (Entropy) throws -> any FactStore) {
    self.open = open
  }
}

/// One thing that every store promises.
package struct StorePromise: Sendable, CustomTestStringConvertible {
  /// Makes a new, empty record of a name, with this source of random bytes.
  package typealias Maker = (String, Entropy) throws -> Shelf

  /// The promise, a sentence.
  package let testDescription: String
  /// Holds a kind of store to it.
  package let hold: @Sendable (Maker) throws -> Void

  init(_ sentence: String, hold: @escaping @Sendable (Maker) throws -> Void) {
    testDescription = sentence
    self.hold = hold
  }
}

/// What every store promises. A store's tests hold it to all of them:
///
///     @Test("It keeps what every store promises", arguments: StoreContract.promises)
///     func keeps(_ promise: StorePromise) throws { try promise.hold { name, entropy in … } }
package enum StoreContract {
  /// Every promise.
  package static let promises = recording + chaining + sharing + joining + erasing

  private static let recording = [
    StorePromise("an empty record ends where its chain begins") { make in
      let store = try make("empty", .system).open(.system)
      #expect(try store.head() == Chain.beginning(of: store.sessionID))
      #expect(try store.facts().isEmpty)
    },
    StorePromise("what is appended is read back the same, in its order") { make in
      let store = try make("order", .system).open(.system)
      let stored = try store.note("one", "two") + store.note("three", behind: 2)
      #expect(try store.facts() == stored)
      #expect(stored.map(\.words) == ["one", "two", "three"])
      #expect(stored.allSatisfy { $0.envelope.writer == .riverton && $0.envelope.moment == .riverton })
    },
    StorePromise("positions have no gaps, and the facts of one line are one unit") { make in
      let store = try make("units", .system).open(.system)
      _ = try store.note("one", "two")
      _ = try store.append(units: [[noted("three")], [], [noted("four"), noted("five")]], by: .riverton, at: .riverton, expecting: 2)
      let envelopes = try store.facts().map(\.envelope)
      #expect(envelopes.map(\.position) == [1, 2, 3, 4, 5])
      #expect(envelopes.map(\.unit) == [1, 1, 3, 4, 4])
    },
    StorePromise("reading behind a position gives what stands behind it") { make in
      let shelf = try make("behind", .system)
      let stored = try shelf.open(.system).note("one", "two", "three")
      let other = try shelf.open(.system)
      #expect(try other.facts(after: 1) == Array(stored[1...]))
      #expect(try other.facts(after: 3).isEmpty)
      #expect(try other.facts(after: 9).isEmpty)
      #expect(try other.facts() == stored)
    },
    StorePromise("a record opened again has the same head") { make in
      let shelf = try make("again", .system)
      let stored = try shelf.open(.system).note("one", "two")
      let again = try shelf.open(.system)
      #expect(try again.head() == stored.last?.head)
      #expect(try again.note("three", behind: 2).last?.envelope.position == 3)
    },
    StorePromise("a fact of a kind that this program does not know is kept byte for byte") { make in
      let shelf = try make("unknown", .system)
      _ = try shelf.open(.system).append([Foreseen()], by: .riverton, at: .riverton, expecting: 0)
      let fact = try #require(try shelf.open(.system).facts().first)
      #expect(fact.kind == "tomorrow-foreseen" && fact.version == 7 && fact.fact == nil)
      #expect(fact.body == Foreseen().body)
    },
  ]

  private static let chaining = [
    StorePromise("facts sealed before are stored as they are, and once however often they come") { make in
      let source = try make("sealed", .seeded(.riverton)).open(.seeded(.riverton))
      let sealed = try source.note("one", "two", "three")
      let shelf = try make("sealed", .seeded(.riverton))
      let store = try shelf.open(.system)
      try store.append(sealed: Array(sealed[..<2]))
      try store.append(sealed: sealed)
      try shelf.open(.system).append(sealed: sealed)
      #expect(try store.facts() == sealed)
    },
    StorePromise("all facts of a call are stored, or none") { make in
      let sealed = try make("none", .seeded(.riverton)).open(.seeded(.riverton)).note("one", "two", "three")
      let store = try make("none", .seeded(.riverton)).open(.system)
      let bad = Array(sealed[..<2]) + [sealed[2].with(body: Array("{\"text\":\"three.\"}".utf8))]
      #expect { try store.append(sealed: bad) } throws: { error in
        guard case .damaged(_, position: 3, _) = error as? StoreError else { return false }
        return true
      }
      #expect(try store.facts().isEmpty)
    },
    StorePromise("facts sealed behind another head are refused") { make in
      let sealed = try make("head", .seeded(.riverton)).open(.seeded(.riverton)).note("one", "two")
      let store = try make("head", .seeded(.riverton)).open(.system)
      _ = try store.note("something else")
      #expect(throws: StoreError.conflict(position: 1)) { try store.append(sealed: sealed) }
      #expect(throws: (any Error).self) { try store.append(sealed: Array(sealed[1...])) }
      #expect(try store.facts().map(\.words) == ["something else"])
    },
    StorePromise("the same seed gives the same bytes, however many stores write") { make in
      let one = try make("replay", .seeded(.riverton)).open(.seeded(.riverton))
      let shelf = try make("replay", .seeded(.riverton))
      _ = try one.note("one") + one.note("two", "three", behind: 1)
      _ = try shelf.open(.seeded(.riverton)).note("one")
      _ = try shelf.open(.seeded(.riverton)).note("two", "three", behind: 1)
      #expect(try one.facts() == shelf.open(.system).facts())
      #expect(one.isReproducible)
    },
    StorePromise("without a seed, two records of the same words have no bytes in common") { make in
      let one = try make("chance", .system).open(.system)
      let other = try make("chance", .system).open(.system)
      let (first, second) = (try one.note("one")[0], try other.note("one")[0])
      #expect(one.sessionID != other.sessionID && !one.isReproducible)
      #expect(first.salt != second.salt && first.envelope.id != second.envelope.id && first.commitment != second.commitment)
    },
  ]

  private static let sharing = [
    StorePromise("who has not folded what others wrote gets a conflict, and nothing is stored") { make in
      let shelf = try make("conflict", .system)
      let (one, other) = (try shelf.open(.system), try shelf.open(.system))
      let stored = try one.note("one", "two")
      #expect(throws: StoreError.conflict(position: 2)) { try other.note("late") }
      #expect(throws: StoreError.conflict(position: 2)) { try one.note("too early", behind: 5) }
      #expect(try other.head() == stored.last?.head)
      #expect(try other.note("three", behind: 2).last?.envelope.position == 3)
    },
    StorePromise("two writers who take turns lose nothing and store nothing twice") { make in
      let shelf = try make("turns", .system)
      let writers = [try shelf.open(.system), try shelf.open(.system)]
      var folded = [0, 0]
      for line in 0..<20 {
        let who = line * 7 % 3 % 2
        if (try? writers[who].note("\(line)", behind: folded[who])) == nil {
          folded[who] = try writers[who].head().position
          _ = try writers[who].note("\(line)", behind: folded[who])
        }
        folded[who] += 1
      }
      for writer in writers { #expect(try writer.facts().map(\.words) == (0..<20).map(String.init)) }
    },
    StorePromise("another's writing is noticed, and one's own is not") { make in
      let shelf = try make("notice", .system)
      let (one, other) = (try shelf.open(.system), try shelf.open(.system))
      #expect(!one.othersMayHaveWritten())
      _ = try one.note("mine")
      #expect(!one.othersMayHaveWritten())
      #expect(other.othersMayHaveWritten())
      #expect(!other.othersMayHaveWritten())
      _ = try other.note("theirs", behind: 1)
      #expect(!other.othersMayHaveWritten())
      #expect(one.othersMayHaveWritten())
    },
  ]
}

/// A note, as short as tests want it.
func noted(_ words: String) -> any Fact { NoteMade(text: Untrusted(words)) }

/// A fact of a program that is yet to be written.
struct Foreseen: Fact {
  static let kind = "tomorrow-foreseen"
  static let version = 7

  init() {}

  init(from body: inout BodyReader) throws(BodyError) {}

  func write(to body: inout BodyWriter) {
    body.text("text", "Ré \u{202E} \u{0}\n<script>")
    body.numbers("unit", [1, 2])
  }

  func apply(to session: inout Session, as envelope: Envelope) {}
}

extension FactStore {
  /// Stores one note for each of these words, all as one line.
  package func note(_ words: String..., behind position: Int = 0) throws -> [StoredFact] {
    try append(words.map(noted), by: .riverton, at: .riverton, expecting: position)
  }

  /// Erases the words of the facts at these positions.
  package func erase(_ positions: Int..., behind position: Int) throws -> [StoredFact] {
    let erasure = WordsErased(number: 1, positions: positions, reason: Untrusted("withdrawn"))
    return try append([erasure], by: .riverton, at: .riverton, expecting: position)
  }

  /// Everything that can be read behind a position.
  package func facts(after position: Int = 0) throws -> [StoredFact] {
    var facts: [StoredFact] = []
    try read(after: position) { facts.append($0) }
    return facts
  }
}

extension StoredFact {
  /// The words of a note; nil for all other facts.
  package var words: String? { (fact as? NoteMade)?.text.raw }

  /// The same fact with another body, and everything else, its seals included, as it was.
  package func with(body: [UInt8]?) -> StoredFact {
    StoredFact(
      envelope: envelope, kind: kind, version: version, body: body, salt: body == nil ? nil : salt, commitment: commitment, hash: hash)
  }
}

extension Writer {
  /// Whoever types in tests.
  package static let riverton = Writer(person: 1, terminal: "prompt-1")
  /// Whoever types at another terminal.
  package static let elsewhere = Writer(person: 2, terminal: "prompt-2")
}

extension Moment {
  /// When tests happen: 2022-06-14T13:00:00.000Z.
  package static let riverton = Moment(milliseconds: 1_655_211_600_000)
}

extension Seed {
  /// The seed of tests.
  package static let riverton = Seed([0x5E, 0xED])
}
