import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("A board member who has never seen the program reads the plan")
struct PlanReadingTests {
  private let plan = Riverton.plan(
    of: Riverton.governed().session, adopted: Riverton.agreed().session, for: .board, at: Riverton.underTheBoard)

  private var text: String { String(decoding: Markdown<ActionPlan>().bytes(of: plan), as: UTF8.self) }

  /// A part, by its title.
  private func part(_ title: String) -> Substring { text.split(separator: "\n## ").first { $0.hasPrefix(title) } ?? "" }

  @Test("Page one says how many actions are how far, by when each is due and whose it is")
  func frontPage() {
    let page = part("#")
    #expect(page.contains("**5 actions: ◆ 1 late · ▲ 1 slipping"))
    #expect(page.contains("| ◇ awaiting the board | **a5** Publish"))
    #expect(page.contains("**a7** Seat a youth table | Riverton School District, which has not accepted it | Q2 2023 |"))
    #expect(page.contains("declined it: needs the board's decision in September | Q3-Q4 2022 |"))
    #expect(page.contains("8 people from 5 of 6 groups met. They took up 5 issues"))
  }

  @Test("Who disagreed with a2, and why")
  func dissent() {
    #expect(
      part("Who objects").contains("| **a2** | **o2** Ruth Kaminski (parent council), Parents and guardians | gave no reason | **open** since 14 June 2022 |"))
    #expect(part("#").contains("not agreed; opposed: Riverton School District and the community"))
    let sheet = part("a2")
    #expect(sheet.contains("**Declined** on 14 June 2022: needs the board's decision in September"))
    #expect(sheet.contains("**o2** Ruth Kaminski (parent council), Parents and guardians: gave no reason (**open** since 14 June 2022)"))
  }

  @Test("What became of r9, and which group was not heard")
  func answers() {
    #expect(part("Annex A").contains("### r9 Watch other jurisdictions\n\nThe table's answer: **not taken up**, students asked not to wait for other cities"))
    #expect(part("Who was not heard").contains("- Valley School District: no one came (called away to a school emergency)"))
  }

  @Test("Which version this is, and what changed since")
  func version() {
    #expect(part("#").contains("**Version 2**, adopted 14 June 2022 (read aloud, 16:20), with 4 changes since"))
    #expect(part("Annex C").contains("Version 1: the table took this adoption back"))
    #expect(part("What changed since version 2").contains("- **a1** due: Q1 2023 (before: Q3 2022)"))
  }

  @Test("How far an action is, by both, the latest first")
  func progress() throws {
    let sheet = part("a1")
    let last = try #require(sheet.range(of: "30 of 38"))
    let before = try #require(sheet.range(of: "11 of 38"))
    #expect(last.lowerBound < before.lowerBound)
    #expect(sheet.contains("Q1 2023 (first Q3 2022)") && sheet.contains("- Moved twice\n  - from Q3 2022 to Q4 2022"))
  }

  @Test("A dropped action keeps its objections, and objections stand in the same size as all else")
  func dropped() {
    #expect(part("#").contains("was **dropped**: the table is of two minds\n  - **o4** the community: Fear is no action"))
    for line in text.split(separator: "\n") where line.contains("**o") { #expect(line.hasPrefix("- ") || line.hasPrefix("  - ") || line.hasPrefix("|")) }
  }

  @Test("The board sees who sits on it, whether they may, and what was asked")
  func board() {
    let annex = part("Annex B")
    #expect(annex.contains("**The rule is not kept**: Priya Nair (Riverton School District) sits for Riverton School District"))
    #expect(annex.contains("“Who sees the complaints?” (**open** for 210 days)"))
    #expect(annex.contains("No one on the board sits for Students."))
    let empty = Markdown<ActionPlan>().bytes(of: Riverton.plan(for: .board))
    #expect(!String(decoding: empty, as: UTF8.self).contains("Annex B"))
  }
}
