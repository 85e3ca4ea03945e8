import RoundtableRecord
package import RoundtableStore
import Testing

/// One thing that every home of sessions promises.
package struct HomePromise: Sendable, CustomTestStringConvertible {
  /// The promise, a sentence.
  package let testDescription: String
  /// Holds an empty home to it.
  package let hold: @Sendable (any SessionHome) throws -> Void

  init(_ sentence: String, hold: @escaping @Sendable (any SessionHome) throws -> Void) {
    testDescription = sentence
    self.hold = hold
  }
}

/// What every home of sessions promises, and every session in it about what this machine remembers. A home's tests hold an empty one to
/// each:
///
///     @Test("It keeps what every home promises", arguments: HomeContract.promises)
///     func keeps(_ promise: HomePromise) throws { try promise.hold(MemoryHome()) }
package enum HomeContract {
  /// Every promise.
  package static let promises = naming + rebuilding + keeping

  private static let naming = [
    HomePromise("a session is made once, and opened by its name") { home in
      let made = try home.make("riverton", entropy: .seeded(.riverton))
      _ = try made.note("one")
      made.close()
      let opened = try home.open("riverton", entropy: .system)
      #expect(try opened.facts().map(\.words) == ["one"])
      #expect(opened.place == home.place(of: "riverton") && opened.isReproducible)
      #expect(throws: StoreError.exists(place: home.place(of: "riverton"))) { try home.make("riverton", entropy: .system) }
    },
    HomePromise("what was never made is missing, and is not made by looking") { home in
      #expect(throws: StoreError.missing(place: home.place(of: "riverton"))) { try home.open("riverton", entropy: .system) }
      #expect(throws: StoreError.missing(place: home.place(of: "riverton"))) { try home.verify("riverton") }
      let (names, last) = (try home.names(), try home.lastUsed())
      #expect(names.isEmpty && last == nil)
    },
    HomePromise("sessions are listed in the order of their bytes") { home in
      for name in ["b", "a", "É", "B"] { try home.make(name, entropy: .system).close() }
      #expect(try home.names() == ["B", "a", "b", "É"])
    },
    HomePromise("the session written to last is the last used") { home in
      for (minute, name) in ["b", "c", "a"].enumerated() {
        let session = try home.make(name, entropy: .system)
        let moment = Moment(milliseconds: Moment.riverton.milliseconds + Int64(minute) * 60_000)
        _ = try session.append([noted(name)], by: .riverton, at: moment, expecting: 0)
        session.close()
      }
      #expect(try home.lastUsed() == "a")
    },
    HomePromise("no other name is taken, by whatever door") { home in
      for name in ["", "..", ".hidden", "a/b", "a b", "a\u{0}b", "a\u{202E}b", String(repeating: "a", count: 101)] {
        #expect(throws: StoreError.notAName(name)) { try home.make(name, entropy: .system) }
        #expect(throws: StoreError.notAName(name)) { try home.open(name, entropy: .system) }
        #expect(throws: StoreError.notAName(name)) { try home.verify(name) }
        let log = FactLog(sessionID: SessionID.make(named: "a", from: .system), facts: [], head: Chain.beginning(of: []))
        #expect(throws: StoreError.notAName(name)) { try home.rebuild(name, from: log) }
      }
    },
  ]

  private static let rebuilding = [
    HomePromise("a rebuilt session has the same facts and seals, and takes the place of none") { home in
      let made = try home.make("riverton", entropy: .system)
      let facts = try made.note("one", "two")
      let log = FactLog(sessionID: made.sessionID, facts: facts, head: try made.head())
      #expect(try home.rebuild("again", from: log) == log.head)
      #expect(try home.open("again", entropy: .system).facts() == facts)
      #expect(throws: StoreError.exists(place: home.place(of: "riverton"))) { try home.rebuild("riverton", from: log) }
    },
    HomePromise("verifying tells the head, the facts of newer programs, and a head that does not fit") { home in
      let made = try home.make("riverton", entropy: .system)
      let facts = try made.note("one", "two")
      #expect(try home.verify("riverton", against: HeadMark(facts[0].head.text)) == Verification(head: facts[1].head, unknown: 0))
      _ = try made.append([Foreseen()], by: .riverton, at: .riverton, expecting: 2)
      #expect(try home.verify("riverton").unknown == 1)
      let later = HeadMark("9:" + Hex.text(facts[0].hash))
      #expect(throws: StoreError.damaged(place: made.place, position: 4, reason: "the record ends before the head that was written down")) {
        try home.verify("riverton", against: later)
      }
      let other = HeadMark("2:" + Hex.text(facts[0].hash))
      #expect(throws: StoreError.damaged(place: made.place, position: 2, reason: "its hash is not the one that was written down")) {
        try home.verify("riverton", against: other)
      }
    },
  ]

  private static let keeping = [
    HomePromise("a terminal is claimed once; when its process has died, once again") { home in
      let (one, other) = (try home.make("riverton", entropy: .system), try home.open("riverton", entropy: .system))
      let first = TerminalClaim(terminal: "prompt-1", pid: 100, started: "4711")
      let second = TerminalClaim(terminal: "prompt-1", pid: 200, started: "4712")
      #expect(try one.claim(first, from: nil))
      #expect(try !other.claim(second, from: nil))
      #expect(try other.claim(second, from: first))
      #expect(try !one.claim(TerminalClaim(terminal: "prompt-1", pid: 300, started: "4713"), from: first))
      #expect(try one.terminals() == [second])
    },
    HomePromise("the terminal claimed last comes first") { home in
      let session = try home.make("riverton", entropy: .system)
      let claims = [1, 2].map { TerminalClaim(terminal: "prompt-\($0)", pid: $0, started: "-") }
      for claim in claims { #expect(try session.claim(claim, from: nil)) }
      #expect(try session.terminals().map(\.terminal) == ["prompt-2", "prompt-1"])
      #expect(try session.claim(TerminalClaim(terminal: "prompt-1", pid: 3, started: "-"), from: claims[0]))
      #expect(try session.terminals().map(\.terminal) == ["prompt-1", "prompt-2"])
    },
    HomePromise("the digest of the last export to each path is remembered") { home in
      let session = try home.make("riverton", entropy: .system)
      #expect(try session.exportDigest(of: "Exports/plan.md") == nil)
      try session.rememberExport(to: "Exports/plan.md", digest: [1, 2])
      try session.rememberExport(to: "Exports/other.md", digest: [3])
      try session.rememberExport(to: "Exports/plan.md", digest: [4])
      let again = try home.open("riverton", entropy: .system)
      #expect(try again.exportDigest(of: "Exports/plan.md") == [4])
      #expect(try again.exportPaths() == ["Exports/other.md", "Exports/plan.md"])
    },
    HomePromise("nothing of that is part of the record") { home in
      let session = try home.make("riverton", entropy: .system)
      let head = try session.note("one")[0].head
      _ = session.othersMayHaveWritten()
      try session.rememberExport(to: "Exports/plan.md", digest: [1])
      #expect(try session.claim(TerminalClaim(terminal: "prompt-1", pid: 1, started: "-"), from: nil))
      #expect(try session.head() == head)
      #expect(try home.verify("riverton").head == head)
      #expect(!session.othersMayHaveWritten())
    },
  ]
}
