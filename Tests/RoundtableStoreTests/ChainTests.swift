import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import Testing

@Suite("The chain")
struct ChainTests {
  private let session: [UInt8] = Array(0..<16)

  private func sealed(_ count: Int, by writer: Writer = .riverton) -> [StoredFact] {
    var chain = Chain(of: session)
    let notes: [any Fact] = (1...count).map { NoteMade(text: Untrusted("Riverton, line \($0)")) }
    return chain.seal(notes, by: writer, at: .riverton, entropy: .seeded(.riverton))
  }

  private func flaw(in facts: [StoredFact], _ erasures: Erasures = Erasures()) -> (Int, Flaw)? {
    var chain = Chain(of: session)
    for fact in facts {
      do throws(Flaw) { try chain.follow(fact, erasures) } catch { return (chain.head.position + 1, error) }
    }
    return nil
  }

  @Test("The encoding is the documented one, and never changes")
  func encoding() {
    // Computed by another program, from nothing but the documentation of `Chain` and `Seed`.
    #expect(Hex.text(Chain.beginning(of: session).hash) == "23579b36c8ec5cb4fb2964ed2db471930ef9829bebe4bb0010ffeda4572ab353")
    let facts = sealed(1, by: Writer(person: nil, terminal: "prompt-é"))
    #expect(Hex.text(facts[0].salt ?? []) == "6a524d535f531f11441b4b68e3b33590e6f9c5cf69b0d159b061045fb51a847f")
    #expect(Hex.text(facts[0].envelope.id.bytes) == "0181624ca88079d281f8fb0d3052c096")
    #expect(Hex.text(facts[0].commitment) == "5faca00ec1d6257f0aef13dd8f41972215ae9873a1e46c67f2a3db0731215683")
    #expect(Hex.text(facts[0].hash) == "4fb6c8d84261a1a75a63f36fc843a31d05e52b79756c1df6d58a93c8ebb4515e")
    #expect(Hex.text(sealed(2)[1].hash) == "8fe3456a12b4d4702e8078910fc2cd90974b6246c99dd459fa7dfe7d1e6a1cb7")
  }

  @Test("Facts that were sealed follow each other")
  func follows() {
    #expect(flaw(in: sealed(5)) == nil)
  }

  @Test("Whatever is changed in a fact is found there", arguments: Change.all)
  fileprivate func change(_ change: Change) {
    var facts = sealed(3)
    facts[1] = change.apply(facts[1])
    let found = flaw(in: facts)
    #expect(found?.0 == 2)
    #expect(found?.1 == change.flaw)
  }

  @Test("A fact that is left out, doubled or exchanged for another is found")
  func order() {
    let facts = sealed(3)
    #expect(flaw(in: [facts[0], facts[2]]) ?? (0, .words) == (2, .gap))
    #expect(flaw(in: [facts[0], facts[0]]) ?? (0, .words) == (2, .gap))
    #expect(flaw(in: [facts[1], facts[0]]) ?? (0, .words) == (1, .gap))
  }

  @Test("Facts of one session do not follow in another")
  func otherSession() throws {
    var chain = Chain(of: Array(1...16))
    #expect(throws: Flaw.hash) { try chain.follow(sealed(1)[0]) }
  }

