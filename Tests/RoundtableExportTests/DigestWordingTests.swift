import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The board paper, in words")
struct DigestWordingTests {
  private static func begun() -> Story {
    Story {
      "session: Officers in schools"
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

  @Test("The counts come before word 30, and no hash comes at all", arguments: Audience.allCases)
  func first(audience: Audience) throws {
    let text = written(Self.begun().session, since: nil, for: audience)
    let head = try #require(text.split(separator: "**2 actions: ◆ 2 late**").first)
    #expect(head.split { $0 == " " || $0 == "\n" }.count < 30)
    #expect(!text.contains("3f2a"))
    #expect(text.hasPrefix("# Officers in schools: board paper\n\n10 January 2023 · plan version 1, adopted 14 June 2022"))
  }

  @Test("A decision says what it is about, for how long it has been open, and what to decide")
  func decisions() {
    let text = written(Self.begun().session, since: nil)
    #expect(text.contains("**a1** Pay: late for 193 days. It was due by 30 June 2022. *Set a new quarter, or drop it?*"))
    #expect(text.contains("**o1** The objection of one or more participants to **a2** has been open for 210 days. *Is it withdrawn, resolved or kept?*"))
    #expect(text.contains("1 milestone is past, and nothing says that it was reached: **a2** Chairs are out (due by 30 June 2022)."))
  }

  @Test("Owner and board stand side by side, and what the board has not assessed says so")
  func sides() {
    var story = Self.begun()
    story.must("report a2 complete by @district: seated")
    let waiting = written(story.session, since: story.session)
    #expect(waiting.contains("| ◇ awaiting the board | **a2** Seat a table. Riverton School District, which has not accepted it."))
    #expect(waiting.contains("| **complete**, 14 June 2022: seated | not assessed yet |"))
    #expect(waiting.contains("*Does the board find it complete?*"))
    story.must("assess a2 limited by @ruth: two chairs")
    let disagreed = written(story.session, since: story.session)
    #expect(disagreed.contains("its owner says **complete**, the board says **limited**, for 210 days."))
    #expect(disagreed.contains("*Accept it as complete, or keep it open with a new quarter?*"))
  }

  @Test("What the board found complete is done, and its milestones ask for nothing more")
  func done() {
    var story = Self.begun()
    let earlier = story.session
    story.must("assess a2 complete by @ruth: seen")
    let text = written(story.session, since: earlier)
    #expect(text.contains("**2 actions: ● 1 done · ◆ 1 late**"))
    #expect(text.contains("- **a2** is done: the board says **complete**"))
    #expect(!text.contains("Chairs are out"))
  }

  @Test("Another owner, and who accepted for whom, are told")
  func acceptance() {
    var story = Self.begun()
    let earlier = story.session
    story.must("fix a1 @district")
    story.must("accept a1 by @priya: one more post")
    let text = written(story.session, since: earlier)
    #expect(text.contains("- **a1** was accepted by Priya Nair for Riverton School District: one more post\n"))
    #expect(text.contains("- **a1** belongs to Riverton School District now (before: Priya Nair (Riverton School District))\n"))
  }

  @Test("An objection stands in the words of those who hold it, the open ones first")
  func dissent() throws {
    var story = Self.begun()
    story.must("object a1 @priya: No post for it")
    story.must("resolve o1: in two steps")
    let text = written(story.session, since: story.session, for: .internal)
    let open = try #require(text.range(of: "| No post for it | **open** since 14 June 2022"))
    let resolved = try #require(text.range(of: "resolved on 14 June 2022: in two steps"))
    #expect(open.lowerBound < resolved.lowerBound)
  }

  @Test("What changed takes ten lines at most, and says how many more there are")
  func changes() throws {
    var story = Self.begun()
    for number in 1...14 { story.must("act @district by Q3 2023 on r1: Thing \(number)") }
    let text = written(story.session, since: Self.begun().session)
    let section = try #require(text.split(separator: "## What changed").last?.split(separator: "\n## ").first)
    #expect(section.split(separator: "\n").count { $0.hasPrefix("- ") } == 10)
    #expect(section.contains("- and 5 smaller changes, in the record"))
  }

  @Test("A version that was taken back is told, and not as adopted")
  func withdrawn() {
    var story = Self.begun()
    let earlier = story.session
    story.must("adopt: in haste")
    story.must("undo")
    let text = written(story.session, since: earlier)
    #expect(text.contains("- The adoption of version 2 of the plan, on 14 June 2022, was taken back"))
    #expect(!text.contains("in haste"))
  }

  @Test("A public copy has numbers of its own, and no id of the record")
  func numbers() {
    let text = written(Self.begun().session, since: nil, for: .public)
    #expect(text.contains("**1.** Pay. ") && text.contains("to **action 2** has been open"))
    for id in ["a1", "a2", "o1", "r1"] { #expect(!text.split { !$0.isLetter && !$0.isNumber }.contains(Substring(id)), "\(id)") }
  }

  @Test("Nothing is printed to say that there is nothing", arguments: Audience.allCases)
  func empty(audience: Audience) {
    let text = written(Session(), since: nil, for: audience)
    #expect(text.hasPrefix("# Board paper\n\n10 January 2023 · the plan is a draft"))
    #expect(text.hasSuffix("\n\n**No actions yet.**\n") && !text.contains("## "))
  }
}
