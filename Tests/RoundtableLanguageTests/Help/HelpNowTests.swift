import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableTestSupport
import Testing

/// Help without a word: what to type now.
@Suite("Help says what to type now")
struct HelpNowTests {
  private static let table = [
    "group students seats 6: Students", "group police: Riverton Police Service", "join students: Amina Farah", "join police @hall: Jo Hall",
  ]

  private static let agreed =
    table + ["issue r7: Training", "@amina on r7: Words", "act @police by Q3 2022 on r7 from p1: Train :: 9 of 10", "answer r7 taken-up: see a1"]

  private func help(_ lines: [String]) throws -> [String] {
    var story = Story()
    for line in lines { story.must(line) }
    guard case .show(let page) = try Interpreter.decide(Line("help"), at: story.desk()).decision else { return [] }
    return page.lines
  }

  @Test(
    "It follows the session from an empty table to a finished plan",
    arguments: [
      ([], "Now: nothing is set up yet", "group students"),
      (["issue r1: Training", "issue r2: Complaints"], "Now: 2 issues are there, and no table yet", "join students"),
      (["group students: Students"], "Now: 1 group has a place, and nobody is at the table yet", "join students"),
      (table, "Now: the table is set, and there is no issue to talk about", "issue r1"),
      (table + ["issue r7: Training"], "Now: the table is set, and nothing has been said yet", "discuss r7"),
      (table + ["issue r7: Training", "agenda on r7: Training"], "Now: the table is set, and nothing has been said yet", "next"),
      (
        table + ["issue r7: Training", "discuss r7"], "Now: r7 is open, 0 of 2 groups were heard on it; not yet students, police",
        "@who: TEXT"
      ),
      (
        table + ["issue r7: Training", "discuss r7", "@amina: Words", "@?: More"],
        "Now: r7 is open, 1 of 2 groups were heard on it; not yet police", "fix p2 @who"
      ),
      (table + ["issue r7: Training", "discuss r7", "@amina,@hall: Words"], "Now: r7 is open, 2 of 2 groups were heard on it", "close"),
      (table + ["issue r7: Training", "issue r8: Other", "@amina on r7: Words"], "Now: something was said on 1 of 2 issues", "discuss r8"),
      (
        table + ["issue r7: Training", "@amina on r7: Words", "draft"], "Now: the plan has 1 action; 1 without owner, quarter or measure",
        "fix a1 @owner"
      ),
      (
        table + ["issue r7: Training", "@amina on r7: Words", "act @police by Q3 2022 on r7 from p1: Train :: 9 of 10"],
        "Now: the plan has 1 action, each with owner, quarter and measure", "answer r7 taken-up"
      ),
      (agreed, "Now: the plan has 1 action, each with owner, quarter and measure", "gauge a1 @students=4"),
      (agreed + ["gauge a1 @students=4"], "Now: the plan has 1 action, each with owner, quarter and measure", "accept a1 by @owner"),
      (
        agreed + ["gauge a1 @students=4", "object a1 @hall: x"], "Now: the plan has 1 action, each with owner, quarter and measure", "resolve o1: HOW"
      ),
      (agreed + ["accept a1 by @police"], "Now: the plan has 1 action, each with owner, quarter and measure", "adopt"),
      (agreed + ["adopt"], "Now: version 1 is adopted; the board has 0 members, 0 questions open", "appoint @who"),
      (
        agreed + ["adopt", "fix @amina named", "appoint @amina: Member", "ask a1 by @amina: Who?"],
        "Now: version 1 is adopted; the board has 1 member, 1 question open", "reply b1 by @who"
      ),
      (
        agreed + ["adopt", "fix @amina named", "appoint @amina: Member", "report a1 limited by @police: half"],
        "Now: version 1 is adopted; the board has 1 member, 0 questions open", "assess a1 limited by @member"
      ),
    ] as [([String], String, String)])
  func follows(_ lines: [String], _ state: String, _ first: String) throws {
    let page = try help(lines)
    #expect(page.first == state)
    #expect(page.dropFirst().prefix(5).contains { $0.hasPrefix("  \(first)") }, "\(page.prefix(6))")
    #expect(page.count <= 22, "with the prompt below it must fit a window of 24 lines")
    for line in page { #expect(line.unicodeScalars.count <= 80, "\(line)") }
  }

  @Test("It lists every verb and every topic")
  func lists() throws {
    let words = Set(try help([]).flatMap { $0.split { $0 == " " || $0 == ";" }.map(String.init) })
    for verb in CommandTable.all { #expect(words.contains(verb.name)) }
    for topic in HelpTopic.all { #expect(words.contains(topic.name)) }
  }

  @Test("It names nobody: a screen that others see may show it")
  func namesNoOne() throws {
    let text = try help(Self.table + ["issue r7: Training", "discuss r7", "@amina: Words"]).joined(separator: "\n")
    #expect(!text.lowercased().contains("amina"))
  }
}
