import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Days and moments")
struct DayTests {
  @Test("A day is written year-month-day, and there must be such a day")
  func reading() {
    #expect(Day(iso: "2024-02-29")?.iso == "2024-02-29")
    #expect(Day(iso: "0001-01-01")?.iso == "0001-01-01")
    for wrong in ["2023-02-29", "2100-02-29", "2022-13-01", "2022-00-01", "2022-01-00", "2022-04-31", "0000-01-01"] {
      #expect(Day(iso: wrong) == nil)
    }
    for wrong in ["2022-6-14", "2022/06/14", "14-06-2022", "2022-06-14 ", "+022-06-14", "2022-06-1４", "", "२०२२-०६-१४"] {
      #expect(Day(iso: wrong) == nil)
    }
  }

  @Test("Counting days and telling the day of a moment are each other's reverse, for every day of 9999 years")
  func everyDay() throws {
    var days = Day.of("0001-01-01").daysSince1970
    for year in stride(from: 1, through: 9999, by: 1) {
      for month in [1, 2, 3, 12] {
        let last = try #require(Day(year: year, month: month, day: Day.length(ofMonth: month, year: year)))
        #expect(Day(of: Moment(milliseconds: Int64(last.daysSince1970) * 86_400_000)) == last)
        #expect(Day(of: Moment(milliseconds: Int64(last.daysSince1970) * 86_400_000 + 86_399_999)) == last)
      }
      days += Day.length(ofMonth: 2, year: year) == 29 ? 366 : 365
      #expect(year == 9999 || Day(year: year + 1, month: 1, day: 1)?.daysSince1970 == days)
    }
  }

  @Test("1970 began on day 0")
  func epoch() {
    #expect(Day.of("1970-01-01").daysSince1970 == 0)
    #expect(Day.of("1969-12-31").daysSince1970 == -1)
    #expect(Day(of: Moment(milliseconds: -1)) == .of("1969-12-31"))
  }

  @Test("The earlier day is the lesser")
  func order() {
    #expect(Day.of("2022-06-14") < .of("2022-06-15"))
    #expect(Day.of("2022-06-30") < .of("2022-07-01"))
    #expect(Day.of("2021-12-31") < .of("2022-01-01"))
  }

  @Test(
    "A moment is written in UTC and read back",
    arguments: [0, 1, 999, 1_655_211_600_000, -1, -62_135_596_800_000, 253_402_300_799_999] as [Int64])
  func moments(_ milliseconds: Int64) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(Moment(iso: moment.iso) == moment)
  }

  @Test("A moment may leave out its milliseconds, and nothing else")
  func momentForms() {
    #expect(Moment(iso: "2022-06-14T13:00:00Z") == Moment(iso: "2022-06-14T13:00:00.000Z"))
    let wrong = [
      "2022-06-14", "2022-06-14T13:00Z", "2022-06-14T13:00:00", "2022-06-14T13:00:00+01:00", "2022-06-14T24:00:00Z", "2022-06-14T13:60:00Z",
      "2022-06-14T13:00:60Z", "2022-06-14T+1:00:00Z", "2022-06-14T-1:00:00Z", "2022-06-14T13:00:00.+12Z", "2022-02-30T13:00:00Z",
      "2022-06-14 13:00:00Z", "2022-06-14T13:00:00z", "", "T", "é",
    ]
    for text in wrong { #expect(Moment(iso: text) == nil) }
  }

  @Test("A moment from disk may be any number, and is still told", arguments: [Int64.min, Int64.min + 1, Int64.max])
  func extremes(_ milliseconds: Int64) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(Moment(iso: moment.iso) == moment)
    #expect(Moment(milliseconds: .max).minutes(since: Moment(milliseconds: .min)) > 0)
    #expect(Moment(milliseconds: .min).minutes(since: Moment(milliseconds: .max)) == 0)
  }

  @Test("Minutes are whole, and none have passed when the clock was set back")
  func minutes() {
    let begin = Moment(milliseconds: 1_000_000)
    #expect(Moment(milliseconds: 1_000_000 + 119_999).minutes(since: begin) == 1)
    #expect(Moment(milliseconds: 0).minutes(since: begin) == 0)
  }
}
