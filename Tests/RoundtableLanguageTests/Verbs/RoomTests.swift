import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("room, reveal, drafts, voices and trace")
struct RoomTests {
  @Test("room on is at once, room off asks once at the prompt; neither records anything")
  func room() {
    var story = Riverside.story()
    story.isPrompt = true
    let facts = story.log.count
    #expect(story.must("room off").isNothing)
    story.must("room on")
    #expect(story.isRoom)
    #expect(story.must("room on").isNothing)
    #expect(story.must("room off").question?.contains("Enter, or room off again, does it") == true)
    #expect(story.isRoom)
    story.isRepeated = true
    story.must("room off")
    #expect(!story.isRoom)
    #expect(story.log.count == facts)
    for wrong in ["room", "room maybe", "room on off", "room: on"] { #expect(story.type(wrong).refusal != nil, "\(wrong)") }
  }

  @Test("In a script room off is at once")
  func script() {
    var story = Riverside.story()
    story.must("room on")
    story.must("room off")
    #expect(!story.isRoom)
  }

  @Test("reveal is of one person, by handle or code, and never of somebody private")
  func reveal() {
    var story = Riverside.story()
    for line in ["reveal @amina", "reveal @students1"] {
      guard case .taken(_, .steer(.reveal(let person)), _) = story.must(line) else { continue }
      #expect(person.number == 1)
    }
    story.must("fix @amina private")
    let refusal = story.type("reveal @amina").refusal
    #expect(refusal?.message.spelled == "@students1 is private, and is shown nowhere")
    #expect(refusal?.suggestions.contains { $0.spelled.contains("Amina") } == false)
    for wrong in ["reveal", "reveal @police", "reveal @?", "reveal @nobody"] { #expect(story.type(wrong).refusal != nil, "\(wrong)") }
  }

  @Test("drafts asks for all, or for one")
  func drafts() throws {
    var story = Story()
    guard case .taken(_, .steer(.drafts(nil)), _) = story.must("drafts") else { throw Refusal("drafts asks for all", at: Span(column: 1)) }
    guard case .taken(_, .steer(.drafts(2)), _) = story.must("drafts 2") else { throw Refusal("drafts 2 asks for the second", at: Span(column: 1)) }
  }

  @Test("trace takes a person, a group or a theme too: what was said, with what carries each")
  func traceOfParties() {
    var story = Riverside.examples()
    for line in ["fix p1 +trust", "act on r2 from p1: Train"] { story.must(line) }
    func page(_ line: String) -> [String] {
      (story.must(line).page.map(everything) ?? "").split(separator: "\n").map(String.init)
    }
    func carried(_ line: String) -> [String] { page(line).filter { $0.contains("a1") || $0.contains("  p1") } }
    #expect(carried("trace @amina").count == 2)
    for line in ["trace @students", "trace +trust", "trace +TRUST"] { #expect(carried(line) == carried("trace @amina"), "\(line)") }
    #expect(page("trace @city").last == "  no perspective yet")
  }

  @Test("voices and trace are pages; trace takes an issue, a perspective or an action")
  func looks() {
    var story = Riverside.examples()
    story.must("act on r2 from p1: Rebuild")
    for line in ["voices", "trace r2", "trace p1", "trace a1"] { #expect(story.must(line).page != nil, "\(line)") }
    for wrong in ["voices r2", "trace", "trace zzz", "trace p99", "trace h1", "trace @nobody", "trace +nothing"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("voices counts turns and words by group, withdrawn ones not")
  func counts() {
    var story = Riverside.story()
    for line in ["@amina: one two three", "@students: four", "@ruth: five six", "retract p3: in error"] { story.must(line) }
    #expect(story.session.index.words["students"] == 4)
    #expect(story.session.index.byGroup["students"]?.total == 2)
    #expect((story.session.index.words["parents"] ?? 0) == 0)
  }
}
