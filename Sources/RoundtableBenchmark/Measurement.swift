import RoundtableCommands
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableWorkbench

/// What was measured of one session: nanoseconds by what was done, in order.
struct Results {
  /// How many facts the session had.
  let facts: Int
  /// What was done, and its median.
  private(set) var medians: [(what: String, nanoseconds: Int)] = []

  init(facts: Int) { self.facts = facts }

  mutating func add(_ what: String, _ samples: [Int]) {
    medians.append((what, samples.sorted()[samples.count / 2]))
  }
}

/// Measures one session, kept in memory, and the same facts in a file.
struct Measurement {
  private let facts: Int
  private let log: MemoryLog
  private let bench: Workbench
  private let console = Console()

  /// Types a session of about so many facts.
  init(facts: Int) throws {
    self.facts = facts
    log = MemoryLog(named: "benchmark")
    bench = try Workbench(store: MemoryStore(log), shelf: NoShelf(), circumstances: .benchmark)
    for line in BusyTable.setting { try take(line) }
    var step = 0
    while bench.session.position < facts {
      try take(BusyTable.line(step))
      step += 1
    }
  }

  /// Everything, each in a session of the same length, give or take a few hundred facts.
  func all() throws -> Results {
    var results = Results(facts: facts)
    results.add(
      "open: read, verify and fold, in memory",
      try samples(5) { _ in _ = try Workbench(store: MemoryStore(log), shelf: NoShelf(), circumstances: .benchmark) })
    try recording(&results)
    try looking(&results)
    try inFile(&results)
    return results
  }

  private func recording(_ results: inout Results) throws {
    results.add(
      "say",
      try samples(201) { try take("@ann\($0 % 90 + 1) on r\($0 % 12 + 1) +t\($0 % 20): thing \($0) that somebody said at the table") })
    results.add(
      "say, private", try samples(101) { try take("@ann\($0 % 90 + 1) private on r\($0 % 12 + 1): thing \($0) that somebody said") })
    results.add("amend the last: idea, concern", try samples(101) { try take($0 % 2 == 0 ? "idea" : "concern") })
    results.add("amend one from long ago: fix p7 on rN", try samples(101) { try take("fix p7 on r\($0 % 12 + 1)") })
    results.add("amend one from long ago: fix p7 @who", try samples(101) { try take("fix p7 @ann\($0 % 90 + 1)") })
    results.add(
      "s/old/new/", try samples(101) { try take("s/\($0 % 2 == 0 ? "somebody" : "someone")/\($0 % 2 == 0 ? "someone" : "somebody")/") })
    results.add("retract, restore one from long ago", try samples(100) { try take($0 % 2 == 0 ? "retract p9: a slip" : "restore p9") })
    results.add(
      "act",
      try samples(101) { try take("act @g\($0 % 12 + 1) by Q4 2022 on r\($0 % 12 + 1) from p\($0 + 1): do thing \($0) :: see it \($0)") })
    results.add("join", try samples(101) { try take("join g\($0 % 12 + 1): Zoe Number\($0)") })
    results.add("leave, back", try samples(100) { try take($0 % 2 == 0 ? "leave @ann1" : "back @ann1") })
    results.add("discuss", try samples(101) { try take("discuss r\($0 % 12 + 1)") })
    results.add("answer", try samples(101) { try take("answer r\($0 % 12 + 1) partly from p\($0 + 1): thing \($0)") })
    for line in [
      "@ann7 on r7: thing", "fix p5 idea", "join g7: Zoe Other", "issue r99: Other", "act on r7 from p7: do", "discuss r7", "leave @ann3",
    ] {
      let verb = line.split(separator: " ").prefix(2).joined(separator: " ")
      results.add("undo \(verb) …", try samples(31, before: { try take(line) }) { _ in try take("undo") })
      results.add(
        "redo \(verb) …",
        try samples(
          31,
          before: {
            try take(line); try take("undo")
          }
        ) { _ in try take("redo") })
    }
    results.add(
      "undo 2",
      try samples(
        31,
        before: {
          try take("@ann7 on r7: thing"); try take("+t3")
        }
      ) { _ in try take("undo 2") })
    results.add("a refused line", try samples(101) { _ in write(bench.take(Array("@nobody: what they said".utf8))) })
  }

  private func looking(_ results: inout Results) throws {
    for line in [
      "who", "show p7", "show a7", "show r7", "show @ann7", "show g7", "coverage", "gaps", "ls issues", "ls p", "find: thing 77", "log p7",
    ] {
      let slow = line.hasPrefix("ls p") || line.hasPrefix("find") || line.hasPrefix("log")
      results.add(line, try samples(slow ? 5 : 51) { _ in try take(line) })
    }
    for typed in ["", "@", "@ann7 on ", "@ann7 re ", "fix p", "show ", "@ann7 +"] {
      results.add("TAB behind \"\(typed)\"", try samples(51) { _ in _ = Completer(bench.desk).offers(typed) })
    }
  }

  private func inFile(_ results: inout Results) throws {
    let folder = try Folder()
    defer { folder.remove() }
    let store = try SQLiteStore(creating: folder.path + "/benchmark.roundtable", named: "benchmark")
    let units = Dictionary(
      grouping: log.facts.prefix(facts).compactMap { stored in stored.fact.map { (stored.envelope.unit, $0) } }, by: \.0)
    _ = try store.append(units: units.keys.sorted().map { units[$0, default: []].map(\.1) }, by: .benchmark, at: .benchmark, expecting: 0)
    store.close()
    var opened: Workbench?
    results.add(
      "file: open, read, verify and fold",
      try samples(5) { _ in
        opened = try Workbench(
          store: SQLiteStore(opening: folder.path + "/benchmark.roundtable"), shelf: NoShelf(), circumstances: .benchmark)
      })
    guard let opened else { return }
    results.add(
      "file: say",
      try samples(101) { write(opened.take(Array("@ann\($0 % 90 + 1) on r\($0 % 12 + 1): thing \($0) that somebody said".utf8))) })
    results.add("file: undo", try samples(51) { _ in write(opened.take(Array("undo".utf8))) })
    results.add("file: who", try samples(51) { _ in write(opened.take(Array("who".utf8))) })
  }

  /// Times something so many times, by the processor's clock, in nanoseconds. What is done before each is not in it.
  private func samples(_ count: Int, before: () throws -> Void = {}, _ work: (Int) throws -> Void) rethrows -> [Int] {
    try (0..<count).map { index in
      try before()
      let begun = ProcessorClock.now
      try work(index)
      return ProcessorClock.now - begun
    }
  }

  private func write(_ answer: RoundtableWorkbench.Answer) { _ = console.write(answer, at: Place(file: "benchmark", line: 1)) }

  /// Types a line that is right, and writes its answer down as a terminal would.
  private func take(_ line: String) throws {
    let answer = bench.take(Array(line.utf8))
    let written = console.write(answer, at: Place(file: "benchmark", line: 1))
    switch answer {
    case .refused, .failed: throw Wrong(line: line, messages: written.messages)
    default: return
    }
  }

  private struct Wrong: Error {
    let line: String
    let messages: String
  }
}
