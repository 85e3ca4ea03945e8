import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

@Suite("Lines that were not finished, at the prompt")
struct PromptDraftsTests {
  @Test("^C keeps the line, which is said once; drafts lists it and brings it back")
  func interrupt() throws {
    let (written, keyboard, _) = try Desktop().type(
      .interrupt("@amina: half a sen"), .interrupt("note: another"), .enter("drafts"), .enter("drafts 1"), .enter("drafts 9"))
    #expect(written.ranges(of: "kept; drafts shows such lines").count == 1)
    #expect(written.contains("@amina: half a sen") && written.contains("note: another") && written.contains("drafts N brings one back"))
    #expect(keyboard.offered.map(\.line) == ["@amina: half a sen"])
    #expect(written.contains("there is no draft 9; drafts lists them"))
  }

  @Test("What a prompt was typing whose terminal went away stands on the line of the next")
  func hangUp() throws {
    let log = MemoryLog.riverton
    let first = try Desktop(log, at: "one")
    let (_, _, end) = try first.type(.enter("note: done"), .hangUp("@amina: not yet do"))
    #expect(end == .hungUp)
    let next = try Desktop(log, at: "two", inFolder: first.folder)
    let (written, keyboard, _) = try next.type()
    #expect(written.contains("The line below was not finished; ^C puts it aside."))
    #expect(keyboard.offered.map(\.line) == ["@amina: not yet do"])
  }

  @Test("What that prompt had recorded by then does not come back")
  func recorded() throws {
    let desktop = try Desktop()
    try desktop.type(.enter("@amina: One"))
    let (_, keyboard, _) = try desktop.type(leftOver: "@amina: One\n@amina: Two")
    #expect(keyboard.offered.map(\.line) == ["@amina: Two"])
  }

  @Test(
    "A line about what is private is never in the file, being typed or dropped",
    arguments: ["@amina private: S3CRET", "fix p1: S3CRET", "@sky: S3CRET", "s/One/S3CRET/"])
  func secret(_ line: String) throws {
    let desktop = try Desktop()
    try desktop.table.type("join students @sky: Sky Littlewolf", "fix @sky private", "@amina private: One")
    try desktop.type(.meanwhile(line, {}), .interrupt(line))
    #expect(!desktop.drafts.contains("S3CRET"))
    try desktop.type(.hangUp(line))
    #expect(!desktop.drafts.contains("S3CRET"))
  }

  @Test(
    "A refused line that may be private does not come back: it is a draft in memory, and drafts brings it back",
    arguments: ["@nobody private: S3CRET", "@amina prvate: S3CRET", "@amina: (private) S3CRET", "@sky on r9: S3CRET"])
  func refusedSecret(_ line: String) throws {
    let desktop = try Desktop()
    try desktop.table.type("join students @sky: Sky Littlewolf", "fix @sky private")
    let (written, keyboard, _) = try desktop.type(.enter(line), .enter("note: I agree"), .enter("drafts"), .enter("drafts 1"))
    #expect(!written.contains("S3CRET") && written.contains("kept as a private draft until the prompt ends; drafts 1 brings it back"))
    #expect(keyboard.offered.count == 1 && keyboard.offered.allSatisfy { $0.line.contains("S3CRET") })
    #expect(keyboard.remembered.allSatisfy { !$0.contains("S3CRET") })
    #expect(!desktop.drafts.contains("S3CRET"))
  }

  @Test("A prompt in room view leaves its mark, so that the next one begins in it")
  func mark() throws {
    let desktop = try Desktop()
    try desktop.type(.enter("room on"), .hangUp("@amina: One"))
    let next = Drafts(path: desktop.folder.path + "/drafts", owner: "next", isAlive: { _ in false })
    #expect(next.takeOver().marks == [Prompt.roomMark])
  }
}

@Suite("A pasted block")
struct PromptPasteTests {
  @Test("Its lines are shown again with their receipts, and are one step for undo")
  func block() throws {
    let desktop = try Desktop()
    let before = desktop.table.workbench.session.perspectives.all.count
    let (written, _, _) = try desktop.type(.paste(["discuss r1", "@amina: One", "@jordan: Two"]), .enter("undo"))
    #expect(written.contains("> @amina: One\np1  Amina Farah"))
    #expect(written.contains("3 lines recorded, one step for undo\n"))
    #expect(desktop.table.workbench.session.perspectives.all.filter(\.stands).count == before)
    #expect(desktop.table.workbench.session.openIssue(at: "prompt") == nil)
  }

  @Test("It stops at a refused line, which is kept, and the rest is a draft")
  func refused() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.paste(["@amina: One", "@nobody: Two", "@jordan: Three", "note: Four"]), .enter("drafts"))
    #expect(written.contains("the paste stopped at a refused line: 1 recorded before it, one step for undo; 2 behind it kept, drafts 2 brings them back"))
    #expect(keyboard.held.map(\.text) == [Array("@nobody: Two".utf8)])
    #expect(written.contains("@jordan: Three  and 1 more"))
  }

  @Test("It stops at a question, and at quit")
  func questions() throws {
    let (written, keyboard, _) = try Desktop().type(.paste(["discuss r1", "close r1", "note: after"]))
    #expect(written.contains("the paste stopped at a question: 1 recorded before it") && keyboard.held.map(\.text) == [Array("close r1".utf8)])
    let quit = try Desktop().type(.paste(["note: before", "quit", "note: after"]))
    #expect(quit.written.contains("the paste stopped at quit: 1 recorded before it") && quit.end == .left)
  }

  @Test("An undo in it takes back what the block recorded, and the lines after it are a step of their own")
  func undo() throws {
    let desktop = try Desktop()
    try desktop.type(.paste(["@amina: One", "@jordan: Two", "undo", "@amina: Three", "@jordan: Four"]))
    func standing() -> [String] { desktop.table.workbench.session.perspectives.all.filter(\.stands).map(\.text.raw) }
    #expect(standing() == ["Three", "Four"])
    try desktop.type(.enter("undo"))
    #expect(standing().isEmpty)
    try desktop.type(.enter("redo"))
    #expect(standing() == ["Three", "Four"])
  }

  @Test("A letter is one statement, and a paragraph that looks like a line of its own is pointed out")
  func letter() throws {
    let desktop = try Desktop()
    let (written, _, _) = try desktop.type(.paste(["@amina: Dear all", "note: we waited", "", "and no one came", "@jordan: Two", "note: Three"]))
    #expect(desktop.said == ["Dear all\nnote: we waited\n\nand no one came", "Two"])
    #expect(written.contains("3 paragraphs\nwarning: note begins a paragraph here.") && written.contains("3 lines recorded, one step for undo"))
  }

  @Test("Of several lines none after a private one lies on the disk, since it may be its paragraph")
  func privateLetter() throws {
    let desktop = try Desktop()
    let (written, keyboard, _) = try desktop.type(.interrupt("note: before\n@amina private: S3CRET\nand S3CRET too"), .enter("drafts"), .enter("drafts 1"))
    #expect(!desktop.drafts.contains("S3CRET") && !written.contains("S3CRET") && keyboard.offered.count == 1)
  }

  @Test("In room view nothing that was pasted is shown again")
  func room() throws {
    let (written, _, _) = try Desktop().type(.enter("room on"), .paste(["@amina: One", "@jordan: Two"]))
    #expect(!written.contains("> @") && !written.contains("amina"))
  }
}
