import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableTestSupport
import Testing

/// What the plan lacks: each warning, and that the line it names mends it.
@Suite("check")
struct CheckTests {
  /// A plan that nothing can be said against.
  private static let complete = [
    "answer r1 out-of-scope: not ours", "answer r2 taken-up: see a1", "answer r9 not-taken-up: no", "answer f1 needs-talk: yes",
    "act @police by Q3 2022 on r2 from p1: Rebuild the training :: 90% of officers", "accept a1 by @police",
    "gauge a1 @police=3 @district=4 @students=4x4 @parents=5",
  ]

  private func story(_ lines: [String]) -> Story {
    var story = Riverside.examples()
    for line in Self.complete + lines { story.must(line) }
    return story
  }

  private func warnings(_ story: Story) -> [[String]] {
    PlanCheck.warnings(story.session, on: story.desk().planDay).map { [$0.about.spelled, $0.mend.spelled, $0.what.spelled] }
  }

  /// The warnings but for what follows from the change itself: that agreement was given for other words, and that an answer has lost its action.
  private func own(_ story: Story) -> [[String]] {
    warnings(story).filter { !$0[2].contains("other words") && !$0[2].contains("no action takes it up") }
  }

  @Test("A plan that lacks nothing is complete")
  func nothing() {
    var story = story([])
    #expect(warnings(story) == [])
    let page = story.must("check").page.map(everything) ?? ""
    #expect(page.hasPrefix("The plan is complete: 1 action, and nothing to warn of."))
    #expect(page.contains("for the public, nothing is counted for"), "too few people chose to be shown by their group")
  }

  @Test("A plan without an action says how to make one")
  func empty() {
    var story = Riverside.story()
    #expect(story.must("check").page.map { everything($0).hasPrefix("The plan has no action yet; act: WHAT WILL BE DONE") } == true)
  }

  @Test(
    "Each warning names the line that mends it",
    arguments: [
      (["unlink a1 from p1"], "a1", "link a1 from p1", "rests on no perspective"),
      (["unlink a1 on r2"], "a1", "link a1 on r2", "takes up no issue"),
      (["retract p1: in error"], "a1", "link a1 from p2", "rests on no perspective"),
      (["fix a1 @district"], "a1", "accept a1 by @district", "is assigned, not accepted"),
      (["fix a1 by Q1 2022"], "a1", "fix a1 by Q3 2022", "was due Q1 2022, which is past"),
      (["fix a1: Look at the training"], "a1", "fix a1: WHAT WILL BE DONE", "says \"look at\", which nobody can test"),
      (["group elders: Elders", "join elders: Bo"], "a1", "gauge a1 @elders=HANDS", "groups not asked: elders"),
      (["object a1 @ruth: x"], "a1", "resolve o1: HOW", "the objection o1 is not answered"),
      (["issue r3: More"], "r3", "answer r3 taken-up|not-taken-up|…: WHY", "has no answer"),
      (["decline a1 by @police: no"], "a1", "fix a1 @owner", "was declined by its owner"),
      (
        ["join parents named: Bo (X)", "appoint @bo: x", "fix @bo in district"], "@bo", "dismiss @bo: REASON",
        "sits for Riverton School District (school-board), and the oversight board is external to it"
      ),
      (["adopt", "move a1 to Q1 2022: x"], "a1", "move a1 to Q3 2022: REASON", "was due Q1 2022, which is past"),
    ] as [([String], String, String, String)])
  func each(_ lines: [String], _ about: String, _ mend: String, _ what: String) {
    var story = story(lines)
    #expect(own(story) == [[about, mend, what]])
    guard !mend.contains("|"), !mend.contains("@owner") else { return }
    story.must(mend.replacing("HANDS", with: "4"))
    #expect(!warnings(story).contains { $0[2] == what }, "\(mend) mends it")
  }

