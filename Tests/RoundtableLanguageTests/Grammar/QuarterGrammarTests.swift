import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Quarters and windows in every form")
struct QuarterGrammarTests {
  private func label(_ words: String, year: Int? = nil) -> String? { try? QuarterGrammar(year: year).read(words).label }

  private func failure(_ words: String, year: Int? = nil) -> QuarterGrammar.Failure? {
    do throws(QuarterGrammar.Failure) {
      _ = try QuarterGrammar(year: year).read(words)
      return nil
    } catch {
      return error
    }
  }

  @Test("One quarter has many forms", arguments: ["q2 2022", "2022q2", "2022-q2", "q2/22", "t2 2022", "2022t2", "2022-t2", "t2/22"])
  func forms(_ words: String) throws {
    let due = try QuarterGrammar(year: nil).read(words)
    #expect(due == Due(due: .q(2, 2022)))
    #expect(due.due.start == .of("2022-04-01"))
    #expect(due.due.end == .of("2022-06-30"))
  }

  @Test("A window has a start and a due quarter")
  func windows() {
    #expect(label("q1-q2 2022") == "Q1-Q2 2022")
    #expect(label("q4 2022-q1 2023") == "Q4 2022-Q1 2023")
    #expect(label("q1 2022-q2 2022") == "Q1-Q2 2022")
    #expect(label("q1 - q2 2022") == "Q1-Q2 2022")
    #expect(label("q1–q2 2022") == "Q1-Q2 2022", "an en dash is a hyphen here")
    #expect(label("2022q1-2022q2") == "Q1-Q2 2022")
    #expect(label("2022-q4-2023-q1") == "Q4 2022-Q1 2023")
    #expect(label("q4/22-q1/23") == "Q4 2022-Q1 2023")
    #expect(label("t1-t2 2022") == "Q1-Q2 2022")
    #expect(label("q2-q2 2022") == "Q2 2022", "a window of one quarter is that quarter")
  }

  @Test(
    "Each of the four quarters has its days",
    arguments: [(1, "01-01", "03-31"), (2, "04-01", "06-30"), (3, "07-01", "09-30"), (4, "10-01", "12-31")])
  func days(_ number: Int, _ first: String, _ last: String) throws {
    let quarter = try QuarterGrammar(year: nil).read("q\(number) 2024").due
    #expect(quarter.start.iso == "2024-\(first)")
    #expect(quarter.end.iso == "2024-\(last)")
  }

  @Test("A quarter without a year needs one that was set, and never takes it from the clock")
  func year() {
    #expect(failure("q2") == .noYear)
    #expect(failure("q1-q2") == .noYear)
    #expect(label("q2", year: 2022) == "Q2 2022")
    #expect(label("q1-q2", year: 2022) == "Q1-Q2 2022")
    #expect(label("q2 2023", year: 2022) == "Q2 2023", "the year that is typed goes first")
  }

