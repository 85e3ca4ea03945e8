import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Hostile words in the plan")
struct PlanHostileTests {
  private static let hostile: [String] = [
    "# heading", "a | b | c", "line\nbreak\n\n## 9. Trace\n\n- item", "```\ncode", "<script>alert(1)</script>", "[x](http://evil.example)",
    "\u{202E}reversed", "\u{1B}[2J", "*\u{338}bold*", "`tick", "\\", "- [ ] todo", "1. one", "&lt;", "", " ", "**", "\u{0}", "| --- |",
  ]

  /// Riverton in small, with the same words in every place that takes words.
  private func given(_ words: Untrusted) -> Given {
    Given {
      SessionTitled(title: words)
      PlaceNamed(place: words)
      TemplateApplied(name: words.raw, digest: "")
      IssueDescribed(code: "r1", title: words)
      ThemeDescribed(code: "trust", covers: words)
      FocusAreaDescribed(code: "f", title: words)
      SourceDescribed(code: "s", title: words)
      GroupDescribed(code: "students", name: words)
      GroupDescribed(code: "absent", name: words)
      RegretsSent(group: "absent", reason: words)
      BodyDescribed(code: "city", name: words)
      PersonJoined(person: 1, handle: "dana", name: words, affiliation: words, level: .named)
      RoleGiven(role: .facilitator, person: 1)
      RoleGiven(role: .scribe, person: 1)
      PersonJoined(person: 2, handle: "amina", name: words, affiliation: words, group: "students", seat: 1, level: .named)
      IssueOpened(issue: "r1")
      PerspectiveShared(number: 1, speakers: [.person(2)], text: words, level: .named, mode: .verbatim, language: words.raw, issues: ["r1"])
      PerspectiveShared(
        number: 2, speakers: [.person(2)], text: words, level: .named, issues: ["r1"], themes: [Code(unchecked: words.raw)], answers: [1])
      IssueClosed(issue: "r1", note: words)
      ActionProposed(
        number: 1, title: words, measure: words, owner: .person(2),
        due: Due(due: quarter(words)), issues: ["r1"], from: [1])
      ActionProposed(number: 2, title: words, measure: words)
      ActionDropped(number: 2, reason: words)
      IssueAnswered(issue: "r1", answer: .partly, from: [1], why: words)
      NoteMade(text: words)
      SittingOpened(day: .of("2022-06-14"), place: words)
      AgendaItemAdded(minutes: 5, issue: "r1", what: words)
      RuleAgreed(text: words)
      PerspectiveReflected(number: 1, perspective: 2, by: .person(1), text: words)
      WordsDisputed(item: ItemID(.reflection, 1), by: .person(1), text: words)
      WordsDisputed(item: ItemID(.perspective, 1), text: words)
      TurnPassed(party: .person(2), issue: "r1", note: words)
      TurnPassed(party: .group("students"), note: words)
      MatterParked(number: 1, by: .person(2), issue: "r1", text: words)
      MatterResolved(number: 1, outcome: words)
      PerspectiveShared(number: 3, speakers: [.person(2)], text: words, level: .named)
      ActionProposed(number: 3, title: words, from: [3])
      WordsErased(number: 3, positions: [1], reason: words)
      MilestoneSet(number: 1, due: Due(due: quarter(words)), text: words)
      SupportPledged(number: 1, parties: [.person(2), .group("students"), .body("city")])
      ActionDeclined(number: 1, by: .person(2), reason: words)
      ActionAccepted(number: 3, by: .person(2), note: words)
      GroupGauged(number: 1, group: "students", hands: ["4x1", "0x1"])
      GroupGauged(number: 3, group: "students", hands: ["4x1"])
      ObjectionRaised(number: 1, action: 1, by: .person(2), reason: words, level: .named)
      ObjectionRaised(number: 2, action: 2, by: .group("absent"), reason: words, level: .named)
      ObjectionResolved(number: 2, how: words)
      PlanAdopted(version: 1, note: words, head: words.raw, digests: ["board:" + words.raw])
    }
  }

  private func quarter(_ words: Untrusted) -> Quarter { Quarter(label: words.raw, start: .of("2022-04-01"), end: .of("2022-06-30")) }

  /// What follows adoption, with the same words.
  @Given.Facts private func later(_ words: Untrusted) -> [any Fact] {
    MemberAppointed(person: 2, from: Due(due: quarter(words)), role: words, to: Due(due: quarter(words)))
    MemberRecused(person: 2, action: 1, reason: words)
    QuestionAsked(number: 1, action: 1, by: .person(2), text: words)
    QuestionAnswered(number: 1, by: .body("city"), text: words)
    StatusReported(number: 1, by: .person(2), status: .limited, text: words)
    StatusReported(number: 1, by: .person(2), status: .complete, text: words)
    StatusAssessed(number: 1, by: .person(2), status: .notStarted, text: words)
    ActionMoved(number: 1, reason: words, to: Due(start: quarter(words), due: .q(4, 2022)))
    BaselineTaken(number: 1, text: words)
    MilestoneSet(number: 3, due: Due(due: quarter(words)), text: words)
    ActionAmended(number: 3, measure: words, owner: .body("city"))
    ActionProposed(number: 4, title: words, measure: words, owner: .group("students"))
    IssueDescribed(code: "r2", title: words)
    PersonJoined(person: 3, handle: "sam", name: words, affiliation: words, level: .named)
    MemberAppointed(person: 3, role: words)
    MemberDismissed(person: 3, reason: words)
  }

  /// The plan of all that, with its amendments.
  private func plan(_ words: Untrusted, for audience: Audience) -> ActionPlan {
    var given = given(words)
    let adopted = given.session
    for fact in later(words) { given.happen(fact) }
    return Riverton.plan(of: given.session, adopted: adopted, for: audience)
  }

  /// What the lines of a Markdown file are, without their words.
  private func skeleton(_ file: [UInt8]) -> [String] {
    markdownLines(file).map { line in
      let isUnder = line.hasPrefix("  - ")
      let head = isUnder ? "  -" : line.prefix { $0 == "#" || $0 == "-" || $0 == "|" }
      return head == "|" ? "row of \(line.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" })" : String(head)
    }
  }

  @Test("No words change the lines, headings, items and cells of the Markdown", arguments: hostile, [Audience.internal, .board])
  func markdown(words: String, audience: Audience) {
    let plain = Markdown<ActionPlan>().bytes(of: plan("words", for: audience))
    let file = Markdown<ActionPlan>().bytes(of: plan(Untrusted(words), for: audience))
    #expect(skeleton(file) == skeleton(plain))
    #expect(!file.contains(0x1B) && !file.contains(0))
    #expect(!String(decoding: file, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
  }

  @Test("Words come back from the JSON as they were said", arguments: hostile)
  func json(words: String) throws {
    let bytes = PlanJSON().bytes(of: plan(Untrusted(words), for: .board))
    #expect(!bytes.contains(0x1B))
    let plan = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let first = try #require((plan["perspectives"] as? [[String: Any]])?.first)
    #expect(Array(try #require(first["text"] as? String).utf8) == Array(words.utf8))
    let objection = try #require((plan["objections"] as? [[String: Any]])?.first)
    #expect(objection["reason"] as? String == (words.isEmpty ? nil : words))
  }
}
