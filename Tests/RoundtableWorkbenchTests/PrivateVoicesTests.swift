import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Words of people whose choice is private by now, in everything that can hold words: no screen that others can see shows them.
@Suite struct PrivateVoicesTests {
  /// A table at which Sky, who is private at the end, gave words in every way there is; they all begin with `hush`.
  private static func table() throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type(
      "join students named: Sky Bell", "discuss r1", "@amina: plain words", "@sky: hush-said", "@amina private: hush-level", "heard p1 by @sky: hush-heard",
      "heard p2 by @amina: hush-about", "dispute p1 by @sky: hush-disputed", "park @sky: hush-parked", "pass @sky: hush-passed", "queue @sky: hush-queued",
      "act @police by Q3 2022 from p1: Train :: 90%", "object a1 @sky: hush-objected", "resolve o1: hush-resolved", "appoint @sky: hush-role",
      "ask a1 by @sky: hush-asked", "reply b1 by @city: plain reply", "assess a1 limited by @sky: hush-assessed", "dismiss @sky: hush-dismissed",
      "fix @sky private")
    return table
  }

  @Test("The room's screen, its pages, what TAB offers and what is explained there hold none of them")
  func room() throws {
    let table = try Self.table()
    let board = RoomBoard(table.workbench.session, table.workbench.roomFilter, recent: table.workbench.recent, name: "riverton", at: .riverton)
    let receipts = (board.lines(columns: 400, rows: 100) + board.receipts(after: 0, most: 100).map { $0.text(width: nil) }).joined(separator: "\n")
    #expect(!receipts.contains("hush"), "\(receipts)")
    try table.type("room on")
    let ids = table.workbench.session.everyItem.map(\.text)
    for line in ["who", "queue", "voices", "gaps", "plan", "coverage", "find: said", "ls p", "ls a", "trace r1", "show r1"] + ids.map({ "show " + $0 }) {
      let shown = table.write(line)
      #expect(!(shown.output + shown.messages).contains("hush"), "\(line): \(shown)")
    }
    for typed in ["@", "show ", "log ", "resolve ", "reply ", "confirm ", "fix ", "act from ", "@amina re ", "heard "] {
      for offer in table.offers(typed).candidates { #expect(!offer.about.contains("hush"), "\(typed)\(offer.word): \(offer.about)") }
    }
    for id in ids {
      let described = Explainer(table.workbench.desk).explanation(Array("show \(id)".utf8), at: 6).map { $0.text(width: nil) }
      #expect(!described.joined().contains("hush"), "\(id): \(described)")
    }
  }

  @Test("What is typed about any of them is kept in no file")
  func disk() throws {
    let session = try Self.table().workbench.session
    let secret = session.everyItem.filter { $0.kind != .action && $0 != ItemID(.perspective, 1) }
    for item in secret { #expect(!session.mayShow(Ref(item), on: .disk), "\(item.text)") }
    #expect(session.mayShow(Ref(.perspective, 1), on: .disk) && session.mayShow(Ref(.action, 1), on: .disk))
  }
}

extension Session {
  /// The ids of everything that has one.
  fileprivate var everyItem: [ItemID] {
    ItemKind.allCases.flatMap { kind in (1..<next(kind).number).map { ItemID(kind, $0) } }.filter { has($0) }
  }
}
