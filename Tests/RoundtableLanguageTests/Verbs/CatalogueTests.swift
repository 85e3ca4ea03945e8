import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("issue, theme, focus, source")
struct CatalogueTests {
  @Test("An issue's title is changed in place: order, discussions and answer stay")
  func issue() {
    var story = Riverside.story()
    story.must("discuss r2")
    story.must("answer r2 partly: x")
    story.must("issue R2: Training, in both languages")
    let issue = story.session.issues["r2"]
    #expect(issue?.title == "Training, in both languages" && issue?.answer != nil && issue?.discussions.count == 1)
    #expect(story.session.issues.codes.map(\.text) == ["r1", "r2", "r9", "f1"])
  }

  @Test("A theme may be described before and after it was used")
  func theme() {
    var story = Riverside.story()
    story.must("@amina +confiance: x")
    story.must("theme Confiance: La foi")
    #expect(story.session.themes["confiance"]?.covers == "La foi")
    #expect(story.session.index.themes["confiance"] == 1)
    #expect(story.type("theme 2022: x").refusal != nil)
  }

  @Test("A focus area has a title and quarters; what is not said stays")
  func focus() {
    var story = Riverside.story()
    #expect(story.type("focus table by Q2 2022").refusal != nil, "a new one needs a title")
    story.must("focus table by Q2 2022: Hold the roundtable")
    story.must("focus table by Q3-Q4 2022")
    #expect(story.session.focusAreas["table"]?.title == "Hold the roundtable")
    #expect(story.session.focusAreas["table"]?.by?.label == "Q3-Q4 2022")
    story.must("focus table: The table")
    #expect(story.session.focusAreas["table"]?.by?.label == "Q3-Q4 2022")
    #expect(story.type("focus table").refusal != nil)
  }

  @Test("A source has a title, a day and a count of people; what is not said stays")
  func source() {
    var story = Riverside.story()
    #expect(story.type("source letters people 37").refusal != nil, "a new one needs a title")
    story.must("source survey dated 2022-03-01 people 412: School survey")
    story.must("source survey people 413")
    let source = story.session.sources["survey"]
    #expect(source?.people == 413 && source?.dated == .of("2022-03-01") && source?.title == "School survey")
    #expect(story.type("source survey").refusal != nil)
  }

  @Test("Issues, themes, focus areas and sources have codes of their own")
  func namespaces() {
    var story = Riverside.story()
    for line in ["issue amina: X", "theme amina: X", "focus amina: X", "source amina: X", "source r2: X", "focus r2: X", "theme r2: X"] {
      story.must(line)
    }
    #expect(story.session.index.names["amina"] == .person(1))
  }
}
