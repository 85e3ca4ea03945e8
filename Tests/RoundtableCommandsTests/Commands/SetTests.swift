import RoundtableCommands
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("set")
struct SetTests {
  @Test("A year of four digits")
  func year() {
    var story = Story()
    story.must("set year 2022")
    #expect(story.session.settings == ["year": "2022"])
    #expect(story.type("set year 2022").isNothing)
    for wrong in [
      "set", "set year", "set year 22", "set year 1899", "set year 3000", "set year 2022 2023", "set year Q2", "set year:2022",
      "set yaer 2022", "set colour red", "set year ２０２２",
    ] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
    #expect(story.session.settings == ["year": "2022"])
  }

  @Test(
    "A setting that comes later is known as one",
    arguments: ["fiscal-year april", "fiscal-year-named end", "smallest-group 5"])
  func later(_ setting: String) {
    var story = Story()
    #expect(story.type("set \(setting)").refusal?.message.spelled.contains("does not have yet") == true)
  }

  @Test("The nearest setting is offered")
  func nearest() {
    var story = Story()
    #expect(story.type("set yaer 2022").refusal?.suggestions.map(\.spelled) == ["did you mean year?"])
  }
}
