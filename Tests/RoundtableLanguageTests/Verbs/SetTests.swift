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

  @Test("Where days begin and end, by a name that the machine knows, in any case")
  func zone() {
    var story = Story()
    #expect(story.must("set zone america/edmonton").receipt == "zone America/Edmonton: days begin and end at midnight in America/Edmonton")
    #expect(story.session.zone.name == "America/Edmonton")
    #expect(story.type("set zone America/Edmonton").isNothing)
    for wrong in ["set zone", "set zone Edmonton", "set zone America/Atlantis", "set zone MST7MDT,M3.2.0,M11.1.0"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
    story.must("undo")
    #expect(story.session.zone == .utc)
  }

  @Test("Once a quarter on record is named by a fiscal year, that year keeps its meaning")
  func fiscalKept() {
    var story = Riverside.examples()
    for line in ["set fiscal-year april", "set fiscal-year-named end", "act @police by FY22 Q4 on r2: Train"] { story.must(line) }
    let refusal = story.type("set fiscal-year-named start").refusal
    #expect(refusal?.message.spelled == "fiscal-year-named is end, and quarters on record are named by it: a1 (FY22 Q4)")
    #expect(refusal?.suggestions.map(\.spelled) == ["name them by the calendar first: a1 from 2022-01-01 to 2022-03-31"])
    #expect(story.type("set fiscal-year july").refusal != nil && story.type("set fiscal-year april").isNothing)
    story.must("fix a1 by Q1 2022")
    story.must("set fiscal-year-named start")
  }

  @Test("A label of two years is of neither where the year begins in January")
  func fiscalTwoYears() {
    var story = Riverside.examples()
    story.must("set fiscal-year january")
    #expect(story.type("act @police by Q4 FY2022/23 on r2: Train").refusal?.suggestions.map(\.spelled) == ["Q4 2022", "Q4 2023"])
    #expect(story.type("act @police by Q1-Q2 FY2022/23 on r2: Train").refusal != nil)
    story.must("act @police by Q4 FY2022 on r2: Train")
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
