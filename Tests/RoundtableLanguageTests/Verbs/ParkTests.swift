import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("park and resolve")
struct ParkTests {
  @Test("A matter gets an id, keeps who raised it and the open issue, and waits for an outcome")
  func park() {
    var story = Riverside.story()
    story.must("discuss r2")
    let answer = story.must("park @ruth: Who pays?")
    #expect(answer.receipt.hasPrefix("k1  parked"))
    #expect(answer.recording?.ids == ["k1"])
    #expect(story.session.parked[1]?.by == .person(5))
    #expect(story.session.parked[1]?.issue == "r2")
    story.must("close")
    story.must("park: The bus line")
    #expect(story.session.parked[2]?.by == nil)
    #expect(story.session.parked[2]?.issue == nil)
    #expect(story.must("resolve k1: the district").receipt == "k1  resolved  the district")
    #expect(story.must("resolve k1: the city").receipt == "k1  resolved anew  the city")
    story.must("undo")
    #expect(story.session.parked[1]?.outcome == "the district")
    story.must("undo")
    #expect(story.session.parked[1]?.outcome == nil)
  }

  @Test("An id is never given twice, and a matter that is not there has no outcome")
  func ids() {
    var story = Riverside.story()
    story.must("park: One")
    story.must("undo")
    #expect(story.must("park: Two").recording?.ids == ["k2"])
    for wrong in ["park", "park:", "park @nobody: x", "resolve k1: x", "resolve k2", "resolve k9: x", "resolve p1: x"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }
}
