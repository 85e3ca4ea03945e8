import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Three terminals type at random, each interrupting the others; in the end all see the same, as does anyone who opens the record later.
@Suite struct ManyTerminalsTests {
  @Test("Nothing is lost, nothing is there twice, and all see one order", arguments: 1...6)
  func agree(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let log = MemoryLog.riverton
    try Table.set(log, terminal: "setting").type("issue r3: Leaflets", "group parents: Parents")
    let stores = (0..<3).map { _ in TroubledStore(log) }
    let tables = try stores.enumerated().map { try Table(store: $1, terminal: "terminal \($0)") }
    var receipts: [String] = []
    for step in 0..<400 {
      let typing = Int.random(in: 0..<3, using: &random)
      let line = Self.line(step, &random)
      if Int.random(in: 0..<3, using: &random) == 0 {
        let (cutting, meanwhile) = ((typing + 1) % 3, Self.line(step + 10_000, &random))
        stores[typing].beforeAppend = [{ receipts += Self.ids(tables[cutting].workbench.take(Array(meanwhile.utf8))) }]
      }
      receipts += Self.ids(tables[typing].workbench.take(Array(line.utf8)))
      stores[typing].beforeAppend = []
    }
    #expect(receipts.count > 15)
    #expect(Set(receipts).count == receipts.count, "an id was given twice")
    for table in tables { try table.workbench.catchUp() }
    for (number, table) in tables.enumerated() {
      let fresh = try Table(log, terminal: "terminal \(number)")
      #expect(try Self.everything(table) == Self.everything(fresh))
      #expect(table.workbench.session.index == fresh.workbench.session.index)
    }
    #expect(log.facts.map(\.envelope.position) == Array(1...log.facts.count))
    #expect(Set(log.facts.map(\.envelope.id)).count == log.facts.count)
  }

  /// New ids of perspectives and actions that a receipt tells.
  private static func ids(_ response: Response) -> [String] {
    guard case .receipt(let receipt) = response, receipt.effect == .recorded, ["say", "act", "draft"].contains(receipt.verb) else { return [] }
    return receipt.ids
  }

  private static func everything(_ table: Table) throws -> String {
    try ["who", "ls p", "ls a", "ls people", "ls groups", "ls issues", "ls themes", "coverage", "gaps", "log"].map {
      try table.type($0).output
    }.joined()
  }

  private static func line(_ step: Int, _ random: inout SplitMix) -> String {
    let who = ["@amina", "@jordan", "@hall", "@students", "@?", "@amina,@hall"].randomElement(using: &random) ?? ""
    let issue = ["r1", "r2", "r3"].randomElement(using: &random) ?? ""
    let number = Int.random(in: 1...max(1, step % 10_000 / 4 + 1), using: &random)
    let lines = [
      "\(who) on \(issue) +t\(step % 5): words \(step)", "\(who): words \(step)", "\(who) anon re p\(number): words \(step)",
      "fix p\(number) +x on \(issue)",
      "fix p\(number) @jordan", "fix p\(number): other words \(step)", "+y", "on \(issue)", "concern", "s/words/more words/",
      "retract p\(number): r", "restore p\(number)",
      "act \(["", "@police", "@hall", "@city"].randomElement(using: &random) ?? "") on \(issue) from p\(number): do \(step)",
      "fix a\(number) by Q4 2022",
      "drop a\(number): d", "restore a\(number)", "draft", "answer \(issue) partly from p\(number): w", "discuss \(issue)", "close", "undo",
      "undo", "undo 2", "undo 3", "redo",
      "redo 2", "join parents: Ann\(step) Lee", "join parents @p-\(number): Bo \(step)", "leave @amina", "back @amina", "fix @jordan anon",
      "fix @jordan as @jo\(step % 3)",
      "fix @hall in \(["students", "police"].randomElement(using: &random) ?? "")", "group g\(step % 7): G", "issue i\(step % 4): I",
      "note: n", "regrets parents: away",
    ]
    return lines.randomElement(using: &random) ?? ""
  }
}
