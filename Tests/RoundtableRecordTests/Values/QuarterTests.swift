import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Quarters and windows")
struct QuarterTests {
  @Test("A calendar quarter runs from the first day of its first month to the last day of its third")
  func days() {
    #expect(Quarter(year: 2022, quarter: 1).map { [$0.start.iso, $0.end.iso] } == ["2022-01-01", "2022-03-31"])
    #expect(Quarter(year: 2022, quarter: 2).map { [$0.start.iso, $0.end.iso] } == ["2022-04-01", "2022-06-30"])
    #expect(Quarter(year: 2022, quarter: 4).map { [$0.start.iso, $0.end.iso] } == ["2022-10-01", "2022-12-31"])
    #expect(Quarter(year: 2022, quarter: 3)?.label == "Q3 2022")
    for (year, quarter) in [(2022, 0), (2022, 5), (0, 1), (10_000, 1)] { #expect(Quarter(year: year, quarter: quarter) == nil) }
  }

  @Test("Only a quarter of the calendar, by its days and its label, has a calendar year and number")
  func calendar() throws {
    #expect(Quarter.q(4, 2022).calendar.map { [$0.year, $0.quarter] } == [2022, 4])
    let fiscal = Quarter(label: "FY22 Q2", start: .of("2022-07-01"), end: .of("2022-09-30"))
    #expect(fiscal.calendar == nil)
    #expect(Quarter(label: "Q3 2022", start: .of("2022-07-01"), end: .of("2022-09-29")).calendar == nil)
  }

  @Test("A window of one year says the year once, one over two years or of fiscal quarters says both")
  func labels() {
    #expect(Due(due: .q(2, 2022)).label == "Q2 2022")
    #expect(Due(start: .q(1, 2022), due: .q(2, 2022)).label == "Q1-Q2 2022")
    #expect(Due(start: .q(4, 2022), due: .q(1, 2023)).label == "Q4 2022-Q1 2023")
    let fiscal = Quarter(label: "FY22 Q2", start: .of("2022-07-01"), end: .of("2022-09-30"))
    #expect(Due(start: .q(2, 2022), due: fiscal).label == "Q2 2022-FY22 Q2")
  }

  @Test("What is stored is read back the same", arguments: [Due(due: .q(2, 2022)), Due(start: .q(4, 2022), due: .q(1, 2023))])
  func stored(_ due: Due) {
    #expect(Due(stored: due.stored) == due)
    #expect(due.stored.count == (due.start == nil ? 3 : 6))
  }

  @Test("A stored form that no program of ours wrote is not read")
  func foreign() {
    let good = ["Q2 2022", "2022-04-01", "2022-06-30"]
    let wrong = [
      [], Array(good.prefix(2)), good + ["x"], ["", "2022-04-01", "2022-06-30"], ["Q2 2022", "2022-06-30", "2022-04-01"],
      ["Q2 2022", "2022-4-1", "2022-06-30"], ["Q2\u{202E}2022", "2022-04-01", "2022-06-30"], ["<b>", "2022-04-01", "2022-06-30"],
      [String(repeating: "Q", count: 41), "2022-04-01", "2022-06-30"], good + ["Q3 2022", "2022-07-01", "x"],
    ]
    for stored in wrong { #expect(Due(stored: stored) == nil, "\(stored)") }
    #expect(Due(stored: [String(repeating: "Q", count: 40), "2022-04-01", "2022-04-01"]) != nil)
  }
}
