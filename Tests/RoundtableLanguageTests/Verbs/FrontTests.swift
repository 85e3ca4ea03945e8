import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("session, when, where")
struct FrontTests {
  @Test("The title and the place are kept as typed, and a later one takes the place of an earlier")
  func words() {
    var story = Story()
    story.must("session: Riverton, été — \"SROs\"")
    story.must("where: Central Library: room 2")
    #expect(story.session.front.title == "Riverton, été — \"SROs\"")
    #expect(story.session.front.place == "Central Library: room 2")
    story.must("session: Another")
    #expect(story.session.front.title == "Another")
  }

  @Test("One day, or several")
  func days() {
    var story = Story { "when 2022-06-14 to 2022-06-15" }
    #expect(story.session.front.from == .of("2022-06-14") && story.session.front.to == .of("2022-06-15"))
    story.must("when 2023-06-14")
    #expect(story.session.front.from == .of("2023-06-14") && story.session.front.to == nil)
    story.must("when to 2023-06-15 2023-06-14")
    #expect(story.session.front.to == .of("2023-06-15"))
    #expect(story.type("when 2022-06-15 to 2022-06-14").refusal?.suggestions.map(\.spelled) == ["when 2022-06-14 to 2022-06-15"])
    #expect(story.type("when").refusal != nil)
    #expect(story.type("when to 2022-06-15").refusal != nil)
    #expect((story.type("when 2022-06-14 to 2022-06-14").facts.first as? SessionDated) != nil)
  }

  @Test("A day may be typed as it is said, and today is the room's")
  func spoken() {
    var story = Story { "when 14 June 2022 to 16 jun 2022" }
    #expect(story.session.front.from == .of("2022-06-14") && story.session.front.to == .of("2022-06-16"))
    story.must("when today")
    #expect(story.session.front.from == .of("2022-06-14") && story.session.front.to == nil)
    for line in ["when 31 June 2022", "when 14 June", "when 14 June 22", "when June 14 2022", "when 14 ju 2022", "when yesterday"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }
}