  @Test(
    "What the table did not agree to is listed with the verdict that every document prints",
    arguments: [
      ("gauge a1 @parents=0", "is not agreed"), ("gauge a1 @students=5,5,1", "is contested"),
      ("gauge a1 @police=aside @district=declined @students=aside @parents=aside", "was asked, and no one showed a hand"),
    ])
  func verdict(line: String, what: String) { #expect(warnings(story([line])) == [["a1", "show a1", what]]) }

  @Test("An action that is only a thought lacks everything")
  func thought() {
    let story = story(["act: Consider more"])
    #expect(
      warnings(story) == [
        ["a2", "fix a2 @owner", "has no owner"], ["a2", "fix a2 by Q3 2022", "has no quarter"], ["a2", "measure a2: HOW WE WILL KNOW", "has no measure"],
        ["a2", "fix a2: WHAT WILL BE DONE", "says \"consider\", which nobody can test"], ["a2", "link a2 from p1", "rests on no perspective"],
        ["a2", "link a2 on r1", "takes up no issue"], ["a2", "gauge a2 @police=HANDS", "groups not asked: police, district, students, parents"],
      ])
  }

  @Test(
    "Words that nobody can test",
    arguments: [
      ("Look at training", "look at"), ("LOOK INTO it", "look into"), ("Consider more officers", "consider"), ("We will explore options", "explore"),
      ("Work toward trust", "work toward"), ("Train officers, and work towards trust", "work towards"), ("Promote dialogue", "promote"),
      ("The district should encourage clubs", "encourage"), ("To raise awareness of it", "raise awareness"), ("Discuss it", "discuss"),
      ("Outlook at last", ""), ("Considerable change", ""), ("Publish what families consider fair", ""), ("Explorer clubs in each school", ""),
      ("Train 38 officers by March", ""), ("培训警官", ""),
    ])
  func vague(_ title: String, _ found: String) {
    let story = story(["fix a1: \(title)"])
    #expect(own(story).map { $0[2] } == (found.isEmpty ? [] : ["says \"\(found)\", which nobody can test"]))
  }

  @Test(
    "Two actions that say the same",
    arguments: [
      ("Rebuild the training", true), ("rebuild THE training!", true), ("Rebuild training", true), ("Rebuild the training of teachers", false),
      ("Publish the leaflet", false), ("Rebuild the tråining", true),
    ])
  func twins(_ title: String, _ isTwin: Bool) {
    let story = story(["act: \(title)"])
    #expect(warnings(story).contains(["a2", "drop a2: carried by a1", "says much the same as a1"]) == isTwin)
  }

  @Test("Words of another script are held against each other too")
  func otherScripts() {
    let story = story(["act: 培训警官", "act: 培训警官"])
    #expect(warnings(story).contains { $0[2] == "says much the same as a2" })
  }

  @Test("A dropped action lacks nothing, and an objection to it needs no answer")
  func dropped() {
    let story = story(["act: Consider it", "object a2 @ruth: x", "drop a2: x"])
    #expect(warnings(story) == [])
  }

  @Test("A board member who oversees what is their own is named, until they stand aside")
  func own() {
    let lines = ["act @parents by Q3 2022 on r2 from p1: Ask around :: x", "accept a2 by @parents", "gauge a2 @police=3 @district=4 @students=4x4 @parents=5"]
    let story = story(lines + ["appoint @ruth: Member"])
    #expect(warnings(story) == [["@ruth", "recuse @ruth a2", "oversees a2, which is their own"]])
    #expect(warnings(self.story(lines + ["appoint @ruth: Member", "recuse @ruth a2"])) == [])
  }

  @Test("Where nothing was said that an action could rest on, that is said")
  func nothingSaid() {
    let story = Story {
      "issue r1: Training"
      "act on r1: Train"
    }
    #expect(warnings(story).contains(["a1", "@who: WHAT WAS SAID, then link a1 from p1", "rests on no perspective"]))
    var erased = self.story(["act on r9: Watch"])
    erased.must("erase p1 yes: x")
    #expect(warnings(erased).filter { $0[2] == "rests on no perspective" }.map { $0[1] } == ["link a1 from p2", "link a2 from p2"])
  }

  @Test("After the adoption, today tells what is past")
  func today() {
    var story = story(["adopt"])
    story.wait(halfMinutes: 2 * 60 * 24 * 120)
    #expect(warnings(story) == [["a1", "move a1 to Q1 2023: REASON", "was due Q3 2022, which is past"]])
    story.must("report a1 complete by @police: done")
    #expect(warnings(story) == [["a1", "assess a1 STATUS by @member: FINDING", "was reported complete, and the board has not assessed it since"]])
    story.must("appoint @ruth: Member")
    story.must("assess a1 limited by @ruth: not yet")
    #expect(warnings(story).map { $0[0] } == ["a1", "a1"], "what the board says goes first: late again, and its finding is open")
  }
}
