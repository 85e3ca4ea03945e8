import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// `log`: the record as people read it.
@Suite struct LogPageTests {
  private let table: Table

  init() throws {
    table = try Table.set()
    try table.type(
      "scribe @ola: Ola Nilsen", "@amina on r1: One", "@jordan re p1: Two", "fix p1 +trust", "act on r1 from p1: Train",
      "act from p2: Answer", "answer r1 partly from p1: some",
      "answer r2 partly: other", "retract p2: a slip", "restore p2", "drop a1: no", "restore a1", "fix a2 from p1")
  }

  /// What a page says happened, row by row.
  private func happened(_ line: String) throws -> [String] {
    let rows = try table.type(line).output.split(separator: "\n")
    guard let head = rows.first, let column = head.firstRange(of: "what happened")?.lowerBound else { return [] }
    return rows.dropFirst(2).map { String($0.dropFirst(head.distance(from: head.startIndex, to: column))) }
  }

  @Test("All of it is a fact a line, from the first: when, who typed, what happened") func tellsAll() throws {
    let rows = try table.type("log").output.split(separator: "\n")
    #expect(rows.count == table.workbench.session.position + 2)
    #expect(rows[2].hasPrefix("1   13:00:00  "))
    #expect(rows.last?.contains("@ola") == true, "who typed")
    #expect(rows.last?.hasSuffix("a2 was changed, rests on p2, p1") == true)
  }

  @Test("Of one perspective it tells what was said of it, what answers it and what rests on it") func tellsOfOnePerspective() throws {
    #expect(
      try happened("log p1") == [
        "p1 Amina Farah (students) (on r1, group): One", "p2 Jordan O'Brien (students) (re p1, group): Two", "p1 put right, +trust",
        "a1 was proposed: Train, on r1, rests on p1", "r1 was answered partly taken up, resting on p1: some", "a2 was changed, rests on p2, p1",
      ])
    #expect(
      try happened("log p2") == [
        "p2 Jordan O'Brien (students) (re p1, group): Two", "a2 was proposed: Answer, rests on p2", "p2 was withdrawn: a slip", "p2 stands again",
        "a2 was changed, rests on p2, p1",
      ])
    #expect(try happened("log a1") == ["a1 was proposed: Train, on r1, rests on p1", "a1 was dropped: no", "a1 stands again"])
  }

  @Test("It tells what was undone and redone") func tellsOfUndo() throws {
    try table.type("fix p2 +x", "undo", "redo")
    let position = table.workbench.session.position
    #expect(
      try happened("log p2").suffix(3) == ["p2 put right, +x", "took back what was typed at \(position - 2)", "put back what was typed at \(position - 2)"])
    #expect(try !happened("log p1").contains { $0.hasPrefix("took back") })
  }

  @Test("Of private words it says only which thing they are of, undone ones among them") func withholds() throws {
    try table.type("@amina private: hush", "object a1 @jordan private: hush too", "resolve o1: hushed", "@amina private: hush undone", "undo")
    let lines = try happened("log").suffix(5)
    #expect(
      Array(lines.dropLast()) == ["perspective shared: p3 …", "objection raised: o1 …", "objection resolved: o1 …", "perspective shared: p4 …"])
  }

  @Test("What is not there has no log") func refuses() {
    #expect(table.refused("log p9") == "there is no p9; the last perspective is p2")
    #expect(table.refused("log k1") != nil)
  }

  @Test("It records nothing, and shows what others wrote meanwhile") func looks() throws {
    let log = MemoryLog.riverton
    let one = try Table.set(log)
    try Table(log, terminal: "other").type("note: from another terminal")
    #expect(try one.type("log").output.contains("from another terminal"))
    #expect(log.facts.count == 12)
  }
}
