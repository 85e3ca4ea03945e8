import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// The plan and the board at the workbench: what TAB offers, what `?` tells, what `log`, other terminals and the room see.
@Suite struct OversightTests {
  private static func table(more: String...) throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type(
      [
        "group parents seats 2: Parents", "join parents named: Ruth Kaminski", "join parents: Siobhan Byrne", "@amina on r1: Train us",
        "act @police by Q3 2022 on r1 from p1: Train", "act @hall on r2: Answer",
      ] + more)
    return table
  }

  private static let board = [
    "gauge a1 @students=4,2", "object a1 @siobhan: Too soon", "adopt: agreed", "appoint @ruth: Chair", "ask a1 by @ruth: Who chooses?",
  ]

  // MARK: TAB

  @Test("A gauge offers the groups that are not in the line yet, and behind the sign what they may answer")
  func gauges() throws {
    let table = try Self.table(more: "group valley: Valley")
    #expect(table.words("gauge ") == ["a2", "a1", "@students=", "@police=", "@parents=", "@valley="], "who is there first")
    #expect(table.words("gauge a1 @st") == ["@students="])
    #expect(table.words("gauge a1 @students=5,4 @") == ["@police=", "@parents=", "@valley="])
    #expect(table.words("gauge a1 @students=") == ["@students=4", "@students=aside", "@students=declined"])
    #expect(table.words("gauge a1 @students=d") == ["@students=declined"])
    #expect(table.words("gauge a1 @students=5,").isEmpty)
    #expect(table.offers("gauge a1 @students=d").start == "gauge a1 ".utf8.count)
  }

  @Test("by offers the owner, and those who may speak for it; or the members of the board")
  func by() throws {
    let table = try Self.table(more: "appoint @ruth: Chair", "ask by @ruth: When?")
    #expect(table.words("accept a1 by ") == ["@police", "@hall"])
    #expect(table.words("decline a2 by ") == ["@hall"])
    #expect(table.words("report a1 limited by ") == ["@police", "@hall"])
    #expect(table.words("assess a1 limited by ") == ["@ruth"])
    #expect(table.words("ask by ") == ["@ruth"])
    #expect(table.words("reply b1 by ").count == 9, "anybody may reply")
    #expect(table.words("recuse ") == ["@ruth"] + ["a2", "a1"])
    #expect(table.words("dismiss ") == ["@ruth"])
  }

  @Test("appoint offers who is external, first who has chosen named; support who may be printed; object anybody")
  func people() throws {
    let table = try Self.table()
    #expect(table.words("appoint ").filter { $0.hasPrefix("@") } == ["@ruth", "@amina", "@jordan", "@siobhan"])
    #expect(table.words("support a1 ") == ["@hall", "@ruth", "@students", "@police", "@parents", "@city"])
    #expect(table.words("object a1 @p") == ["@police", "@parents"])
  }

  @Test("Quarters, statuses, settings and versions")
  func words() throws {
    let table = try Self.table(more: "adopt")
    #expect(table.words("move a1 to ").first == "2022Q2")
    #expect(table.words("appoint @ruth to ").last == "end")
    #expect(table.words("appoint @ruth from q").first == "Q2/22")
    #expect(table.words("report a1 ").prefix(5) == ["no-evidence", "not-started", "limited", "substantial", "complete"])
    #expect(table.words("report a1 limited ") == ["as-of", "by"])
    #expect(table.words("set ") == ["year", "fiscal-year", "fiscal-year-named", "zone", "smallest-group", "queue-order"])
    #expect(table.words("set fiscal-year a") == ["april", "august"] && table.words("set fiscal-year-named ") == ["end", "start"])
    #expect(table.words("set smallest-group ") == ["board", "public"] && table.words("set smallest-group board ").isEmpty)
    #expect(table.words("plan ") == ["at"] && table.words("plan at ") == ["v1"] && table.words("digest since ") == ["v1"])
    #expect(table.words("export plan json at ") == ["v1"])
    #expect(table.words("link a1 ") == ["on", "from", "+"])
    #expect(table.words("milestone a1 ") == ["by"] && table.words("milestone a1 by ").first == "2022Q2")
  }

  @Test("Objections and questions are offered while they are open; to be looked at always")
  func items() throws {
    let table = try Self.table(
      more: "object a1 @ruth: Too soon", "object a1 @hall: Too late", "resolve o1: x", "appoint @ruth: Chair", "ask by @ruth: A?", "ask by @ruth: B?",
      "reply b2 by @police: x")
    #expect(table.words("resolve ") == ["o2"])
    #expect(table.words("reply ") == ["b1", "by"])
    #expect(table.words("show o") == ["o2", "o1"] && table.words("log b") == ["b2", "b1"])
    try table.type("fix @ruth: Ruth Kaminski", "object a1 @amina private: hush")
    #expect(table.offers("resolve o3").candidates.map(\.about) == ["to a1  …"])
    try table.type("room on")
    #expect(table.words("resolve ") == ["o2"])
  }

  // MARK: ?

  @Test(
    "Words of these lines are explained",
    arguments: [
      ("gauge a1 @students=4x6,2|x1", "students  Students  community  2 at the table  6 seats"),
      ("report a1 lim|ited", "limited: some steps were taken"), ("move a1 to Q3| 2022", "Q3 2022: 2022-07-01 to 2022-09-30"),
      ("appoint @ruth from Q3 20|22", "Q3 2022: 2022-07-01 to 2022-09-30"), ("resolve o1|", "o1  Siobhan Byrne (parents) objects to a1  Too soon"),
      ("reply b1| by", "b1  on a1  Ruth Kaminski (parents) asks  Who chooses?"), ("plan at v1|", "v1  adopted 2022-06-14  agreed"),
      ("report a1 limited as-of| 2022", "as-of: the day that it speaks of, as-of 2022-09-30"),
      ("act by FY22| Q2", "a fiscal quarter; set fiscal-year april says when the fiscal year begins"),
    ])
  func explains(_ marked: String, _ expected: String) throws {
    let table = try Self.table()
    try table.type(Self.board)
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    let described = table.workbench.explanation(Array((parts[0] + parts[1]).utf8), at: parts[0].utf8.count)
    #expect(described.first?.text(width: nil) == expected)
  }

  @Test("What a group answered is told in words")
  func explainsHands() throws {
    let table = try Self.table()
    let line = "gauge a1 @students=4x6,2"
    #expect(table.workbench.explanation(Array(line.utf8), at: line.utf8.count).last?.text(width: nil) == "6 hands at 4, 1 at 2")
  }

  // MARK: log

  @Test("The log of an action tells everything that became of it; that of an objection and a question their own")
  func log() throws {
    let table = try Self.table()
    try table.type(Self.board + ["resolve o1: in two steps", "reply b1 by @police: the council", "move a1 to Q4 2022: late", "recuse @ruth a1"])
    let log = try table.type("log a1").output
    for said in ["a1 was proposed: ", "asked how far it agrees", "objects to a1", "asks about a1", "a1 was moved to Q4 2022: late", "stands aside for a1"] {
      #expect(log.contains(said), "\(said) in \(log)")
    }
    #expect(log.split(separator: "\n").count == 2 + 6)
    #expect(try table.type("log o1").output.contains("o1 is resolved: in two steps"))
    #expect(try table.type("log b1").output.contains("b1 Riverton Police Service replies: the council"))
  }

  @Test("The log shows no word of a private objection, of what was said back of private words, nor of either once undone")
  func secretLog() throws {
    let table = try Self.table()
    try table.type(
      "object a1 @siobhan private: hush one", "undo", "object a1 @siobhan: hush two", "heard p1 by @ruth: hush three", "dispute p1 by @amina: hush four",
      "fix @siobhan private", "fix p1 private")
    #expect(try !table.type("log").output.contains("hush"))
    #expect(try table.type("log o2").output.contains("o2 …"))
  }

  // MARK: Others

  @Test("Other terminals are told what a line did")
  func news() throws {
    let log = MemoryLog.riverton
    let one = try Table.set(log, terminal: "one", isPrompt: true)
    try one.type("act @police by Q3 2022 on r1: Train", "join students named: Kit Moreau")
    let other = try Table(log, terminal: "other", isPrompt: true)
    try one.type(
      "accept a1 by @police: gladly", "gauge a1 @students=4,2", "object a1 @amina: Too soon", "resolve o1: in two steps", "baseline a1: 4 of 38",
      "milestone a1 by Q2 2022: half", "support a1 @city", "adopt: agreed", "move a1 to Q4 2022: late", "appoint @kit from Q3 2022: Chair",
      "ask a1 by @kit: Who?",
      "reply b1 by @police: Us", "report a1 limited as-of 2022-06-01 by @police: some", "assess a1 not-started by @kit: none", "recuse @kit a1")
    _ = try other.workbench.catchUp()
    #expect(
      other.workbench.news().map { $0.text(width: nil) }.suffix(6) == [
        "another terminal: Kit Moreau (students) was appointed to the board from Q3 2022: Chair",
        "another terminal: b1 Kit Moreau (students) asks about a1: Who?", "another terminal: b1 Riverton Police Service replies: Us",
        "another terminal: a1 was reported limited as of 2022-06-01 by Riverton Police Service: some",
        "another terminal: a1 was assessed not started by Kit Moreau (students): none",
        "another terminal: Kit Moreau (students) stands aside for a1",
      ])
  }

  @Test("In room view groups stand for names, and a private objection is nowhere, in no count either")
  func room() throws {
    let table = try Self.table()
    try table.type(Self.board + ["object a1 @amina private: hush", "room on"])
    for line in [
      "ls o", "ls b", "ls board", "show a1", "show o1", "show b1", "who", "gaps", "check", "timeline", "trace r1", "find: soon",
    ] {
      let shown = table.write(line).output
      for hidden in ["Ruth", "Kaminski", "ruth", "Siobhan", "Byrne", "hush", "o2", "Amina"] {
        #expect(!shown.contains(hidden), "\(hidden) in \(line): \(shown)")
      }
    }
    #expect(table.write("ls o").output.contains("a participant"))
    for person in ["show @ruth", "show @amina", "ls p @ruth"] { #expect(table.refused(person) == "room view shows nothing of one person") }
    #expect(!table.write("show o2").output.contains("hush"))
    let board = RoomBoard(table.workbench.session, table.workbench.roomFilter, recent: table.workbench.recent, name: "riverton", at: .riverton)
    let lines = board.lines(columns: 80, rows: 40).joined(separator: "\n")
    for hidden in ["Ruth", "ruth", "Siobhan", "hush", "o2"] { #expect(!lines.contains(hidden), "\(hidden) in \(lines)") }
    #expect(lines.contains("o1 a participant objects to a1: Too soon"))
  }

  @Test("adopt does not go with a script that is recorded all or not at all")
  func atomic() throws {
    let log = MemoryLog.riverton
    try Table.set(log)
    let before = log.facts.count
    let script = Script(try Table(log))
    #expect(script.runAtomically("act on r1: Train\nadopt: agreed") != .done)
    #expect(script.messages.contains("adopt does not go with --atomic"))
    #expect(log.facts.count == before)
  }
}
