import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// A recording line costs the same in a long session: nothing holds a copy of the session while a fact is folded into it.
@Suite struct CostTests {
  /// A session of 5,000 facts.
  private static func longTable() throws -> Table {
    let log = MemoryLog.riverton
    try Table.set(log)
    let units = (1...5000 - log.facts.count).map { number -> [any Fact] in
      let issue: Code = number % 2 == 0 ? "r1" : "r2"
      return [
        PerspectiveShared(
          number: number, speakers: [.person(number % 3 + 1)], text: "Something", level: .group, issues: number % 3 == 0 ? nil : [issue])
      ]
    }
    _ = try MemoryStore(log, entropy: .riverton).append(units: units, by: .riverton, at: .riverton, expecting: log.facts.count)
    let table = try Table(log)
    #expect(table.workbench.session.position == 5000)
    return table
  }

  /// Where the session keeps its long lists. A copy that is still held when a fact is folded in makes them move, each time.
  private static func places(_ table: Table) -> [UnsafeRawPointer?] {
    let session = table.workbench.session
    func place<Element>(_ list: [Element]) -> UnsafeRawPointer? { list.withUnsafeBytes { $0.baseAddress } }
    return [
      place(session.units), place(session.index.withoutIssue.all), place(session.index.users.numbers(.perspective, of: Ref(.issue, "r1"))),
      place(session.index.spoken[1]?.all ?? []),
    ]
  }

  @Test(
    "No line copies the session of 5,000 facts",
    arguments: [
      ["@amina: Something more", "@amina on r1: More", "@jordan private: Hush", "@?,@hall on r1,r2 re p7 +trust: Together"],
      ["@amina: One", "+trust", "on r1", "concern", "anon", "s/One/Two/"],
      ["fix p7 @jordan", "fix p7: Other words", "fix p7 @amina"], ["retract p9: a slip", "restore p9"], ["@amina: One", "undo", "redo"],
      ["@amina: One", "@amina: Two", "undo 2", "redo 2"],
      ["act on r1 from p7: Train", "fix a1 by Q4 2022", "measure a1: seen", "drop a1: no", "restore a1", "s/Train/Teach/"],
      ["discuss r1", "close", "discuss r2", "discuss r1"],
      ["answer r1 partly from p7: some", "answer r2 taken-up: all"], ["leave @amina", "back @amina"],
      [
        "act @police on r1 from p7: Train", "accept a1 by @police", "decline a1 by @police: no", "baseline a1: 4", "milestone a1 by Q3 2022: x",
        "support a1 @city",
      ],
      ["act @police on r1 from p7: Train", "link a1 on r2 from p9", "unlink a1 on r2 from p9", "link p7 +trust", "unlink p7 +trust", "move a1 to Q4 2022: x"],
      ["act @police on r1 from p7: Train", "gauge a1 @students=4", "object a1 @amina: x", "resolve o1: y", "report a1 limited by @police: x"],
      [
        "act @police on r1 from p7: Train", "fix @amina named", "appoint @amina: x", "ask a1 by @amina: x", "reply b1 by @city: y",
        "assess a1 limited by @amina: x",
      ],
      ["note: one", "set year 2023", "set year 2022"], ["issue r3: More", "theme trust: What", "group students seats 7"],
      ["who", "coverage", "gaps", "show p7", "show r1", "ls issues", "find: nothing", "help"],
      ["nonsense", "@nobody: x", "fix p9999 +x", "undo 99999"],
    ])
  func copiesNothing(_ lines: [String]) throws {
    let table = try Self.longTable()
    _ = table.write(lines[0])
    var moves = 0
    var before = Self.places(table)
    let rounds = 12
    for _ in 0..<rounds {
      for line in lines {
        _ = table.write(line)
        _ = table.offers("@amina on ")
        let now = Self.places(table)
        moves += zip(before, now).count { $0 != $1 }
        before = now
      }
    }
    // A list that grows past its room moves by itself, now and then.
    #expect(moves <= before.count, "\(moves) moves in \(rounds * lines.count) lines")
  }

  @Test("Lines of another terminal are folded in without a copy")
  func copiesNothingWhenCatchingUp() throws {
    let log = MemoryLog.riverton
    try Table.set(log)
    let (one, other) = (try Table(log, terminal: "one"), try Table(log, terminal: "other"))
    for number in 0..<400 { try other.type("@amina: Words \(number)") }
    try one.workbench.catchUp()
    var moves = 0
    var before = Self.places(one)
    for number in 0..<60 {
      try other.type("@jordan: More \(number)")
      try one.workbench.catchUp()
      let now = Self.places(one)
      moves += zip(before, now).count { $0 != $1 }
      before = now
    }
    #expect(moves <= before.count, "\(moves) moves in 60 lines")
  }

  @Test("The check notices a copy that is held")
  func noticesACopy() throws {
    let table = try Self.longTable()
    var held: [Desk] = []
    var moves = 0
    var before = Self.places(table)
    for number in 0..<10 {
      held = [table.workbench.desk]
      try table.type("@amina: Words \(number)")
      let now = Self.places(table)
      moves += zip(before, now).count { $0 != $1 }
      before = now
    }
    #expect(held.count == 1 && moves >= 20)
  }
}
