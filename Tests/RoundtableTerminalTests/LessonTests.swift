import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

@Suite("The tutorial at the prompt")
struct LessonTests {
  private func practise(_ keys: TypedLines.Key...) throws -> (written: String, keyboard: TypedLines, end: Prompt.End) {
    let log = MemoryLog.riverton
    try Table(log, terminal: "tutorial").type(Tutorial.setting)
    let table = try Table(log, terminal: "prompt", isPrompt: true)
    let keyboard = TypedLines(keys)
    let folder = try TemporaryFolder()
    var end = Prompt.End.left
    let written = try folder.written { screen in
      let lesson = Lesson(table.workbench, keyboard, screen: screen, console: { Console() }, hasExport: { !table.shelf.files.isEmpty })
      end = lesson.run()
    }
    return (written, keyboard, end)
  }

  @Test("A line that does the step is praised, and the next step comes; quit leaves and says where")
  func step() throws {
    let (written, keyboard, end) = try practise(.enter("join students: Amina Farah; Jordan O'Brien"), .enter("quit"), .enter("note: never"))
    #expect(written.contains("1 of \(Tutorial.steps.count): who has come"))
    #expect(written.contains("Done. The receipt shows each person's handle") && written.contains("2 of \(Tutorial.steps.count): what it is about"))
    #expect(written.hasSuffix("Left at step 2 of \(Tutorial.steps.count). The practice session is thrown away.\n"))
    #expect(keyboard.remembered.first == "join students: Amina Farah; Jordan O'Brien" && end == .left)
  }

  @Test("A refused line is held, and after two misses the line that does it is shown")
  func misses() throws {
    let (written, keyboard, _) = try practise(.enter("jion students: Amina"), .enter("join studens: Amina"), .enter("hint"))
    #expect(keyboard.held.map(\.text).prefix(2) == [Array("join students: Amina".utf8), Array("join studens: Amina".utf8)])
    #expect(written.ranges(of: "This does it:").count == 2)
  }

  @Test("skip types the line of every step, close twice, and the last one ends it")
  func skipping() throws {
    let keys = Tutorial.steps.map { _ in TypedLines.Key.enter("skip") }
    let log = MemoryLog.riverton
    try Table(log, terminal: "tutorial").type(Tutorial.setting)
    let table = try Table(log, terminal: "prompt", isPrompt: true)
    let written = try TemporaryFolder().written { screen in
      let lesson = Lesson(table.workbench, TypedLines(keys), screen: screen, console: { Console() }, hasExport: { !table.shelf.files.isEmpty })
      #expect(lesson.run() == .left)
    }
    #expect(written.contains("> close r1\n") && written.hasSuffix("The practice session is thrown away now.\n"))
    #expect(table.workbench.session.openIssue(at: "prompt") == nil && !table.shelf.files.isEmpty)
  }

  @Test("step shows the step again, and the documents that were made stay")
  func kept() throws {
    let log = MemoryLog.riverton
    try Table(log, terminal: "tutorial").type(Tutorial.setting)
    let table = try Table(log, terminal: "prompt", isPrompt: true)
    let written = try TemporaryFolder().written { screen in
      let keys: [TypedLines.Key] = [.enter("step"), .enter("quit")]
      let lesson = Lesson(
        table.workbench, TypedLines(keys), screen: screen, console: { Console() }, hasExport: { true }, keepsDocuments: { "Exports/tutorial" })
      #expect(lesson.run() == .left)
    }
    #expect(written.ranges(of: "1 of \(Tutorial.steps.count): who has come").count == 2)
    #expect(written.hasSuffix("The plan you made stays: Exports/tutorial\n"))
  }

  @Test("A closed terminal ends it without a word")
  func hangUp() throws {
    let (written, _, end) = try practise(.hangUp("join"))
    #expect(end == .hungUp && !written.contains("Left at step"))
  }
}
