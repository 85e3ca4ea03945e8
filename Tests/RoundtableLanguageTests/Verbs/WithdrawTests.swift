import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("retract, restore, note")
struct WithdrawTests {
  private var story = Riverside.examples()

  @Test("A withdrawn perspective counts nowhere, keeps its words, and can be put back as it was")
  mutating func retract() {
    let before = SessionState(story.session)
    story.must("retract p1: said in error")
    #expect(story.session.perspective(1)?.retracted == "said in error")
    #expect(story.session.perspective(1)?.text == "I don't feel safe when he's in the hallway")
    #expect(story.session.index.byIssue["r2"]?.total == 1 && story.session.index.all.total == 1)
    #expect(story.session.index.spoken[1]?.all == [1], "who spoke has spoken")
    #expect(story.type("retract p1: again").isNothing)
    story.must("restore p1")
    #expect(SessionState(story.session).differences(from: before) == [])
    #expect(story.type("restore p1").isNothing)
  }

  @Test("What rests on a withdrawn perspective is told")
  mutating func resting() {
    story.must("act from p1: x")
    story.must("act from p1: y")
    story.must("drop a2: no")
    let warnings = story.type("retract p1: in error").recording?.warnings.map(\.spelled) ?? []
    #expect(warnings.count == 1 && warnings[0].contains("a1") && !warnings[0].contains("a2"))
  }

  @Test("Notes belong to the open issue and to nobody", arguments: ["note: break until 14:10", "n: break until 14:10"])
  mutating func note(_ line: String) {
    story.must(line)
    story.must("discuss r2")
    story.must(line)
    #expect(story.session.notes.all.map(\.issue) == [nil, "r2"])
    #expect(story.session.notes.all.map(\.text) == ["break until 14:10", "break until 14:10"])
  }

  @Test("What was undone can be withdrawn too: its words are forgotten, and redo brings it back withdrawn", arguments: ["p", "o", "k", "h", "b"])
  mutating func undone(_ kind: String) {
    for line in ["act on r2: Rebuild", "join parents named: Kit Moreau", "appoint @kit: Chair"] { story.must(line) }
    let made = ["p": "@ruth: x", "o": "object a1 @ruth: x", "k": "park @ruth: x", "h": "heard p1 by @ruth: x", "b": "ask a1 by @kit: x"]
    let id = story.must(made[kind] ?? "").recording?.ids.first ?? ""
    story.must("undo")
    // A new line at the same terminal would clear redo.
    let gone = story.type("retract \(id): she asked", on: "other")
    #expect(gone.recording?.forgets.count == 1, "history and drafts let go of it")
    story.must("redo")
    let item = ItemID(id)
    let reason = item.flatMap { $0.kind == .perspective ? story.session.perspective($0.number)?.retracted : story.session.withdrawal(of: $0)?.reason }
    #expect(reason == "she asked")
  }
}
