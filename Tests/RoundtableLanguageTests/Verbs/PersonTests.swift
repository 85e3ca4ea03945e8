import RoundtableLanguage
@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("person, and whom people sat for")
struct PersonTests {
  private var story = Riverside.examples()

  @Test("Someone who is not at the table is known, and no group counts them")
  mutating func outside() {
    let came = story.session.index.came
    #expect(story.must("person named: Dr. Vera Lund (Riverton College)").receipt == "@lund  Dr. Vera Lund (Riverton College)  named  not at the table")
    story.must("appoint @lund: Member")
    story.must("act @lund on r2: Study")
    #expect(story.session.index.came == came && story.session.person(8)?.group == nil)
    #expect(
      story.type("person: VERA LUND").refusal != nil && story.type("join parents: Vera Lund").refusal?.suggestions.first?.spelled == "fix @lund in parents")
    for line in ["person: A; B", "person @ruth: X", "person", "person private: X"] { #expect(story.type(line).refusal != nil, "\(line)") }
  }

  @Test("What someone said while they sat for another group stays that group's, until the line is given to them again")
  mutating func seats() {
    for line in ["@hall on r2: We are ready", "act on r2: Train", "object a1 @hall: Too soon", "pass @hall"] { story.must(line) }
    let answer = story.must("fix @hall in parents")
    #expect(answer.recording?.warnings.first?.spelled.hasPrefix("what @hall said for police stays with police; fix p3 @hall") == true)
    #expect(story.session.index.byGroup["police"]?.total == 1 && story.session.index.byGroup["parents"]?.total == 1)
    #expect(story.session.isOpposed("police", to: story.session.actions.all[0]) && !story.session.isOpposed("parents", to: story.session.actions.all[0]))
    #expect(story.session.index.passesByGroup["police"] == 1)
    story.must("@hall on r2: As a father")
    #expect(story.session.index.byGroup["parents"]?.total == 2)
    #expect(story.type("remove police: x").refusal != nil)
    story.must("fix p3 @hall")
    #expect(story.session.index.byGroup["police"]?.total ?? 0 == 0 && story.session.index.byGroup["parents"]?.total == 3)
    #expect(story.type("fix p3 @hall").isNothing && BruteCounts(story.session).differences == [])
  }

  @Test("Whoever has sat for an institution stays tied to it")
  mutating func tied() {
    story.must("@hall: we are ready")
    story.must("fix @hall in parents named: Jo Hall")
    #expect(story.type("appoint @hall: Parent member").refusal?.message.spelled.hasPrefix("@hall has sat for Riverton Police Service (police)") == true)
    story.must("undo")
    story.must("join parents @jo named: Jo Hall")
    story.must("appoint @jo: Parent member")
    story.must("fix @hall named")
    #expect(story.must("merge @hall into @jo").recording?.warnings.first?.spelled.contains("is on the oversight board") == true)
  }

  @Test("A slip at joining ties no one, once it is put right before the person said anything or sat through an adoption")
  mutating func slip() {
    story.must("join police named: Bo Lee")
    story.must("fix @bo in parents")
    #expect(story.type("appoint @bo: Parent member").refusal == nil)
    #expect(story.type("remove police: X").refusal != nil, "others sit for it")
  }

  @Test(
    "Anything said or done, and an adoption, makes it more than a slip",
    arguments: ["@bo: hello", "pass @bo", "park @bo: later", "object a1 @bo: too late", "heard p1 by @bo: fear", "support a1 @bo", "adopt"])
  mutating func noSlip(_ line: String) {
    story.must("@amina on r2: I am afraid")
    story.must("act @district on r2: Train")
    story.must("join police named: Bo Lee")
    story.must(line)
    story.must("fix @bo in parents")
    #expect(story.type("appoint @bo: Parent member").refusal?.message.spelled.hasPrefix("@bo has sat for Riverton Police Service (police)") == true)
  }

  @Test("What was said for another group before makes no tie, and going back to a group does not undo one")
  mutating func backAndForth() {
    story.must("join parents named: Bo Lee")
    story.must("@bo: hello")
    story.must("fix @bo in police")
    story.must("fix @bo in parents")
    #expect(story.type("appoint @bo: Parent member").refusal == nil)
    story.must("fix @hall named")
    story.must("@hall: we are ready")
    for group in ["parents", "police", "parents"] { story.must("fix @hall in \(group)") }
    #expect(story.type("appoint @hall: Parent member").refusal != nil)
  }
}