  @Test("Words may be missing where a fact says that they were erased, and nowhere else")
  func erased() throws {
    var facts = sealed(3)
    facts[1] = facts[1].with(body: nil)
    #expect(flaw(in: facts) ?? (0, .words) == (2, .missingWords))
    var erasures = Erasures()
    erasures.count(Array(#"{"positions":[2]}"#.utf8), at: 4)
    #expect(flaw(in: facts, erasures) == nil)
    #expect(!erasures.cover(1) && erasures.cover(2))
  }

  @Test("An erasure reaches back only, and no further than to the first fact")
  func reach() {
    var erasures = Erasures()
    erasures.count(Array(#"{"positions":[0,1,3,4,9]}"#.utf8), at: 4)
    #expect(erasures.positions == [1, 3])
    erasures.count(nil, at: 9)
    erasures.count(Array(#"{"positions":["#.utf8), at: 9)
    #expect(erasures.positions == [1, 3])
  }

  @Test("A tombstone can not be taken away: it says why other words are missing")
  func tombstone() {
    var chain = Chain(of: session)
    let facts: [any Fact] = [NoteMade(text: Untrusted("one")), erasure(of: 1), erasure(of: 1, 2)]
    let made = chain.seal(units: [facts], joining: nil, by: .riverton, at: .riverton, entropy: .seeded(.riverton))
    #expect(made.map { $0.body == nil } == [true, false, false])
    let cut = [made[0], made[1].withoutWords, made[2]]
    #expect(flaw(in: cut, Erasures(in: cut)) ?? (0, .hash) == (2, .missingWords))
  }

  private func erasure(of positions: Int...) -> any Fact { WordsErased(number: 1, positions: positions, reason: Untrusted("withdrawn")) }

  @Test("A fact goes on with a unit that its terminal began, and with no other")
  func units() throws {
    func sealed(_ terminal: String, in unit: Int, after chain: inout Chain) -> StoredFact {
      chain.seal(
        kind: "note-made", version: 1, body: Array("{}".utf8), in: unit, by: Writer(person: nil, terminal: terminal), at: .riverton,
        entropy: .system)
    }
    var chain = Chain(of: session)
    let begun = [
      sealed("prompt-1", in: 1, after: &chain), sealed("prompt-1", in: 1, after: &chain), sealed("prompt-2", in: 3, after: &chain),
    ]
    for (terminal, unit, looked, flaw) in [
      ("prompt-1", 1, 1, nil), ("prompt-2", 3, nil, nil), ("prompt-1", 4, nil, nil),
      ("prompt-2", 1, 1, Flaw.unit), ("prompt-1", 2, 2, .unit), ("prompt-1", 3, 3, .unit),
    ] as [(String, Int, Int?, Flaw?)] {
      var (writing, reading) = (chain, Chain(of: session))
      for fact in begun { try reading.follow(fact) }
      let fact = sealed(terminal, in: unit, after: &writing)
      #expect(reading.opener(of: fact.envelope) == looked)
      #expect(self.flaw(in: fact, after: &reading, opener: looked.map { begun[$0 - 1].envelope }) == flaw)
      // Whoever has not seen the fact before must look in any case.
      var fresh = Chain(of: session, from: begun[2].head)
      #expect(fresh.opener(of: fact.envelope) == (unit == 4 ? nil : unit))
      #expect(self.flaw(in: fact, after: &fresh, opener: unit == 4 ? nil : begun[unit - 1].envelope) == flaw)
    }
  }

  private func flaw(in fact: StoredFact, after chain: inout Chain, opener: Envelope?) -> Flaw? {
    do throws(Flaw) {
      try chain.follow(fact, opener: opener)
      return nil
    } catch {
      return error
    }
  }

  @Test("The last byte of a salt can not be passed off as the first of the words")
  func saltLength() throws {
    let fact = sealed(1)[0]
    let (salt, body) = (try #require(fact.salt), try #require(fact.body))
    let moved = StoredFact(
      envelope: fact.envelope, kind: fact.kind, version: fact.version, body: [salt[31]] + body, salt: Array(salt[..<31]),
      commitment: fact.commitment, hash: fact.hash)
    #expect(flaw(in: [moved]) ?? (0, .hash) == (1, .words))
  }
}

/// One way to tamper with a fact.
private struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let flaw: Flaw
  let apply: @Sendable (StoredFact) -> StoredFact

  static let all = [
    Change(testDescription: "unit", flaw: .hash) { $0.changing(unit: 2) },
    Change(testDescription: "a unit that is yet to come", flaw: .shape) { $0.changing(unit: 3) },
    Change(testDescription: "id", flaw: .hash) { $0.changing(id: FactID(at: .riverton, random: Array(repeating: 7, count: 10))) },
    Change(testDescription: "person", flaw: .hash) { $0.changing(writer: Writer(person: 2, terminal: "prompt-1")) },
    Change(testDescription: "nobody", flaw: .hash) { $0.changing(writer: Writer(person: nil, terminal: "prompt-1")) },
    Change(testDescription: "terminal", flaw: .hash) { $0.changing(writer: Writer(person: 1, terminal: "prompt-2")) },
    Change(testDescription: "moment", flaw: .hash) { $0.changing(moment: Moment(milliseconds: 0)) },
    Change(testDescription: "a moment of no year", flaw: .hash) { $0.changing(moment: Moment(milliseconds: .min)) },
    Change(testDescription: "kind", flaw: .hash) { $0.changing(kind: "note-maid") },
    Change(testDescription: "version", flaw: .hash) { $0.changing(version: 2) },
    Change(testDescription: "body", flaw: .words) { $0.with(body: Array(#"{"text":"Riverton, line 3"}"#.utf8)) },
    Change(testDescription: "commitment", flaw: .words) { $0.changing(commitment: Array(repeating: 1, count: 32)) },
    Change(testDescription: "a short commitment", flaw: .shape) { $0.changing(commitment: []) },
    Change(testDescription: "hash", flaw: .hash) { $0.changing(hash: Array(repeating: 1, count: 32)) },
    Change(testDescription: "a long hash", flaw: .shape) { $0.changing(hash: $0.hash + [0]) },
  ]
}

extension StoredFact {
  fileprivate func changing(
    id: FactID? = nil, unit: Int? = nil, writer: Writer? = nil, moment: Moment? = nil, kind: String? = nil, version: Int? = nil,
    commitment: [UInt8]? = nil, hash: [UInt8]? = nil
  ) -> StoredFact {
    StoredFact(
      envelope: Envelope(
        position: envelope.position, id: id ?? envelope.id, unit: unit ?? envelope.unit, writer: writer ?? envelope.writer,
        moment: moment ?? envelope.moment),
      kind: kind ?? self.kind, version: version ?? self.version, body: body, salt: salt, commitment: commitment ?? self.commitment,
      hash: hash ?? self.hash)
  }
}
