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

  @Test("More people than seats are taken with a warning")
  func warnings() {
    var story = Riverside.story()
    #expect(story.type("join police: A; B").recording?.warnings.count == 1)
  }

  @Test(
    "Someone who is there is not seated twice, however the name is written",
    arguments: ["Ruth Kaminski", "RUTH KAMINSKI", "Ruth  Kami\u{301}nski", "Ruth\u{A0}Kamin\u{AD}ski", "Ms. Ruth Kaminski", "Kaminski, Ruth; Bo Lee"])
  func twice(_ name: String) {
    var story = Riverside.story()
    for group in ["parents", "students"] {
      let refusal = story.type("join \(group): \(name)").refusal
      #expect(refusal?.message.spelled == "@ruth has that name, and is at the table for parents already. Is it the same person?")
      #expect(refusal?.suggestions.last?.spelled == "join \(group) @kaminski: Full Name, for someone else of that name")
    }
    #expect(story.type("join parents: Zoë Ek; ZOE EK").refusal != nil)
    #expect(story.type("join parents @ruthie: Ruth Kaminski").facts.count == 1, "a handle given on purpose seats someone else of that name")
    #expect(story.type("join students: Amina Farah Junior").facts.count == 1, "another name")
  }

  @Test("Joining someone who left brings them back, with the choice that they make now")
  func returns() {
    var story = Riverside.story()
    story.must("leave @ruth")
    let answer = story.must("join parents anon: ruth kaminski; Bo Lee")
    #expect(answer.receipt == "parents  @ruth Ruth Kaminski is back; @bo Bo Lee  group  2 of 4 seats" || answer.receipt.contains("@ruth Ruth Kaminski is back"))
    #expect(story.session.person(5)?.left == nil && story.session.person(5)?.level == .anon && story.session.people.all.count == 8)
    story.must("leave @ruth")
    #expect(story.type("join students: Ruth Kaminski").refusal?.suggestions.first?.spelled == "back @ruth")
  }

  @Test("A name with a comma gets a question, unless the line parts people with a semicolon or gives a handle")
  func commas() {
    var story = Riverside.story()
    #expect(story.type("join parents: Ana Cruz, Piet Berg").refusal?.message.spelled == "One person? To seat several, separate them with ;")
    #expect(story.type("join parents: Ana Cruz, Piet Berg; Lea Fink").refusal != nil)
    #expect(story.type("person: Ana Cruz, Piet Berg").refusal != nil)
    #expect(story.type("join parents: de la Cruz, Ana; van der Berg, Piet").recording?.ids == ["cruz", "berg"])
    #expect(story.type("join parents @obrien: O'Brien, Siobhán").facts.count == 1)
    story.isPrompt = true
    #expect(story.type("join parents: Lund, Vera").question?.hasPrefix("One person? To seat several") == true)
    story.isRepeated = true
    #expect(story.type("join parents: Lund, Vera").facts.count == 1)
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
