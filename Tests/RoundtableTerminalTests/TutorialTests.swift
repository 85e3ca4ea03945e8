import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTerminal
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// The steps of the tutorial, in memory.
@Suite("The tutorial")
struct TutorialTests {
  /// Someone who practises: types lines, and hears what the guide says.
  private struct Pupil {
    let table: Table
    var guide: TutorialGuide

    init() throws {
      let log = MemoryLog.riverton
      try Table(log, terminal: "tutorial").type(Tutorial.setting)
      table = try Table(log, terminal: "prompt", isPrompt: true)
      guide = TutorialGuide(table.workbench.session)
    }

    var standing: Tutorial.Standing {
      Tutorial.Standing(before: guide.before, now: table.workbench.session, terminal: "prompt", hasExport: !table.shelf.files.isEmpty)
    }

    @discardableResult
    mutating func type(_ line: String) -> [String] {
      let response = table.workbench.take(Array(line.utf8))
      return guide.look(at: standing, after: response).map { $0.text(width: nil) }
    }

    /// Does the steps up to one by their own lines, close twice.
    mutating func go(to step: Int) {
      while guide.step < step {
        let (now, line) = (guide.step, guide.line(standing))
        type(line)
        if guide.step == now { type(line) }
        if guide.step == now { return }
      }
    }
  }

  @Test("Each step's own line does it, and the last one ends the tutorial")
  func ownLines() throws {
    var pupil = try Pupil()
    for step in 1...Tutorial.steps.count {
      pupil.go(to: step)
      #expect(pupil.guide.step == step, "\(Tutorial.steps[step - 1].title)")
    }
    #expect(pupil.guide.isOver)
    #expect(pupil.table.shelf.files.keys.contains("Exports/riverton/plan-board.md"))
  }

  @Test("Any other line that does a step is as good")
  func otherLines() throws {
    var pupil = try Pupil()
    pupil.type("j students youth: Amina Farah (council)")
    pupil.type("join students @jo named: Jordan O'Brien")
    #expect(pupil.guide.step == 1)
    pupil.type("DISC r1")
    pupil.type("say @jo,@amina concern verbatim: It isn't safe: 10:30")
    #expect(pupil.guide.step == 3)
    pupil.type("fix p1 on r1,r2")
    pupil.type("fix .: It isn't safe at noon")
    #expect(pupil.guide.step == 5)
    pupil.type("@jo: Keep this to yourselves")
    #expect(pupil.guide.step == 5)
    pupil.type("private")
    pupil.type("@? experience: Who knows")
    pupil.type("fix p3 @hall")
    #expect(pupil.guide.step == 8)
    pupil.type("pass @ruth")
    pupil.type("close r1")
    if pupil.guide.step == 8 { pupil.type("close r1") }
    #expect(pupil.guide.step == 9)
    pupil.type("draft r1")
    pupil.type("fix a1 @police by Q4 2022 from p3")
    #expect(pupil.guide.step == 10)
    pupil.type("export json")
    #expect(pupil.guide.isOver)
  }

  @Test("After two misses the line is shown; looking, a question and a blank line are no misses")
  func hint() throws {
    var pupil = try Pupil()
    for line in ["who", "help", "", "# a thought"] { #expect(pupil.type(line) == []) }
    #expect(pupil.type("note: nothing") == ["That was taken, and it is not the step yet; hint shows a line that does it."])
    #expect(pupil.type("jion students: Amina") == ["This does it:", "  join students: Amina Farah; Jordan O'Brien"])
    #expect(
      pupil.type("join students: Amina Farah") == [
        "Not quite: one student is seated, and one still stands.", "This does it:", "  join students: Jordan O'Brien",
      ])
  }

  @Test("A step that was done ahead of its time is passed over")
  func ahead() throws {
    var pupil = try Pupil()
    pupil.type("discuss r1")
    let described = pupil.type("join students: Amina Farah; Jordan O'Brien")
    #expect(described.contains("2 of 11: what it is about is done already."))
    #expect(pupil.guide.step == 2)
  }

  @Test("An action that lacks something is told what")
  func action() throws {
    var pupil = try Pupil()
    pupil.go(to: 9)
    #expect(pupil.type("act on r1: Train") == ["Not quite: a1 is nobody's yet; fix a1 @police gives it an owner."])
    #expect(pupil.guide.line(pupil.standing) == "fix a1 @police by Q3 2022 from p1")
    pupil.type(pupil.guide.line(pupil.standing))
    #expect(pupil.guide.step == 10)
  }

  @Test("Passing every step leads to the end, whatever was not done")
  func passing() throws {
    var pupil = try Pupil()
    for _ in Tutorial.steps { _ = pupil.guide.pass(pupil.standing) }
    #expect(pupil.guide.isOver)
  }

  @Test("What it says fits 80 columns at every step")
  func fits() throws {
    var pupil = try Pupil()
    for line in pupil.guide.greeting(pupil.standing) { #expect(line.text(width: nil).unicodeScalars.count <= 80) }
    for step in 1...Tutorial.steps.count {
      for line in pupil.guide.task(pupil.standing) + pupil.guide.hint(pupil.standing) {
        let text = line.text(width: nil)
        #expect(text.unicodeScalars.count <= 80, "\(text)")
      }
      for line in Tutorial.steps[step - 1].remark { #expect(line.text(width: nil).unicodeScalars.count <= 74) }
      pupil.go(to: step)
    }
  }
}
