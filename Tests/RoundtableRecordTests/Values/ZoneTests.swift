import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("The room's days")
struct ZoneTests {
  private static func time(_ rule: String, _ utc: String) -> String? {
    Moment(iso: utc).flatMap { moment in Zone(name: "X/Y", rule: rule).map { $0.time(of: moment) } }
  }

  @Test(
    "A day begins and ends by the clocks of the place, in summer and in winter",
    arguments: [
      ("MST7MDT,M3.2.0,M11.1.0", "2022-06-15T01:40:00Z", "2022-06-14, 19:40"), ("MST7MDT,M3.2.0,M11.1.0", "2022-12-15T06:59:59Z", "2022-12-14, 23:59"),
      ("MST7MDT,M3.2.0,M11.1.0", "2022-03-13T08:59:59Z", "2022-03-13, 01:59"), ("MST7MDT,M3.2.0,M11.1.0", "2022-03-13T09:00:00Z", "2022-03-13, 03:00"),
      ("MST7MDT,M3.2.0,M11.1.0", "2022-11-06T07:59:59Z", "2022-11-06, 01:59"), ("MST7MDT,M3.2.0,M11.1.0", "2022-11-06T08:00:00Z", "2022-11-06, 01:00"),
      ("<+0545>-5:45", "2022-06-14T18:15:00Z", "2022-06-15, 00:00"), ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2023-01-01T13:00:00Z", "2023-01-02, 00:00"),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2023-07-01T13:59:00Z", "2023-07-01, 23:59"),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2023-07-01T23:00:00Z", "2023-07-02, 00:00"),
      ("IST-1GMT0,M10.5.0,M3.5.0/1", "2023-12-31T23:59:00Z", "2023-12-31, 23:59"),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T00:59:00Z", "2024-03-30, 22:59"),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2024-03-31T01:00:00Z", "2024-03-31, 00:00"), ("XXX0YYY,J60/0,J300/0", "2024-02-29T23:59:00Z", "2024-02-29, 23:59"),
      ("XXX0YYY,J60/0,J300/0", "2024-03-01T00:00:00Z", "2024-03-01, 01:00"), ("XXX0YYY,59/0,300/0", "2024-02-29T00:00:00Z", "2024-02-29, 01:00"),
      ("UTC0", "2022-06-14T23:59:00Z", "2022-06-14, 23:59"),
    ])
  func clocks(_ rule: String, _ utc: String, _ local: String) { #expect(Self.time(rule, utc) == local) }

  @Test(
    "A rule that is written otherwise is none",
    arguments: ["", "M7", "MST", "7", "MST7MDT", "MST7MDT,M3.2.0", "MST7MDT,M13.2.0,M11.1.0", "MST7MDT,M3.2.0,M11.1.0,J1", "<MST7", "MST7 MDT", "MST168"])
  func malformed(_ rule: String) { #expect(Zone(name: "X/Y", rule: rule) == nil) }

  @Test("A day ends at the midnight after it", arguments: ["2022-06-14", "2022-03-12", "2022-03-13", "2022-11-06", "2022-12-31"])
  func ends(_ text: String) throws {
    let zone = try #require(Zone(name: "America/Edmonton", rule: "MST7MDT,M3.2.0,M11.1.0"))
    let day = try #require(Day(iso: text))
    let end = zone.end(of: day)
    #expect(zone.time(of: end).hasSuffix("00:00") && zone.day(of: Moment(milliseconds: end.milliseconds - 1)) == day)
  }

  @Test("A zone is kept with its rule, and read again as it was")
  func stored() throws {
    let zone = try #require(Zone(name: "Asia/Kathmandu", rule: "<+0545>-5:45"))
    #expect(Zone(stored: zone.stored) == zone)
    for other in ["", "Asia/Kathmandu", "Asia/Kathmandu  <+0545>-5:45", "Asia/Kathmandu x"] { #expect(Zone(stored: other) == nil) }
  }
}
