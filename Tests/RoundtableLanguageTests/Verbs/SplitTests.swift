import RoundtableLanguage
@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("split")
struct SplitTests {
  private var story = Riverside.examples()

  @Test("Two statements of one: the second has an id of its own, and all that was noted with the first")
  mutating func parts() {
    story.must("sitting 2022-06-15")
    story.must("@amina on f1 +trust anon verbatim idea: We wait. They “look” at us")
    story.must("sitting 2022-06-16")
    let answer = story.must("split p3: They \"look\"")
    #expect(answer.receipt == "p3  We wait.  p4  They “look” at us")
    let (first, second) = (story.session.perspective(3), story.session.perspective(4))
    #expect(first?.text == "We wait." && second?.text == "They “look” at us" && first?.corrections == 0)
    #expect(second?.speakers == first?.speakers && second?.level == .anon && second?.mode == .verbatim && second?.kind == .idea)
    #expect(second?.issues == ["f1"] && second?.themes == ["trust"] && second?.sitting == 1 && second?.moment == first?.moment)
    story.must("fix . @ruth")
    #expect(story.session.perspective(4)?.speakers == [.person(5)], "the second part is the last one")
  }

  @Test("A second part that begins with another speaker's head is that speaker's")
  mutating func otherSpeaker() {
    story.must("@amina idea on r2: Training helps @ruth: it does not, @nobody: no")
    #expect(story.must("split p3: @ruth: it").receipt == "p3  Training helps  p4  Ruth Kaminski (parents)  it does not, @nobody: no")
    let second = story.session.perspective(4)
    #expect(second?.speakers == [.person(5)] && second?.kind == nil && second?.issues == ["r2"])
    story.must("@amina: Open words @jordan: hidden words")
    story.must("fix @jordan private")
    #expect(story.must("split p5: @jordan:").receipt.contains("hidden") == false && story.session.perspective(6)?.text == "hidden words")
    story.must("split p4: @nobody:")
    #expect(story.session.perspective(7)?.text == "@nobody: no" && story.session.perspective(7)?.speakers == [.person(5)])
  }

  @Test("Confirmed words are confirmed no more, and a line that rests on them is named")
  mutating func agreement() {
    story.must("confirm p1")
    story.must("act on r2 from p1: Rebuild")
    let warnings = story.must("split p1: when he's").recording?.warnings.map(\.spelled)
    #expect(warnings == ["p1 was confirmed in other words; confirm p1", "a1 rests on p1; link a1 from p3, if on the second part too"])
    #expect(story.session.perspective(1)?.readBack.isConfirmed == false && story.session.perspective(3)?.readBack.isConfirmed == false)
    story.must("undo")
    #expect(story.session.perspective(1)?.readBack.isConfirmed == true && story.session.perspective(3) == nil)
  }

  @Test("Of a private statement no word is shown")
  mutating func secret() {
    story.must("@amina private: First. Second")
    let answer = story.must("split p3: Second")
    #expect(answer.receipt == "p3  …  p4  …" && story.session.perspective(4)?.level == .private)
  }

  @Test("Erasing either part leaves nothing of it, and the other as it is")
  mutating func erased() {
    for (line, kept, gone) in [("erase p3 yes: asked", 4, "quartz"), ("erase p4 yes: asked", 3, "granite")] {
      var story = story
      story.must("@jordan: quartz one, granite two")
      story.must("heard p3 by @ruth: quartz and granite")
      story.must("split p3: granite")
      let words = story.session.perspective(kept)?.text
      story.must(line)
      #expect(story.session.perspective(kept)?.text == words && story.session.perspective(kept)?.stands == true, "\(line)")
      #expect(story.session.perspective(7 - kept)?.erased == "asked")
      var text = ""
      dump(story.session, to: &text)
      #expect(!text.contains(gone), "\(line)")
      #expect(BruteCounts(story.session).differences == [])
    }
  }

  @Test(
    "Words that are not there, are there twice, or begin it",
    arguments: ["split p1: elephant", "split p1: e", "split p1: I don't", "split p99: x", "split p1:"])
  mutating func refused(_ line: String) { #expect(story.type(line).refusal != nil) }
}
