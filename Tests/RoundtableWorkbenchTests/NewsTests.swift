import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What a prompt shows of what other terminals recorded.
@Suite struct NewsTests {
  private func two() throws -> (one: Table, other: Table) {
    let log = MemoryLog.riverton
    let one = try Table.set(log, terminal: "one", isPrompt: true)
    return (one, try Table(log, terminal: "other", isPrompt: true))
  }

  private func news(_ table: Table) throws -> [String] {
    _ = try table.workbench.catchUp()
    return table.workbench.news().map { $0.text(width: nil) }
  }

  @Test("What others recorded is told once, a sentence each; what was recorded here is not")
  func receipts() throws {
    let (one, other) = try two()
    #expect(try news(other).isEmpty, "what was there when it was opened is no news")
    try one.type("discuss r1", "@amina +trust: Train with us", "note: a break", "park @jordan: parking")
    #expect(
      try news(other) == [
        "another terminal: the table turned to r1 Training",
        "another terminal: p1 Amina Farah (students) (on r1, +trust, group): Train with us",
        "another terminal: note on r1: a break", "another terminal: k1 put aside by Jordan O'Brien (students) on r1: parking",
      ])
    #expect(try news(other).isEmpty)
    #expect(try news(one).isEmpty)
  }

  @Test("What came in while a line was decided is told too, and so is what was taken back")
  func duringALine() throws {
    let (one, other) = try two()
    try one.type("@amina: Train with us")
    try other.type("note: mine")
    try one.type("undo", "redo")
    #expect(
      try news(other) == [
        "another terminal: p1 Amina Farah (students) (group): Train with us", "another terminal: undo  perspective shared: p1",
        "another terminal: redo  perspective shared: p1",
      ])
  }

  @Test("Of many the newest are told, and how many came before them")
  func many() throws {
    let (one, other) = try two()
    for number in 1...200 { try one.type("note: \(number)") }
    let described = try news(other)
    #expect(described.first == "194 more from other terminals; log shows them")
    #expect(described.dropFirst() == (195...200).map { "another terminal: note: \($0)" }[...])
  }

  @Test("A block is told as one")
  func block() throws {
    let (one, other) = try two()
    for number in 1...9 { _ = one.workbench.take(Array("note: \(number)".utf8), block: 1) }
    #expect(try news(other) == ["another terminal: note made: 9 at once"])
  }

  @Test("Private words are never told; in room view not even that there were any")
  func secret() throws {
    let (one, other) = try two()
    try one.type("@amina private: hush", "@jordan: open words about Amina Farah", "retract p1: hushed")
    #expect(
      try news(other)
        == [
          "another terminal: perspective shared: p1 …",
          "another terminal: p2 Jordan O'Brien (students) (group): open words about Amina Farah",
          "another terminal: perspective retracted: p1 …",
        ])
    try other.type("room on")
    try one.type(
      "@amina private: hush", "@jordan re p3: about Amina", "fix @jordan private", "undo", "pass @jordan", "join students: Amina Fahra",
      "fix @fahra: Zoë Farah")
    #expect(
      try news(other) == [
        "another terminal: someone joined for students", "another terminal: what is noted of a person was put right",
      ])
  }
}
