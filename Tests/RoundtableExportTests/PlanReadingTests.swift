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

  /// A section, by its number.
  private func section(_ number: Int) -> Substring {
    text.split(separator: "\n## ").first { $0.hasPrefix("\(number). ") } ?? ""
  }

  /// The sheet of an action.
  private func sheet(_ id: String) -> Substring { section(5).split(separator: "\n### ").first { $0.hasPrefix(id + " ") } ?? "" }

  @Test("What is due next quarter, and whose it is")
  func dueNext() {
    #expect(
      section(1).contains("next quarter, Q2 2023: **a7** Seat a youth table (Riverton School District, assigned, not accepted)"))
    #expect(section(1).contains("past its quarter, Q3-Q4 2022: **a2** Tell each family"))
  }

  @Test("Who disagreed with a2, and why")
  func dissent() {
    let words = "**o2** Ruth Kaminski (parent council), Parents and guardians; the reason was declined (raised on 2022-06-14, open)"
    for place in [section(1), sheet("a2"), section(7)] { #expect(place.contains(words)) }
    #expect(section(6).contains("Dissent: **o2** (open): the reason was declined; opposed when asked: Riverton School District and the community"))
    #expect(sheet("a2").contains("**declined:** needs the board's decision in September"))
    #expect(sheet("a2").contains("opposed when asked: Riverton School District and the community"))
  }

  @Test("What became of r9, and which group was not heard")
  func answers() {
    #expect(section(4).contains("**r9** Watch other jurisdictions: **not taken up**: students asked not to wait for other cities"))
    #expect(section(1).contains("**Who was not heard:** Valley School District (no one came: called away to a school emergency)"))
  }

  @Test("Which version this is, and what changed since")
  func version() {
    #expect(section(0).contains("**Adopted, version 2**, with 4 amendments since"))
    #expect(section(0).contains("Version 1, adopted 2022-06-14, 15:03 UTC: **withdrawn**"))
    #expect(section(0).contains("### Amendments since version 2\n\n- **a1** due: Q1 2023 (before: Q3 2022)"))
  }

  @Test("How far an action is, by both, the latest first")
  func progress() throws {
    let sheet = sheet("a1")
    let last = try #require(sheet.range(of: "30 of 38"))
    let before = try #require(sheet.range(of: "11 of 38"))
    #expect(last.lowerBound < before.lowerBound)
    #expect(sheet.contains("first planned for Q3 2022 (2022-07-01 to 2022-09-30); moved 2 times"))
  }

  @Test("A dropped action keeps its objections, and objections stand in the same size as all else")
  func dropped() {
    #expect(section(5).contains("**dropped** on 2022-06-14: the table is of two minds\n  - **o4** the community: Fear is no action"))
    for line in text.split(separator: "\n") where line.contains("**o") { #expect(line.hasPrefix("- ") || line.hasPrefix("  - ") || line.hasPrefix("|")) }
  }

  @Test("The board sees who sits on it, whether they may, and what was asked")
  func board() {
    #expect(section(8).contains("**the rule is not kept**: Priya Nair (Riverton School District) sits for Riverton School District"))
    #expect(section(8).contains("Who sees the complaints? (**open** for 210 days)"))
    #expect(section(8).contains("without a member on the board: Students"))
    let empty = Markdown<ActionPlan>().bytes(of: Riverton.plan(for: .board))
    #expect(String(decoding: empty, as: UTF8.self).contains("Nobody is appointed yet"))
  }
}
