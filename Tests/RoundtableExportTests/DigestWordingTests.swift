import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The digest, in words")
struct DigestWordingTests {
  private static func begun() -> Story {
    Story {
      "group district school-board seats 2: Riverton School District"
      "group parents seats 2: Parents"
      "join district named: Priya Nair (Riverton School District)"
      "join parents named: Ruth Kaminski"
      "issue r1: Release time"
      "act @priya by Q2 2022 on r1: Pay"
      "act @district by Q3 2022: Seat a table"
      "object a2 @parents: Too slow"
      "milestone a2 by Q2 2022: Chairs are out"
      "adopt: agreed"
      "appoint @ruth: Chair"
    }
  }

  private func written(_ session: Session, since earlier: Session?, for audience: Audience = .board) -> String {
    String(decoding: Markdown<Digest>().bytes(of: Riverton.digest(session, since: earlier, for: audience)), as: UTF8.self)
  }

  @Test("A decline and another owner in between are told, and who accepted for whom")
  func acceptance() {
    var story = Self.begun()
    let earlier = story.session
    story.must("decline a1 by @priya: no post for it")
    story.must("fix a1 @district")
    story.must("accept a1 by @priya: one more post")
    let text = written(story.session, since: earlier)
    #expect(
      text.contains(
        """
        - 2022-06-14: **a1** was declined by Priya Nair (Riverton School District): no post for it
        - 2022-06-14: **a1**: the owner changed from Priya Nair (Riverton School District) to Riverton School District
        - 2022-06-14: **a1** was accepted by Priya Nair for Riverton School District: one more post
        """))
  }

  @Test("A resolved objection is told with its day, its words and what became of it")
  func resolved() {
    var story = Self.begun()
    let earlier = story.session
    story.must("resolve o1: in two steps")
    #expect(
      written(story.session, since: earlier, for: .internal).contains(
        "- 2022-06-14: **a2**: the objection **o1** of Parents (for the group) was resolved: in two steps (it said: Too slow)"))
  }

  @Test("What the board found complete is finished for its own quarter only, and slips no more")
  func finished() {
    var story = Self.begun()
    story.must("move a2 to Q4 2022: the summer")
    let earlier = story.session
    story.must("report a2 complete by @district: seated")
    story.must("assess a2 complete by @ruth: seen")
    let text = written(story.session, since: earlier)
    #expect(text.contains("| finished | a2 "))
    #expect(!text.contains("| slipping | a2 "))
    #expect(!text.contains("Chairs are out"))
    #expect(!written(story.session, since: story.session).contains("| finished"))
    #expect(written(story.session, since: story.session).contains("## 3. Where owner and board disagree\n\nNowhere now.\n"))
  }

  @Test("Milestones past their quarter stand with what is late")
  func milestones() {
    let text = written(Self.begun().session, since: nil)
    #expect(text.contains("  - milestone, due Q2 2022: Chairs are out"))
  }

  @Test("Where owner and board agree again, that is said")
  func agreeing() {
    var story = Self.begun()
    story.must("report a2 substantial by @district: some")
    story.must("assess a2 limited by @ruth: few")
    let earlier = story.session
    story.must("assess a2 substantial by @ruth: more")
    #expect(written(story.session, since: earlier).contains("- **a2** Seat a table: both say **substantial**"))
  }

  @Test("A version that was taken back is told, and not as adopted")
  func withdrawn() {
    var story = Self.begun()
    let earlier = story.session
    story.must("adopt: in haste")
    story.must("undo")
    let text = written(story.session, since: earlier)
    #expect(text.contains("- the adoption of version 2 of the plan, on 2022-06-14, was taken back"))
    #expect(!text.contains("in haste"))
  }
}
