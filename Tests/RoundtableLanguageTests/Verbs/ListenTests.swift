import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("heard, confirm and dispute")
struct ListenTests {
  private func table() -> Story {
    var story = Riverside.examples()
    story.must("@amina verbatim: I said this")
    return story
  }

  @Test("A reflection gets an id, and the perspective is one that somebody said back")
  func heard() {
    var story = table()
    #expect(story.session.index.unreflected.all == [1, 2, 3])
    let answer = story.must("heard p1 by @hall: So the hallway is the problem")
    #expect(answer.recording?.ids == ["h1"])
    #expect(story.session.reflection(1)?.of == 1)
    #expect(story.session.reflection(1)?.text == "So the hallway is the problem")
    #expect(story.session.index.unreflected.all == [2, 3])
    story.must("h p1 by @ruth: Again")
    story.must("undo")
    #expect(story.session.index.unreflected.all == [2, 3])
    story.must("undo")
    #expect(story.session.index.unreflected.all == [1, 2, 3])
    #expect(story.must("heard p2 by @students: Mm").recording?.ids == ["h3"], "an id is never given twice")
    for wrong in ["heard p1: x", "heard p1 by @ruth", "heard p99 by @ruth: x", "heard by @ruth: x", "heard p1 by @nobody: x", "heard h3 by @ruth: x"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("Confirmed words are confirmed once, and new words void it")
  func confirm() {
    var story = table()
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("confirm p3")
    #expect(story.session.perspective(3)?.check?.verdict == .confirmed)
    #expect(story.session.index.unconfirmed.all == [])
    #expect(story.must("confirm p3").isNothing)
    story.must("fix p3 +trust")
    #expect(story.session.perspective(3)?.check != nil, "a theme changes no words")
    story.must("fix p3: I said that")
    #expect(story.session.perspective(3)?.check == nil)
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("undo")
    #expect(story.session.perspective(3)?.check?.verdict == .confirmed)
  }

  @Test("Both versions of a dispute stand; a later confirmation takes its place")
  func dispute() {
    var story = table()
    #expect(story.must("dispute p3 by @amina: not never, rarely").receipt.contains("disputed by"))
    #expect(story.session.perspective(3)?.text == "I said this")
    #expect(story.session.perspective(3)?.check?.words == "not never, rarely")
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("heard p3 by @hall: never")
    story.must("dispute h1: no")
    #expect(story.session.reflection(1)?.check?.verdict == .disputed)
    story.must("confirm h1")
    #expect(story.session.reflection(1)?.check?.verdict == .confirmed)
    #expect(story.session.perspective(3)?.check?.verdict == .disputed, "the reflection's answer is its own")
    for wrong in ["dispute p3", "dispute p99: x", "dispute h9: x", "confirm h9", "confirm a1", "confirm"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("What was retracted is not said back, confirmed or disputed")
  func retracted() {
    var story = table()
    story.must("retract p3: in error")
    for wrong in ["heard p3 by @ruth: x", "confirm p3", "dispute p3: x"] { #expect(story.type(wrong).refusal != nil, "\(wrong)") }
  }

  @Test("Words about private words are in no receipt")
  func secret() {
    var story = table()
    story.must("@amina private: my secret")
    for line in ["heard p4 by @hall: that is secret", "dispute p4: not secret", "dispute h1: a secret"] {
      let answer = story.must(line)
      #expect(answer.recording?.isSecret == true)
      #expect(!answer.receipt.contains("secret"), "\(answer.receipt)")
    }
  }
}
