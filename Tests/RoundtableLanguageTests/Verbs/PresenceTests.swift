import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("leave, back, regrets")
struct PresenceTests {
  private var story = Riverside.story()

  @Test("Somebody leaves and comes back; what was said stays")
  mutating func leaving() {
    story.must("@ruth on r2: x")
    story.must("leave @ruth: catches a bus")
    #expect(story.session.person(5)?.left != nil)
    #expect(story.session.index.present["parents"] == 0 && story.session.index.came["parents"] == 1)
    #expect(story.session.index.byGroup["parents"]?.total == 1)
    #expect(story.type("leave @ruth").isNothing)
    #expect(story.type("@ruth: y").recording?.warnings.count == 1, "words of somebody who has left are taken with a warning")
    story.must("back @parents1")
    #expect(story.session.person(5)?.left == nil && story.session.index.present["parents"] == 1)
    #expect(story.type("back @ruth").isNothing)
  }

  @Test("Only people leave and come back")
  mutating func people() {
    for line in ["leave @students", "leave @city", "leave @?", "leave @amina,@ruth", "leave", "back @students", "back", "leave amina"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }

  @Test("A group sends regrets, and a later reason takes the place of an earlier")
  mutating func regrets() {
    story.must("regrets valley: an emergency")
    #expect(story.session.groups["valley"]?.regrets == "an emergency")
    story.must("regrets VALLEY: another")
    #expect(story.session.groups["valley"]?.regrets == "another")
    #expect(story.type("regrets students: exams").recording?.warnings.count == 1, "somebody is there all the same")
    #expect(story.type("regrets city: x").refusal != nil)
  }
}
