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

  /// The kinds of the facts that a page shows, in its order.
  private func kinds(_ line: String) throws -> [String] {
    try table.type(line).output.split(separator: "\n").dropFirst(2).compactMap { row in
      row.split(separator: " ").first { $0.contains("-") }.map(String.init)
    }
  }

  @Test("All of it is a fact a line, from the first") func tellsAll() throws {
    let rows = try table.type("log").output.split(separator: "\n")
    #expect(rows.count == table.workbench.session.position + 2)
    #expect(rows[2].hasPrefix("1   13:00:00  "))
    #expect(rows.last?.contains("@ola") == true, "who typed")
  }

  @Test("Of one perspective it tells what was said of it, what answers it and what rests on it") func tellsOfOnePerspective() throws {
    #expect(
      try kinds("log p1") == [
        "perspective-shared", "perspective-shared", "perspective-amended", "action-proposed", "issue-answered", "action-amended",
      ])
    #expect(
      try kinds("log p2") == ["perspective-shared", "action-proposed", "perspective-retracted", "perspective-restored", "action-amended"])
    #expect(try kinds("log a1") == ["action-proposed", "action-dropped", "action-restored"])
  }

  @Test("It tells what was taken back and put back") func tellsOfUndo() throws {
    try table.type("fix p2 +x", "undo", "redo")
    #expect(try kinds("log p2").suffix(3) == ["perspective-amended", "unit-undone", "unit-redone"])
    #expect(try !kinds("log p1").contains("unit-undone"))
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
