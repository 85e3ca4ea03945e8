import RoundtableCommands
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

  @Test("Each of the four quarters has its days", arguments: [(1, "01-01", "03-31"), (2, "04-01", "06-30"), (3, "07-01", "09-30"), (4, "10-01", "12-31")])
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

  @Test("A fiscal quarter is told apart from nonsense", arguments: ["fy22 q2", "q2 fy2022/23", "fy2022", "q1-q2 fy22"])
  func fiscal(_ words: String) { #expect(failure(words) == .fiscal) }

  @Test(
    "Anything else is no quarter",
    arguments: [
      "", "q", "q0 2022", "q5 2022", "q12", "q2 22", "q22022", "q2 20222", "q2 202", "2022", "22q2", "2 2022", "q2-2022", "q1-2 2022", "q2/2", "q2//22",
      "q2 2022 2023", "q2 2022-", "-q2 2022", "q1-q2-q3 2022", "q2 0000", "h1 2022", "spring 2022", "2022-06-14", "q２ 2022", "qq 2022", "q2 2022 q3",
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

  @Test("A quarter that is none is refused with the forms", arguments: ["by Q5 2022", "by summer", "by 2022", "by", "by Q2", "by FY22 Q2", "by Q2-Q1 2022"])
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
