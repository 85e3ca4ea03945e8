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

  @Test("Confirmed words are confirmed once; other words are not, until they are confirmed too or the old ones come back")
  func confirm() {
    var story = table()
    func read() -> ReadBack? { story.session.perspective(3)?.readBack }
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("confirm p3")
    #expect(read()?.isConfirmed == true)
    #expect(story.session.index.unconfirmed.all == [])
    #expect(story.must("confirm p3").isNothing)
    story.must("fix p3 +trust")
    #expect(read()?.isConfirmed == true, "a theme changes no words")
    #expect(story.must("fix p3: I said that").recording?.warnings.map(\.spelled) == ["p3 was confirmed in other words; confirm p3"])
    #expect(read()?.isConfirmed == false && read()?.answers.isEmpty == true && read()?.earlier?.verdict == .confirmed)
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("undo")
    #expect(read()?.isConfirmed == true && read()?.earlier == nil)
    story.must("fix p3: I said that")
    story.must("fix p3: I said this")
    #expect(read()?.isConfirmed == true, "the very same words are back")
  }

  @Test("Both versions of a dispute stand; a later confirmation takes its place")
  func dispute() {
    var story = table()
    func verdicts() -> [Check.Verdict]? { story.session.perspective(3)?.readBack.answers.map(\.verdict) }
    func heard() -> [Check.Verdict]? { story.session.reflection(1).map { story.session.readBack(of: $0).answers.map(\.verdict) } }
    #expect(story.must("dispute p3 by @amina: not never, rarely").receipt.contains("disputed by"))
    #expect(story.session.perspective(3)?.text == "I said this")
    #expect(story.session.perspective(3)?.readBack.answers.first?.words == "not never, rarely")
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("heard p3 by @hall: never")
    story.must("dispute h1: no")
    #expect(heard() == [.disputed])
    story.must("confirm h1")
    #expect(heard() == [.confirmed])
    #expect(verdicts() == [.disputed], "the reflection's answer is its own")
    for wrong in ["dispute p3", "dispute p99: x", "dispute h9: x", "confirm h9", "confirm a1", "confirm"] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test("Only the speaker's word counts as read back; someone else's is recorded as theirs")
  func someoneElse() {
    var story = table()
    let warning = "recorded as someone else's word; only the speaker's own counts as read back"
    #expect(story.must("confirm p3 by @ruth").recording?.warnings.map(\.spelled) == [warning])
    #expect(story.must("confirm p3 by @ruth").isNothing)
    #expect(story.session.index.confirmed.all == [] && story.session.index.unconfirmed.all == [3])
    story.must("confirm p3 by @amina")
    story.must("dispute p3 by @ruth: it was another day")
    let read = story.session.perspective(3)?.readBack
    #expect(read?.isConfirmed == true, "another's doubt does not take the speaker's word away")
    #expect(read?.answers.map(\.verdict) == [.confirmed, .disputed], "and both stand")
  }

  @Test("A new speaker has confirmed nothing, neither the words nor how they were heard")
  func anotherSpeaker() {
    var story = table()
    for line in ["confirm p3", "heard p3 by @hall: So it was you", "confirm h1"] { story.must(line) }
    let warnings = story.must("fix p3 @jordan").recording?.warnings.map(\.spelled)
    let how = "was confirmed by another speaker, and the new one has confirmed nothing"
    #expect(warnings == ["p3 \(how); confirm p3", "h1 \(how); confirm h1"])
    #expect(story.session.index.confirmed.all == [])
    #expect(story.session.perspective(3)?.readBack.earlier == nil, "Jordan said nothing to any words")
    #expect(story.session.reflection(1).map { story.session.readBack(of: $0).isConfirmed } == false)
    story.must("undo")
    #expect(story.session.index.confirmed.all == [3])
    #expect(story.session.reflection(1).map { story.session.readBack(of: $0).isConfirmed } == true)
  }

  @Test("What two said together is confirmed once both say so")
  func together() {
    var story = Riverside.examples()
    story.must("@amina,@jordan verbatim: We said this")
    story.must("confirm p3 by @amina")
    #expect(story.session.index.unconfirmed.all == [3])
    story.must("confirm p3 by @jordan")
    #expect(story.session.index.confirmed.all == [3])
    story.must("dispute p3 by @jordan: only one of us")
    #expect(story.session.perspective(3)?.readBack.answers.map(\.verdict) == [.confirmed, .disputed])
    story.must("confirm p3")
    #expect(story.session.index.confirmed.all == [3], "without a name it is all of them")
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
