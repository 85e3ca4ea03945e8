import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// The screen that follows a session in front of a room.
@Suite struct RoomBoardTests {
  private func board(_ table: Table, at moment: Moment = .riverton) -> RoomBoard {
    RoomBoard(table.workbench.session, table.workbench.roomFilter, recent: table.workbench.recent, name: "riverton", at: moment)
  }

  private func lines(_ table: Table, columns: Int = 80, rows: Int = 24) -> [String] { board(table).lines(columns: columns, rows: rows) }

  private static let later = Moment(milliseconds: Moment.riverton.milliseconds + 50 * 60_000)

  @Test("It shows what is going on, without a name")
  func goingOn() throws {
    let table = try Table.set()
    try table.type(
      "agenda 40 min on r1: Hear Amina Farah", "next", "@amina: I am Amina, and Jo Hall knows", "queue @jordan: about Insp. Jo Hall", "queue @hall",
      "join students: Élodie Roy", "queue @elodie")
    let board = board(table, at: Self.later)
    #expect(board.title.text(width: nil) == "Riverton roundtable")
    #expect(board.issue?.text(width: nil) == "Open: r1  50 min  Training")
    #expect(board.agenda?.text(width: nil) == "Agenda 1: 50 of 40 min, 10 over  Hear [name]")
    #expect(board.heard?.text(width: nil) == "Heard on r1: 0 of 1 groups; not heard: police", "the students are too few for a figure")
    #expect(board.queue?.text(width: nil) == "Queue: 1 a participant  2 Riverton Police Service  3 a participant")
    #expect(board.receipts(last: 4).last?.text(width: nil) == "a participant asked to speak")
  }

  @Test("Nothing of what is private is on it, in no count either, and what became so is gone")
  func secret() throws {
    let table = try Table.set()
    try table.type("discuss r1", "@amina private: hush one", "@hall: soon private", "queue @amina: hush two", "act @police on r1 from p1,p2: Train")
    #expect(lines(table).contains("Heard on r1: 1 of 1 groups"))
    #expect(lines(table).contains("a1 was proposed: Train, owner Riverton Police Service, on r1, rests on p1"))
    try table.type("fix p2 private", "fix @amina private")
    let shown = lines(table).joined(separator: "\n")
    #expect(shown.contains("Heard on r1: 0 of 1 groups; not heard: police"))
    for hidden in ["hush", "soon", "p1", "p2", "Queue", "Amina", "@students1"] { #expect(!shown.contains(hidden), "\(hidden)") }
  }

  @Test("A name that was put right, or taken back, is a name all the same")
  func formerNames() throws {
    let table = try Table.set()
    try table.type(
      "join students: Amna Fahra", "fix @amna: Amna Farra", "@amna: Amna Fahra is what they wrote", "join police: Ivo Quill", "undo", "note: Ivo Quill left",
      "@hall: Ivo left")
    let shown = lines(table).joined(separator: "\n")
    for name in ["Amna", "Fahra", "Farra", "Ivo", "Quill", "amna"] { #expect(!shown.contains(name), "\(name) in \(shown)") }
  }

  @Test("It fits the window", arguments: [(80, 24), (40, 12), (20, 5), (11, 3), (200, 60)])
  func fits(columns: Int, rows: Int) throws {
    let table = try Table.set()
    for number in 1...60 { try table.type("@amina: number \(number) " + String(repeating: "数据 ", count: 30)) }
    let lines = lines(table, columns: columns, rows: rows)
    if rows >= 8 { #expect(lines.count == rows) }
    if columns >= 60 { for line in lines { #expect(DisplayWidth.of(line) < columns, "\(line)") } }
  }

  @Test("Sentences are said again only when something other than the time has changed")
  func sentences() throws {
    let table = try Table.set()
    try table.type("agenda 40 min on r1: Hear", "next")
    func signs(_ moment: Moment) -> [String] { board(table, at: moment).sentences.map { $0.about + " " + $0.sign } }
    let soon = Moment(milliseconds: Moment.riverton.milliseconds + 5 * 60_000)
    #expect(signs(.riverton) == signs(soon))
    #expect(signs(soon) != signs(Self.later), "it runs over now")
    try table.type("@amina: x")
    #expect(signs(soon).filter { !signs(.riverton).contains($0) }.isEmpty)
    #expect(board(table).sentences.map(\.about) == ["title", "issue", "agenda", "heard", "queue"])
  }
}
