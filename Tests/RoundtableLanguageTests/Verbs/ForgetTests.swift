import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("What is to be forgotten is forgotten whole")
struct ForgetTests {
  /// A word that is in nothing but what is to be forgotten.
  private static let token = "quartzberry"

  /// What happened to words before they are erased, and the line that erases them; `#` is the entry that was recorded last.
  static let lives: [(lines: [String], erase: String)] = [
    (["@jordan: T one", "fix p3: T two", "s/two/three/", "heard p3 by @ruth: T", "dispute h1: no T", "dispute p3: T"], "erase p3"),
    (["@jordan: T one", "fix p3: other words", "undo", "undo"], "erase p3"),
    (["act on r2: Rebuild", "object a1 @jordan: T", "resolve o1: the T is dealt with"], "erase o1"),
    (["act on r2: Rebuild", "object a1 @jordan: T", "undo"], "erase o1"),
    (["park @jordan: T", "resolve k1: T"], "erase k1"), (["park @jordan: T", "undo", "note: after"], "erase k1"),
    (["heard p1 by @jordan: T", "dispute h1: no T"], "erase h1"), (["heard p1 by @jordan: T", "undo"], "erase h1"),
    (["pass @jordan: T"], "erase #"), (["leave @jordan: T"], "erase #"), (["note: T"], "erase #"), (["queue @jordan: T"], "erase #"),
    (["act on r2: Rebuild", "drop a1: T"], "erase #"), (["act on r2: Rebuild", "adopt: T"], "erase #"), (["act on r2: T :: T"], "erase #"),
    (["regrets valley: T"], "erase #"), (["appoint @ruth: T"], "erase #"), (["retract p1: T"], "erase p1"), (["fix @jordan: Jo T"], "erase #"),
    (
      [
        "fix @jordan: Jo T (T school)", "@jordan: T", "fix p3: T again", "undo", "pass @jordan: T", "queue @jordan: T", "leave @jordan: T",
        "back @jordan", "park @jordan: T", "act on r2: Rebuild", "object a1 @jordan: T", "heard p1 by @jordan: T", "dispute h1: T",
        "dispute p1 by @jordan: T", "fix @jordan as @t: Someone Else", "resolve k1: T", "retract p3: T",
      ], "erase @t"
    ),
  ]

  private static func type(_ line: String, _ story: inout Story) -> Story.Answer {
    story.must(line.replacing("#", with: "#\(story.session.position)") + " yes: she asked")
  }

