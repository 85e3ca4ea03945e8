import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

/// What is due when, and what the other pages show of the plan and the board.
@Suite("timeline, and what show, ls, trace, gaps and who tell of the plan and the board")
struct TimelineTests {
  private var story: Story

  init() {
    story = Riverside.examples()
    for line in [
      "act @police by Q4 2022 on r2 from p1: Rebuild the training :: 90%", "milestone a1 by Q3 2022: Scenarios", "act @district by Q1-Q2 2022 on r9: Watch",
      "act on r1: Talk", "focus table by Q1-Q2 2022: Hold the roundtable", "appoint @ruth from Q3 2022 to Q4 2023: Parent member", "support a1 @city",
    ] {
      story.must(line)
    }
  }

  private mutating func page(_ line: String) -> [String] {
    story.page(line)
  }

  @Test("Quarter by quarter, in the order of their ends")
  mutating func quarters() {
    #expect(
      page("timeline") == [
        "Q2 2022  (now)", "  focus table  Hold the roundtable  (Q1-Q2 2022)", "  a2  @district  Watch", "Q3 2022", "  a1  milestone m1: Scenarios",
        "  board: the term of Ruth Kaminski (parents) begins", "Q4 2022", "  a1  @police  Rebuild the training", "Q4 2023",
        "  board: the term of Ruth Kaminski (parents) ends", "no quarter yet: a3",
      ])
  }

  @Test("Before anything is due it says how to begin")
  func nothing() {
    var story = Riverside.story()
    #expect(story.must("timeline").page.map(everything) == "Nothing is due yet; act by Q3 2022: WHAT WILL BE DONE.")
  }

  @Test("What was moved shows where it was; what is past is late until it is complete; what was dropped is not there")
  mutating func moved() {
    story.must("adopt")
    story.must("move a1 to Q1 2023: hired late")
    story.must("drop a2: x")
    story.wait(halfMinutes: 2 * 60 * 24 * 300)
    var lines = page("timeline")
    #expect(lines.contains("  a1  @police  Rebuild the training  (originally Q4 2022)  late"))
    #expect(lines.contains("Q1 2023  (past)") && lines.contains("Q2 2023  (now)") == false && !lines.contains { $0.contains("a2") })
    story.must("report a1 complete by @police: all trained")
    lines = page("timeline")
    #expect(lines.contains("  a1  @police  Rebuild the training  (originally Q4 2022)  awaiting the board"))
    story.must("assess a1 complete by @ruth: seen")
    #expect(page("timeline").contains("  a1  @police  Rebuild the training  (originally Q4 2022)  complete"))
  }

  @Test("Fiscal quarters stand among the others by their days")
  mutating func fiscal() {
    story.must("set fiscal-year april")
    story.must("act by Q2 FY2022/23: Print")
    let lines = page("timeline")
    #expect(lines.contains("Q3 2022, Q2 FY2022/23"), "the same days")
    #expect((lines.firstIndex(of: "Q3 2022, Q2 FY2022/23") ?? 0) < (lines.firstIndex(of: "Q4 2022") ?? 0))
  }

  @Test("show tells everything of an action")
  mutating func action() {
    for line in [
      "baseline a1: 4 of 38", "accept a1 by @police: at the table", "gauge a1 @students=4,2 @parents=aside", "object a1 @amina: Too soon",
      "resolve o1: in two steps",
      "adopt", "move a1 to Q1 2023: hired late", "report a1 limited as-of 2022-06-01 by @police: 11 of 38", "assess a1 not-started by @ruth: nobody was asked",
      "ask a1 by @ruth: Who chooses?",
    ] { story.must(line) }
    #expect(
      page("show a1") == [
        "a1  Rebuild the training",
        "  owner: Riverton Police Service; answer given for an earlier wording on 14 June 2022; not asked again: accepted: at the table",
        "  due: Q1 2023; originally Q4 2022, 1 move",
        "  moved to Q1 2023 from Q4 2022: hired late", "  measure: 90%", "  baseline: 4 of 38", "  milestone m1 by Q3 2022: Scenarios",
        "  supported by: City of Riverton", "  on: r2 Provide specialized training",
        "  from p1  Amina Farah (students)  I don't feel safe when he's in the hallway",
        "  students: answer given for an earlier wording on 14 June 2022; not asked again: 1 hand at 4, 1 at 2",
        "  parents: answer given for an earlier wording on 14 June 2022; not asked again: stood aside",
        "  o1  Amina Farah (students) objects to a1: Too soon  (resolved: in two steps)",
        "  s1  reported limited as of 2022-06-01 by Riverton Police Service: 11 of 38",
        "  s2  assessed not started as of 2022-06-14 by Ruth Kaminski (parents): nobody was asked", "  b1  Ruth Kaminski (parents) asks: Who chooses?  (open)",
      ])
    #expect(
      page("show o1") == ["o1  Amina Farah (students) objects to a1: Too soon  (resolved: in two steps)", "  a1  Rebuild the training", "  group; settled"])
    #expect(page("show b1").first == "b1  Ruth Kaminski (parents) asks on a1: Who chooses?")
    #expect(page("trace o1") == page("trace a1") && page("trace b1") == page("trace a1"))
    #expect(page("trace r2").contains("    b1  Ruth Kaminski (parents) asks: Who chooses?  (open)"))
    #expect(page("show @police").contains("  owns: a1") && page("show city").contains("  supports: a1") && page("show @amina").contains("  objects: o1"))
    #expect(page("find: WHO CHOOSES").contains("1 found") && page("find: hired late").contains("1 found") && page("find: two steps").contains("1 found"))
  }

  @Test("The board: its members, their terms, who stands aside, and which groups have nobody on it")
  mutating func board() {
    story.must("recuse @ruth a2: own council")
    #expect(page("ls board").suffix(7) == ["@ruth", "parents", "Q3 2022", "Q4 2023", "a2", "Parent member", "nobody on it from: students"])
    #expect(page("who").contains("board: @ruth  Ruth Kaminski (parents)  Parent member"))
    #expect(page("show @ruth").contains("  on the oversight board, as Parent member, from Q3 2022 to Q4 2023"))
    #expect(page("show @ruth").contains("  stands aside for a2: own council"))
    story.must("dismiss @ruth: moved away")
    #expect(page("ls board").suffix(2) == ["Parent member  (left: moved away)", "nobody on it from: students, parents"])
    #expect(page("show @ruth").contains("  was on the oversight board, as Parent member; left: moved away"))
    #expect(page("gaps").contains("assigned, not accepted"))
  }
}
