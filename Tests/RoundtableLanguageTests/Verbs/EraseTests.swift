import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("erase")
struct EraseTests {
  /// A word that stands in nothing but what is to be erased.
  private static let token = "quartzberry"

  private static func table(_ more: [String] = []) -> Story {
    var story = Riverside.examples()
    for line in ["@jordan on r2 +trust: the \(token) is gone"] + more { story.must(line) }
    return story
  }

  /// The session folded again from the record, without the bodies that were erased.
  private static func folded(_ story: Story) -> Session {
    let gone = Set(story.log.compactMap { ($0.fact as? WordsErased)?.positions }.joined())
    var session = Session()
    for (fact, envelope) in story.log {
      if gone.contains(envelope.position) {
        session.skip(erased: envelope, kind: type(of: fact).kind)
      } else {
        session.apply(fact, as: envelope)
      }
    }
    return session
  }

  private static func holds(_ session: Session) -> Bool {
    var text = ""
    dump(session, to: &text)
    return text.contains(token) || String(reflecting: session).contains(token)
  }

  @Test("A script says yes; the prompt asks once; a reason is needed")
  func asked() {
    var story = Self.table()
    #expect(story.type("erase p3: she asked").refusal?.suggestions.map(\.spelled) == ["erase p3 yes: REASON"])
    #expect(story.type("erase p3 yes").refusal != nil)
    #expect(story.type("erase p9 yes: x").refusal != nil)
    #expect(story.session.perspective(3)?.erased == nil)
    story.isPrompt = true
    #expect(story.must("erase p3: she asked").question?.contains("cannot be undone") == true)
    #expect(story.session.perspective(3)?.erased == nil)
    story.isRepeated = true
    #expect(!story.must("erase p3: she asked").facts.isEmpty)
    #expect(story.must("erase p3: she asked").isNothing)
  }

  @Test("A tombstone stays: an id and a reason, and nothing of the words, the speaker or the themes")
  func tombstone() throws {
    var story = Self.table()
    let answer = story.must("erase p3 yes: she asked")
    #expect(answer.recording?.gone?.words == [Untrusted("the \(Self.token) is gone")])
    let stone = try #require(story.session.perspective(3))
    #expect(stone.erased == "she asked")
    #expect(stone.speakers == [] && stone.text == "" && stone.themes == [] && stone.issues == [])
    #expect(!stone.stands)
    #expect(story.session.index.byIssue["r2"]?.total == 2)
    #expect(BruteCounts(story.session).differences == [])
    for wrong in ["fix p3 +a", "fix p3: x", "restore p3", "retract p3: x", "heard p3 by @ruth: x", "confirm p3", "act from p3: x"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  /// What may have happened to the words before they are erased, at one terminal and another.
  static let lives: [[String]] = [
    [], ["fix p3: other words"], ["fix p3: quartzberry again", "undo"], ["fix p3: quartzberry again", "undo", "note: a new line"],
    ["heard p3 by @ruth: so the quartzberry"], ["heard p3 by @ruth: so the quartzberry", "undo"],
    ["heard p3 by @ruth: so the quartzberry", "undo", "note: a new line"], ["heard p3 by @ruth: hm", "dispute h1: no quartzberry"],
    ["heard p3 by @ruth: hm", "dispute h1: no quartzberry", "undo"], ["dispute p3: no quartzberry"],
    ["dispute p3: no quartzberry", "undo", "confirm p3"], ["fix p3 anon", "fix p3 verbatim"], ["s/quartzberry/berry/"],
    ["s/gone/quartzberry/", "undo", "redo"], ["undo", "redo"], ["retract p3: not the quartzberry"],
    ["retract p3: not the quartzberry", "restore p3"], ["@ruth re p3: yes", "act on r2 from p3: Train", "answer r2 partly from p3: why"],
  ]

  @Test("The words are nowhere in memory, their positions are all named, and the record folds to the same session", arguments: lives)
  func nowhere(_ life: [String]) throws {
    for terminal in ["one", "two"] {
      var story = Self.table()
      for line in life { story.must(line) }
      #expect(Self.holds(story.session) || life.contains { $0.hasPrefix("s/") || $0.hasSuffix("other words") })
      let answer = story.must("erase p3 yes: she asked", on: terminal)
      #expect(!Self.holds(story.session), "\(life)")
      let fact = try #require(answer.facts.first as? WordsErased)
      for (kept, envelope) in story.log where String(decoding: kept.body, as: UTF8.self).contains(Self.token) {
        #expect(fact.positions.contains(envelope.position), "\(type(of: kept).kind) keeps the words")
      }
      let folded = Self.folded(story)
      #expect(SessionState(folded).differences(from: SessionState(story.session)) == [])
      for terminal in ["one", "two"] {
        #expect((folded.terminals[terminal]?.done ?? []) == (story.session.terminals[terminal]?.done ?? []))
        #expect((folded.terminals[terminal]?.undone ?? []) == (story.session.terminals[terminal]?.undone ?? []))
      }
      #expect(folded.perspectives.all.map(\.wordsAt) == story.session.perspectives.all.map(\.wordsAt))
      #expect(folded.next(.perspective) == story.session.next(.perspective))
      #expect(folded.next(.reflection) == story.session.next(.reflection))
    }
  }

  @Test("Reflections go with the words")
  func reflections() {
    var story = Self.table(["heard p3 by @ruth: so", "heard p1 by @ruth: another"])
    story.must("erase p3 yes: she asked")
    #expect(story.session.reflection(1) == nil)
    #expect(story.session.reflection(2) != nil)
    #expect(story.session.next(.reflection).number == 3)
  }

  @Test("undo passes over what was erased, and over the erasing")
  func undo() {
    var story = Self.table(["note: after"])
    story.must("erase p3 yes: she asked")
    story.must("undo")
    #expect(story.session.notes.all.isEmpty)
    story.must("undo")
    #expect(story.session.perspective(3)?.erased != nil)
    #expect(story.session.perspective(2) == nil, "the next that could be undone is the one before the erased")
    story.must("redo 2")
    #expect(story.session.perspective(2) != nil && story.session.notes.all.count == 1)
  }
}
