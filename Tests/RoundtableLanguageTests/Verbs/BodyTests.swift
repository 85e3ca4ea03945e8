import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("body")
struct BodyTests {
  @Test("A body has a name, may own, support and speak, and is never absent")
  func new() {
    var story = Riverside.story()
    #expect(story.type("body library").refusal != nil)
    #expect(story.type("body library partner").refusal != nil)
    story.must("body library partner: Riverton Public Library")
    #expect(story.session.bodies["library"]?.kind == "partner")
    #expect(story.type("act @library: Lend books").facts.count == 1)
    #expect(!story.session.silentRows(on: "r2").map(\.label).contains("library"))
  }

  @Test("With a code that exists, what is not said stays")
  func change() {
    var story = Riverside.story()
    story.must("body city police")
    #expect(story.session.bodies["city"]?.name == "City of Riverton" && story.session.bodies["city"]?.kind == "police")
    story.must("body city: The City")
    #expect(story.session.bodies["city"]?.kind == "police")
    #expect(story.type("body city").isNothing)
  }

  @Test("Nobody joins a body")
  func join() {
    var story = Riverside.story()
    #expect(story.type("join city: Ann Lee").refusal != nil)
  }
}