  @Test("A window that ends before it starts is told so", arguments: ["q2-q1 2022", "q4-q1 2023", "q1 2023-q4 2022", "q4 2022-q1"])
  func backwards(_ words: String) { #expect(failure(words) == .backwards) }

  // MARK: Fiscal years

  private func fiscal(_ words: String, month: Int? = 4, byEnd: Bool? = nil) -> String {
    do throws(QuarterGrammar.Failure) {
      let due = try QuarterGrammar(year: nil, fiscalMonth: month, isNamedByEnd: byEnd).read(words)
      return "\(due.label): \((due.start ?? due.due).start.iso) to \(due.due.end.iso)"
    } catch {
      return "\(error)"
    }
  }

  @Test("A fiscal quarter is kept as it was typed, and as the days it runs from and to")
  func fiscalQuarters() {
    #expect(fiscal("q2 fy2022/23") == "Q2 FY2022/23: 2022-07-01 to 2022-09-30")
    #expect(fiscal("fy2022/2023 q4") == "FY2022/2023 Q4: 2023-01-01 to 2023-03-31")
    #expect(fiscal("q1 fy22/23") == "Q1 FY22/23: 2022-04-01 to 2022-06-30")
    #expect(fiscal("t3 fy2022/23", month: 9) == "T3 FY2022/23: 2023-03-01 to 2023-05-31")
    #expect(fiscal("q4 fy1999/00", month: 3) == "Q4 FY1999/00: 1999-12-01 to 2000-02-29", "a leap year")
    #expect(fiscal("q2 fy2022", month: 1) == "Q2 FY2022: 2022-04-01 to 2022-06-30")
  }

  @Test("FY22 ends or begins in 2022, as it is set")
  func fiscalNames() {
    #expect(fiscal("fy22 q2", byEnd: true) == "FY22 Q2: 2021-07-01 to 2021-09-30")
    #expect(fiscal("fy22 q2", byEnd: false) == "FY22 Q2: 2022-07-01 to 2022-09-30")
    #expect(fiscal("fy2023 q4", byEnd: true) == "FY2023 Q4: 2023-01-01 to 2023-03-31")
    #expect(fiscal("q4 fy22", month: 10, byEnd: true) == "Q4 FY22: 2022-07-01 to 2022-09-30")
    #expect(fiscal("fy22 q2", month: 1) == "FY22 Q2: 2022-04-01 to 2022-06-30", "a fiscal year that is the calendar's has one name")
  }

  @Test("Windows of fiscal quarters")
  func fiscalWindows() {
    #expect(fiscal("q1-q2 fy2022/23") == "Q1 FY2022/23-Q2 FY2022/23: 2022-04-01 to 2022-09-30")
    #expect(fiscal("q4 fy2022/23-q1 fy2023/24") == "Q4 FY2022/23-Q1 FY2023/24: 2023-01-01 to 2023-06-30")
    #expect(fiscal("fy22 q1-q2", byEnd: false) == "FY22 Q1-FY22 Q2: 2022-04-01 to 2022-09-30")
    #expect(fiscal("fy22 q4 – fy23 q1", byEnd: false) == "FY22 Q4-FY23 Q1: 2023-01-01 to 2023-06-30")
    #expect(fiscal("q2-q1 fy2022/23") == "backwards")
    #expect(fiscal("q2-q2 fy2022/23") == "Q2 FY2022/23: 2022-07-01 to 2022-09-30")
  }

  @Test("What is not set is told, and never guessed")
  func fiscalSettings() {
    #expect(fiscal("fy22 q2", month: nil, byEnd: true) == "noFiscalYear")
    #expect(fiscal("q2 fy2022/23", month: nil) == "noFiscalYear")
    #expect(fiscal("fy22 q2") == "noFiscalName")
    #expect(fiscal("q1-q2 fy22") == "noFiscalName")
  }

  @Test(
    "A fiscal year that is none is no quarter",
    arguments: [
      "fy22", "fy2022/23", "fy q2", "fy222 q2", "q2 fy2022/24", "q2 fy2022/23/24", "q5 fy22", "q2 fy22 x", "q2 q3 fy22", "fy22 fy23", "q12 fy22",
      "q2 2022 fy22", "fy22-q2-q3", "fy22 q2-", "-fy22 q2", "q2 fy-1", "q2 fy2022/", "q2 fy/23", "q1 2022-q2 fy22", "q2 fy９9",
    ])
  func fiscalNonsense(_ words: String) { #expect(fiscal(words, byEnd: true) == "notAQuarter") }

  @Test("In a line, once the settings are there")
  func fiscalLines() {
    var story = Riverside.story()
    #expect(story.type("act by FY22 Q2: x").refusal?.suggestions.map(\.spelled) == ["set fiscal-year april"])
    story.must("set fiscal-year April")
    #expect(story.type("act by FY23 Q2: x").refusal?.suggestions.first?.spelled == "set fiscal-year-named end")
    func due(_ line: String) -> Due? { (story.type(line).facts.first as? ActionProposed)?.due }
    #expect(due("act by Q2 FY2022/23 on r2: x")?.due.end == .of("2022-09-30"))
    story.must("set fiscal-year-named end")
    #expect(due("act by fy23 q2 on r2: x")?.label == "FY23 Q2")
    #expect(due("act on r2 by Q1-Q2 FY23: x")?.label == "Q1 FY23-Q2 FY23")
    #expect(due("act by FY23 Q4-FY24 Q1: x")?.due.end == .of("2023-06-30"))
    #expect(story.type("act by FY22 Q1: x").recording?.warnings.count == 1, "it has ended before the session's day")
  }

  @Test(
    "Anything else is no quarter",
    arguments: [
      "", "q", "q0 2022", "q5 2022", "q12", "q2 22", "q22022", "q2 20222", "q2 202", "2022", "22q2", "2 2022", "q2-2022", "q1-2 2022",
      "q2/2", "q2//22",
      "q2 2022 2023", "q2 2022-", "-q2 2022", "q1-q2-q3 2022", "q2 0000", "h1 2022", "spring 2022", "2022-06-14", "q２ 2022", "qq 2022",
      "q2 2022 q3",
    ])
  func wrong(_ words: String) { #expect(failure(words, year: 2022) == .notAQuarter) }

  @Test("In a line a quarter may be several words, in any case, before or behind other tokens")
  func inALine() {
    var story = Riverside.story()
    func due(_ line: String) -> String? { (story.type(line).facts.first as? ActionProposed)?.due?.label }
    #expect(due("act by Q3 2022: x") == "Q3 2022")
    #expect(due("act BY q3 2022 on r2: x") == "Q3 2022")
    #expect(due("act on r2 by 2022-Q3 @police: x") == "Q3 2022")
    #expect(due("act by Q1 - Q2 2023 on r2: x") == "Q1-Q2 2023")
    #expect(due("act by Q4 2022-Q1 2023 +trust: x") == "Q4 2022-Q1 2023")
    #expect(due("act by Q3/22: x") == "Q3 2022")
    story.must("set year 2023")
    #expect(due("act by Q1-Q2 from p1: x") == nil, "there is no p1")
    #expect(due("act by Q1-Q2 on r2: x") == "Q1-Q2 2023")
  }

  @Test(
    "A quarter that is none is refused with the forms",
    arguments: ["by Q5 2022", "by summer", "by 2022", "by", "by Q2", "by Q2-Q1 2022"])
  func refused(_ head: String) {
    var story = Riverside.story()
    let refusal = story.type("act \(head): x").refusal
    #expect(refusal != nil)
    #expect(refusal?.suggestions.contains { $0.spelled.contains("Q2 2022") || $0.spelled.contains("Q4 2022") } == true)
  }

  @Test("A quarter that has ended before the session's day is taken with a warning")
  func ended() {
    var story = Riverside.story()
    #expect(story.type("act by Q1 2022: x").recording?.warnings.count == 1)
    #expect(story.type("act by Q2 2022: x").recording?.warnings.isEmpty == true, "the quarter of the session has not ended")
    #expect(story.type("act by Q4 2021-Q3 2022: x").recording?.warnings.isEmpty == true, "a window ends when its due quarter does")
    #expect(story.type("fix a2 by Q4 2021").recording?.warnings.count == 1)
    #expect(story.type("focus look by Q1 2022: Look again").recording?.warnings.count == 1)
    story.must("when 2022-06-30 to 2022-07-01")
    #expect(story.type("act by Q2 2022: x").recording?.warnings.count == 1, "the last day of the session counts")
  }
}