  @Test("Every body that held the words is named, and neither what remains nor the session in memory holds them", arguments: lives)
  func nowhere(_ life: (lines: [String], erase: String)) throws {
    var story = Riverside.examples()
    for line in life.lines { story.must(line.replacing("T", with: Self.token)) }
    let answer = Self.type(life.erase, &story)
    let fact = try #require(answer.facts.first as? WordsErased)
    for (kept, envelope) in story.log where String(decoding: kept.body, as: UTF8.self).contains(Self.token) {
      #expect(fact.positions.contains(envelope.position), "\(Swift.type(of: kept).kind) at \(envelope.position)")
    }
    #expect(!String(decoding: fact.body, as: UTF8.self).contains(Self.token), "what remains holds no words")
    #expect(!Self.holds(story.session), "\(life.erase)")
    #expect(answer.recording?.gone?.words.contains { $0.raw.contains(Self.token) } == true)
    let before = story.session
    story.must("note: after")
    story.must("undo")
    #expect(SessionState(story.session).differences(from: SessionState(before)) == [])
    while story.type("undo").refusal == nil { #expect(!Self.holds(story.session)) }
    while story.type("redo").refusal == nil { #expect(!Self.holds(story.session)) }
    #expect(BruteCounts(story.session).differences == [])
  }

  private static func holds(_ session: Session) -> Bool {
    var text = ""
    dump(session, to: &text)
    return text.contains(token) || String(reflecting: session).contains(token)
  }

  @Test("Of a person who is forgotten the seat stays, and no name; what was said with others stays too, and the line says so")
  func person() throws {
    var story = Riverside.examples()
    story.must("@jordan,@ruth: together")
    story.must("@jordan: alone")
    let came = story.session.index.came
    let answer = story.must("erase @jordan yes: asked")
    #expect(story.session.index.came == came)
    let person = try #require(story.session.people.all.first { $0.handle.text.hasPrefix("students") })
    #expect(person.name == "…" && person.affiliation == nil && person.level == .private)
    #expect(story.session.index.names["jordan"] == nil)
    #expect(story.session.perspective(3)?.text == "together" && story.session.perspective(4)?.erased == "asked")
    #expect(answer.recording?.warnings.map(\.spelled) == ["p3 was said together with others, and stays without the name"])
    let words = answer.recording?.gone?.words.map(\.raw) ?? []
    #expect(words.contains("@jordan") && words.contains("alone") && words.contains("Jordan O'Brien") && !words.contains("together"))
    #expect(story.type("erase @jordan yes: x").refusal != nil, "no one is called so any more")
  }

  @Test("What cannot be forgotten is refused with what can")
  func refused() {
    var story = Riverside.examples()
    story.must("act @priya on r2: Train")
    #expect(story.type("erase @priya yes: x").refusal?.message.spelled.contains("is the owner of a1") == true)
    #expect(story.type("erase @students yes: x").refusal != nil)
    #expect(story.type("erase a1 yes: x").refusal?.suggestions.first?.spelled == "drop a1: REASON takes it out of the plan")
    #expect(story.type("erase #999 yes: x").refusal != nil)
    let said = story.log.first { $0.fact is PerspectiveShared }?.envelope.position ?? 0
    #expect(story.type("erase #\(said) yes: x").refusal?.suggestions.first?.spelled == "erase p1 yes: REASON")
    #expect(story.must("erase #1 yes: x").recording != nil)
  }

  @Test("A withdrawn objection is no longer open; the board knows that there was one, and neither whose nor why")
  func objection() throws {
    var story = Riverside.examples()
    for line in ["act on r2: Rebuild", "object a1 @students: my cousin Sam", "retract o1: she asked"] { story.must(line) }
    #expect(story.session.objections[1]?.isOpen == false && story.session.objections[1]?.reason == "my cousin Sam")
    let action = try #require(story.session.action(1))
    #expect(!story.session.isOpposed("students", to: action))
    let seen = try #require(story.session.seen(by: .board).objections.all.first)
    #expect(seen.reason == nil && seen.by == .unknown && seen.withdrawal != nil)
    #expect(story.must("retract o1: x").isNothing)
    story.must("restore o1")
    #expect(story.session.objections[1]?.isOpen == true)
    #expect(story.session.seen(by: .board).objections.all.first?.reason == "my cousin Sam")
    story.must("undo")
    #expect(story.session.objections[1]?.isOpen == false)
    story.must("erase o1 yes: she asked")
    #expect(story.session.objections[1]?.withdrawal?.isErased == true && story.session.seen(by: .board).objections.all.count == 1)
    #expect(story.type("restore o1").refusal != nil)
  }

  @Test(
    "Whatever someone gave can be withdrawn, is seen by no one outside then, and comes back",
    arguments: [(["park @ruth: Who pays"], "k1"), (["heard p1 by @ruth: So"], "h1")])
  func withdrawn(_ given: [String], _ id: String) throws {
    var story = Riverside.examples()
    for line in given { story.must(line) }
    func shown() -> Int {
      let board = story.session.seen(by: .board)
      return board.parked.all.count + board.reflections.all.count
    }
    #expect(shown() == 1)
    let answer = story.must("retract \(id): asked")
    let item = try #require(ItemID(id))
    #expect(shown() == 0 && answer.recording?.forgets == [.item(item)])
    story.must("restore \(id)")
    #expect(shown() == 1)
    story.must("undo")
    story.must("undo")
    #expect(shown() == 1)
  }

  @Test("retract @who withdraws all that the person gave alone")
  func retractPerson() {
    var story = Riverside.examples()
    for line in ["@jordan: one", "@jordan,@ruth: two", "park @jordan: three", "act on r2: Rebuild", "object a1 @jordan: four"] { story.must(line) }
    story.must("retract @jordan: asked")
    #expect(story.session.perspective(3)?.stands == false && story.session.perspective(4)?.stands == true)
    #expect(story.session.parked[1]?.withdrawal != nil && story.session.objections[1]?.isOpen == false)
    story.must("undo")
    #expect(story.session.perspective(3)?.stands == true && story.session.objections[1]?.isOpen == true)
    #expect(story.must("retract @hall: x").isNothing)
  }
}
