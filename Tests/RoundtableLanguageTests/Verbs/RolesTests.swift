import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("facilitator and scribe")
struct RolesTests {
  private var story = Riverside.story()

  @Test("Somebody new sits for no group and is named")
  mutating func new() {
    let facts = story.type("facilitator @dana: Dana Reyes (Convene West)").facts
    let joined = facts.first as? PersonJoined
    #expect(joined?.handle == "dana" && joined?.group == nil && joined?.level == .named && joined?.affiliation == "Convene West")
    #expect(story.session.front.facilitator == 8)
    #expect(story.session.person(8)?.code == nil)
    #expect((story.type("scribe: 李 娜").facts.first as? PersonJoined)?.handle == "scribe")
  }

  @Test("A new facilitator takes the place of the one before; scribes add up, each once")
  mutating func several() {
    story.must("facilitator: Dana Reyes")
    story.must("facilitator: Ola Nilsen")
    #expect(story.session.front.facilitator == 9)
    story.must("scribe: Ola Nilsen")
    story.must("scribe: Ivo Brandt")
    story.must("scribe @ola: Ola Nilsen")
    #expect(story.session.front.scribes == [9, 10])
  }

  @Test("Somebody at the table may take a role who has chosen to be named")
  mutating func atTheTable() {
    #expect(story.type("facilitator @priya: Priya Nair").facts.count == 1)
    #expect(story.session.front.facilitator == 6)
    let refusal = story.type("scribe @amina: Amina Farah").refusal
    #expect(refusal?.suggestions.first?.spelled.hasPrefix("fix @amina named") == true)
    #expect(story.type("scribe: Amina Farah").refusal != nil, "the same name is the same person")
    story.must("fix @amina named")
    #expect(story.type("scribe @amina: Amina Farah").refusal == nil)
  }

  @Test("A handle that somebody else has, two names, no name")
  mutating func refused() {
    for line in [
      "facilitator @amina: Dana Reyes", "facilitator @students: Dana", "facilitator: A; B", "facilitator: (x)", "scribe @p1: X",
      "scribe @a,@b: X",
    ] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }

  @Test("The affiliation that is typed is kept")
  mutating func affiliation() {
    story.must("facilitator @priya: Priya Nair (Convene West)")
    #expect(story.session.person(6)?.affiliation == "Convene West")
  }

  @Test("The first scribe is who types")
  mutating func writer() {
    story.must("scribe: Ola Nilsen")
    story.must("scribe: Ivo Brandt")
    story.must("note: x")
    #expect(story.log.last?.envelope.writer == Writer(person: 8, terminal: "one"))
  }
}
