import RoundtableLanguage
@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("strike")
struct StrikeTests {
  private var story = Riverside.examples()

  @Test("A slip counts nowhere, and is not a withdrawal; restore puts it back")
  mutating func slip() {
    story.must("act on r2 from p2 +trust: Rebuild")
    let answer = story.must("strike p2: noted twice")
    #expect(answer.receipt == "p2  struck  noted twice" && answer.recording?.warnings.map(\.spelled) == ["a1 rests on p2"])
    let slip = story.session.perspective(2)
    #expect(slip?.retracted == nil && slip?.stands == false && story.session.index.all.total == 1 && story.session.index.spoken[5]?.count ?? 0 == 0)
    for audience in [Audience.board, .public, .room] { #expect(story.session.seen(by: audience).perspectives.all.map(\.number) == [1]) }
    #expect(BruteCounts(story.session).differences == [])
    #expect(story.type("strike p2: again").isNothing && story.type("fix p2 +a").refusal?.suggestions.map(\.spelled) == ["restore p2"])
    story.must("restore p2")
    #expect(story.session.perspective(2)?.stands == true && story.session.index.all.total == 2)
    story.must("retract p2: she asked")
    #expect(story.type("strike p2: x").refusal?.suggestions.map(\.spelled) == ["restore p2"], "what someone withdrew is theirs")
  }

  @Test("Objections, parked matters, reflections and questions: no audience learns that there was one")
  mutating func others() {
    for line in [
      "act on r2: Rebuild", "object a1 @ruth: Too early", "object a1 @hall: No", "park: The bus", "heard p1 by @ruth: So no", "appoint @ruth: Chair",
      "ask by @ruth: When?",
      "strike o1: a question", "strike k1: no one said so", "strike h1: noted twice", "strike b1: it was a joke",
    ] { story.must(line) }
    for audience in [Audience.board, .public, .room] {
      let seen = story.session.seen(by: audience)
      #expect(seen.objections.all.map(\.number) == [1] && seen.objections.all.first?.by == .person(7), "the second is the first that others know of")
      #expect(seen.parked.isEmpty && seen.reflections.isEmpty && seen.questions.isEmpty)
    }
    #expect(story.session.isOpposed("parents", to: story.session.actions.all[0]) == false)
    story.must("restore o1")
    #expect(story.session.objections[1]?.isOpen == true)
  }

  @Test("The words of a slip can be erased, and leave no mark that there was one")
  mutating func erased() {
    for line in ["@jordan: quartz", "strike p3: quartz", "erase p3 yes: asked"] { story.must(line) }
    var text = ""
    dump(story.session, to: &text)
    #expect(!text.contains("quartz") && story.session.seen(by: .public).perspectives.all.map(\.number) == [1, 2])
  }

  @Test("What cannot be struck", arguments: ["strike a1: x", "strike p99: x", "strike p1", "strike @ruth: x", "strike"])
  mutating func refused(_ line: String) {
    story.must("act on r2: Rebuild")
    #expect(story.type(line).refusal != nil)
  }
}
