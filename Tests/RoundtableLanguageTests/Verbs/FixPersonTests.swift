import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("fix @who")
struct FixPersonTests {
  private var story = Riverside.story()

  @Test("Name, handle, group, youth and level are put right; what is not said stays")
  mutating func all() {
    story.must("fix @jordan as @jo: Jo O'Brien (council)")
    let jo = story.session.person(2)
    #expect(jo?.handle == "jo" && jo?.name == "Jo O'Brien" && jo?.affiliation == "council" && jo?.group == "students" && jo?.seat == 2)
    #expect(story.session.index.names["jo"] == .person(2))
    #expect(story.session.index.names["jordan"] == nil)
    story.must("fix @jo youth named")
    #expect(story.session.person(2)?.youth == true && story.session.person(2)?.level == .named)
    #expect(story.session.person(2)?.name == "Jo O'Brien")
  }

  @Test("Moving to another group gives a new code, and what was said stays with the group it was said for")
  mutating func move() {
    story.must("@amina on r2: x")
    #expect(story.session.index.cells[.init(issue: "r2", group: "students")]?.total == 1)
    story.must("fix @amina in parents")
    let amina = story.session.person(1)
    #expect(amina?.group == "parents" && amina?.code == "parents2")
    #expect(story.session.index.names["students1"] == nil)
    #expect(story.session.index.names["parents2"] == .person(1))
    #expect(story.session.index.cells[.init(issue: "r2", group: "students")]?.total == 1)
    #expect(story.session.index.cells[.init(issue: "r2", group: "parents")]?.total == nil)
    #expect(story.session.index.present["students"] == 3 && story.session.index.present["parents"] == 2)
    story.must("fix @amina in students")
    #expect(story.session.person(1)?.code == "students5", "a number in a group is never given twice")
    #expect(story.type("fix @amina in students").isNothing)
  }

  @Test("A handle that somebody or something has is refused")
  mutating func taken() {
    for handle in ["ruth", "students", "city", "students3", "students1", "p1"] {
      #expect(story.type("fix @amina as @\(handle)").refusal != nil)
    }
    #expect(story.type("fix @amina as @amina").isNothing)
    #expect(story.type("fix @amina as amy").refusal != nil)
  }

  @Test("Exactly one name, and exactly one person")
  mutating func one() {
    for line in [
      "fix @amina: A; B", "fix @amina: (x)", "fix @amina,@ruth named", "fix @students named", "fix @city named", "fix @? named",
      "fix @amina", "fix @amina:",
    ] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }

  @Test("Who holds a public role stays named while holding it", arguments: Level.allCases.filter { $0 > .named })
  mutating func roles(_ level: Level) {
    story.must("facilitator @priya: Priya Nair")
    story.must("scribe @ruth: Ruth Kaminski")
    #expect(story.type("fix @priya \(level.rawValue)").refusal != nil)
    #expect(story.type("fix @ruth \(level.rawValue)").refusal != nil)
    story.must("facilitator: Dana Reyes")
    #expect(story.type("fix @priya \(level.rawValue)").refusal == nil, "somebody else took the role")
  }

  @Test("An owner too, until the action is another's or dropped")
  mutating func owner() {
    story.must("act @priya: Train")
    #expect(story.type("fix @priya group").refusal != nil)
    story.must("drop a1: too early")
    story.must("fix @priya group")
    #expect(story.type("restore a1").refusal?.message.spelled.contains("has chosen group") == true, "the name would be printed again")
    story.must("fix @priya named")
    story.must("restore a1")
    story.must("fix a1 @district")
    #expect(story.type("fix @priya anon").refusal == nil)
  }

  @Test("A more open choice warns that what is recorded stays as it was said")
  mutating func opener() {
    #expect(story.type("fix @sky group").recording?.warnings.isEmpty == true)
    story.must("@jordan: x")
    #expect(story.type("fix @jordan named").recording?.warnings.count == 1)
  }
}
