import RoundtableLanguage
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

  @Test("When the fiscal year begins, and which of its two years names it")
  func fiscal() {
    var story = Story()
    #expect(story.must("set fiscal-year April").receipt == "fiscal-year april: the fiscal year begins in April")
    #expect(story.must("set fiscal-year-named END").receipt == "fiscal-year-named end: FY22 ends in 2022")
    #expect(story.must("set fiscal-year-named start").receipt == "fiscal-year-named start: FY22 begins in 2022")
    #expect(story.session.settings == ["fiscal-year": "april", "fiscal-year-named": "start"])
    #expect(story.type("set fiscal-year april").isNothing)
    for wrong in [
      "set fiscal-year", "set fiscal-year 4", "set fiscal-year apr", "set fiscal-year april may", "set fiscal-year-named", "set fiscal-year-named 2022",
    ] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("The smallest group that shows figures of its own, for each audience")
  func smallest() {
    var story = Story()
    story.must("set smallest-group public 8")
    story.must("set smallest-group board 0")
    #expect(story.session.settings == ["smallest-group-public": "8", "smallest-group-board": "0"])
    #expect(story.type("set smallest-group public 8").isNothing)
    story.must("undo")
    #expect(story.session.settings == ["smallest-group-public": "8"])
    for wrong in [
      "set smallest-group 5", "set smallest-group", "set smallest-group board", "set smallest-group internal 5", "set smallest-group board -1",
      "set smallest-group board five", "set smallest-group board 5 6", "set smallest-group board 99999",
    ] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("The nearest setting is offered")
  func nearest() {
    var story = Story()
    #expect(story.type("set yaer 2022").refusal?.suggestions.map(\.spelled) == ["did you mean year?"])
  }
}
