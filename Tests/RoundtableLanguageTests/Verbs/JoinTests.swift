import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("join")
struct JoinTests {
  @Test("Several people at once: numbers, handles, codes, levels, youth")
  func several() {
    var story = Riverside.story()
    let joined = story.type("join parents youth anon: Bo Lee (PTA, North); Cy Díaz").facts.compactMap { $0 as? PersonJoined }
    #expect(joined.map(\.person) == [8, 9])
    #expect(joined.map(\.handle) == ["bo", "cy"])
    #expect(joined.map(\.seat) == [2, 3])
    #expect(joined.map(\.level) == [.anon, .anon])
    #expect(joined.map(\.youth) == [true, true])
    #expect(joined.map(\.affiliation) == ["PTA, North", nil])
    #expect(story.session.index.names["parents3"] == .person(9))
  }

  @Test("The level is group unless said, and never private")
  func levels() {
    var story = Riverside.story()
    #expect(story.session.person(1)?.level == .group)
    #expect(story.session.person(5)?.level == .named)
    #expect(story.type("join parents private: Bo").refusal != nil)
  }

  @Test("More people than seats, and the same name again, are taken with a warning")
  func warnings() {
    var story = Riverside.story()
    #expect(story.type("join police: A; B").recording?.warnings.count == 1)
    #expect(story.type("join parents: Ruth Kaminski").recording?.warnings.count == 1)
    #expect(story.type("join students: Ruth Kaminski").recording?.warnings.isEmpty == true)
  }

  @Test("The group may be typed with its sign, in any case")
  func groupSpelling() {
    var story = Riverside.story()
    #expect(story.type("JOIN Parents: Bo").facts.count == 1)
    #expect(story.type("join valley @bo2: Bo").facts.count == 1)
  }

  @Test("Numbers of people and seats are never used twice")
  func neverTwice() {
    var story = Riverside.story()
    story.must("join parents: Bo; Cy")
    story.must("undo")
    let joined = story.type("join parents: Di").facts.first as? PersonJoined
    #expect(joined?.person == 10 && joined?.seat == 4)
  }
}
