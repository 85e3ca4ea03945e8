import RoundtableExport
import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Two tables at which the same was said openly, and at one of them something private too: no screen that others can see tells which is which.
@Suite struct RoomTwinsTests {
  /// Lines, each open or private.
  private static let lines: [(line: String, isPrivate: Bool)] = [
    ("join students: Sky Bell", false), ("fix @sky private", false), ("join students anon: Nils Holm", false), ("rule: one at a time", false),
    ("discuss r1", false), ("@amina private +shame: hush one", true), ("@amina +trust: open one", false), ("@sky on r2: hush two", true),
    ("@hall re p1: open two", false), ("heard p1 by @sky: hush back", true), ("heard p1 by @hall: open back", false),
    ("heard p2 by @sky: hush more", true), ("park @sky: hush parked", true), ("park @amina: open parked", false), ("pass @sky: hush passed", true),
    ("pass @jordan: quiet", false), ("queue @sky: hush queued", true), ("queue @jordan: open queued", false), ("note: hush note", true),
    ("act @police by Q3 2022 on r1 from p1: Train :: 90%", false), ("gauge a1 @students=4x3,1x1", false), ("object a1 @amina private: hush objection", true),
    ("object a1 @jordan: open objection", false), ("answer r1 partly from p1: some", false), ("adopt: spring", false),
    ("@sky +shame: hush three", true), ("@nils on r2: open three", false), ("@amina private: hush four", true), ("@?: open four", false),
    ("fix p3 concern", false), ("dispute p2 by @sky: hush disputed", true), ("retract p4: a slip", false),
  ]

  /// What is looked at.
  private static let looks =
    [
      "who", "queue", "voices", "gaps", "plan", "heard", "digest", "coverage", "check", "timeline", "now", "help now", "show r1", "show r2", "trace r1",
      "show @sky", "show @amina", "show @students1", "show +trust", "show +shame", "show a1", "trace a1", "find: open", "find: hush", "facilitator",
      "ls", "ls p", "ls a", "ls o", "ls k", "ls b", "ls h", "ls r", "ls f", "ls themes", "ls +shame", "where", "drafts", "rule",
    ] + ["p", "h", "o", "k"].flatMap { kind in (1...9).flatMap { ["show \(kind)\($0)", "trace \(kind)\($0)"] } }

  /// A table with or without what is private. Lines are typed by the ids of a record without it; where there is something private, by the room's.
  private static func table(withSecrets: Bool) throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type("room on")
    for (line, isPrivate) in lines where withSecrets || !isPrivate { try table.type(line) }
    return table
  }

  @Test("Every page, refusal and document in room view is the same, and so is each receipt of an open line")
  func pages() throws {
    let (whole, open) = (try Self.table(withSecrets: true), try Self.table(withSecrets: false))
    for line in Self.looks {
      let (one, other) = (whole.write(line), open.write(line))
      #expect(Self.plain(one.output + one.messages) == Self.plain(other.output + other.messages), "\(line)")
    }
    for line in [
      "fix p1 +trust", "heard p3 by @jordan: So", "confirm p1", "resolve k1: done", "resolve o1: talked", "fix p9 idea", "fix h1: x", "undo", "link a1 p3",
    ] {
      let (one, other) = (whole.write(line), open.write(line))
      #expect(Self.plain(one.output + one.messages) == Self.plain(other.output + other.messages), "\(line)")
    }
  }

  @Test("What TAB offers, and what a word is explained as, is the same")
  func typing() throws {
    let (whole, open) = (try Self.table(withSecrets: true), try Self.table(withSecrets: false))
    for typed in ["@", "show ", "trace ", "confirm ", "resolve ", "fix ", "act from ", "@amina re ", "heard ", "retract ", "+", "show +", "call ", "back "] {
      #expect(whole.offers(typed).candidates == open.offers(typed).candidates, "\(typed)")
    }
    for word in ["p1", "p2", "p3", "p5", "k1", "o1", "h1", "h2", "r1", "r2", "+shame", "+trust", "@amina", "@students", "@sky"] {
      let typed = Array("show \(word)".utf8)
      let (one, other) = (whole.workbench.explanation(typed, at: 6), open.workbench.explanation(typed, at: 6))
      #expect(one.map { $0.text(width: nil) } == other.map { $0.text(width: nil) }, "\(word)")
    }
    #expect(whole.workbench.promptMark == open.workbench.promptMark)
  }

  @Test("The second screen is the same, and holds no working note")
  func board() throws {
    func lines(_ table: Table) -> [String] {
      let bench = table.workbench
      let board = RoomBoard(bench.session, bench.roomFilter, recent: bench.recent, name: "riverton", at: .riverton)
      let all = board.lines(columns: 200, rows: 100) + board.receipts(after: 0, most: 200).map { $0.text(width: nil) } + board.sentences.map(\.text)
      return all.filter { !$0.contains("adopted at head") }
    }
    let (whole, open) = (lines(try Self.table(withSecrets: true)), lines(try Self.table(withSecrets: false)))
    #expect(whole == open)
    #expect(!whole.contains { $0.contains("hush") || $0.contains("quiet") || $0.contains("queued") })
  }

  /// A text without what only the record's length and chain decide.
  private static func plain(_ text: String) -> String {
    text.split(separator: "\n").filter {
      !$0.contains("This copy: written") && !$0.contains("The record: fact") && !$0.contains("head ") && !$0.contains("digest")
    }.joined(separator: "\n")
  }
}
