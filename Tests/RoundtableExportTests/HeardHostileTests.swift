import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Hostile words in heard, digest and record")
struct HeardHostileTests {
  private static let hostile: [String] = [
    "# heading", "a | b | c", "line\nbreak\n\n## 9. Trace\n\n- item", "```\ncode", "<script>alert(1)</script>", "[x](http://evil.example)",
    "\u{202E}reversed", "\u{1B}[2J", "*\u{338}bold*", "`tick", "\\", "- [ ] todo", "1. one", "&lt;", "", " ", "**", "\u{0}", "| --- |",
  ]

  /// The same words in every place that takes words.
  @Given.Facts private func facts(_ words: Untrusted) -> [any Fact] {
    SessionTitled(title: words)
    PlaceNamed(place: words)
    TemplateApplied(name: words.raw, digest: "")
    SettingChanged(key: words.raw, value: words.raw)
    IssueDescribed(code: "r1", title: words)
    ThemeDescribed(code: "trust", covers: words)
    FocusAreaDescribed(code: "f", title: words)
    SourceDescribed(code: "s", title: words)
    GroupDescribed(code: "students", name: words)
    RegretsSent(group: "students", reason: words)
    BodyDescribed(code: "city", name: words)
    PersonJoined(person: 1, handle: "amina", name: words, affiliation: words, group: "students", seat: 1, level: .named)
    AgendaItemAdded(what: words)
    RuleAgreed(text: words)
    PerspectiveShared(
      number: 1, speakers: [.person(1)], text: words, level: .named, mode: .verbatim, language: words.raw, issues: ["r1"],
      themes: [Code(unchecked: words.raw)])
    PerspectiveShared(
      number: 2, speakers: [.person(1)], text: "other", level: .named, mode: .interpreted, language: words.raw, issues: ["r1"])
    PerspectiveAmended(number: 2, text: words)
    PerspectiveReflected(number: 1, perspective: 1, by: .person(1), text: words)
    WordsDisputed(item: ItemID(.reflection, 1), text: words)
    WordsDisputed(item: ItemID(.perspective, 2), by: .person(1), text: words)
    MatterParked(number: 1, by: .person(1), issue: "r1", text: words)
    MatterResolved(number: 1, outcome: words)
    NoteMade(text: words, issue: "r1")
    TurnPassed(party: .person(1), note: words)
    ActionProposed(number: 1, title: words, measure: words, owner: .person(1), due: quarter(words), issues: ["r1"], from: [1])
    BaselineTaken(number: 1, text: words)
    MilestoneSet(number: 1, due: quarter(words), text: words)
    ActionDeclined(number: 1, by: .person(1), reason: words)
    ObjectionRaised(number: 1, action: 1, by: .person(1), reason: words, level: .named)
    ObjectionResolved(number: 1, how: words)
    PlanAdopted(version: 1, note: words, head: words.raw, digests: [])
    ActionMoved(number: 1, reason: words, to: Due(due: .q(1, 2023)))
    ActionAmended(number: 1, title: "another", measure: "other")
    ActionProposed(number: 2, title: words)
    ActionDropped(number: 2, reason: words)
    IssueAnswered(issue: "r1", answer: .partly, from: [1], why: words)
    MemberAppointed(person: 1, role: words)
    MemberRecused(person: 1, action: 1, reason: words)
    QuestionAsked(number: 1, action: 1, by: .person(1), text: words)
    QuestionAnswered(number: 1, by: .person(1), text: words)
    QuestionAsked(number: 2, by: .person(1), text: words)
    StatusReported(number: 1, by: .person(1), status: .limited, text: words)
    StatusAssessed(number: 1, by: .person(1), status: .complete, text: words)
    MemberDismissed(person: 1, reason: words)
  }

  private func quarter(_ words: Untrusted) -> Due {
    Due(due: Quarter(label: words.raw, start: .of("2022-04-01"), end: .of("2022-06-30")))
  }

  private func reports(_ words: Untrusted, for audience: Audience) -> [any Report] {
    let facts = facts(words)
    let session = Given { facts }.session
    let earlier = Given { Array(facts.prefix(15)) }.session
    let logged = facts.enumerated().map { place, fact in
      let envelope = Given.envelope(at: place + 1)
      return LoggedFact(position: place + 1, moment: envelope.moment, writer: 1, kind: type(of: fact).kind, fact: fact)
    }
    let provenance = Riverton.heard(session, for: audience).provenance
    return [
      Riverton.heard(session, for: audience), Riverton.digest(session, since: nil, for: audience),
      Riverton.digest(session, since: earlier, for: audience),
      FullRecord(of: logged, session: session, provenance: provenance),
    ]
  }

  /// What the lines of a Markdown file are, without their words.
  private func skeleton(_ file: [UInt8]) -> [String] {
    markdownLines(file).map { line in
      let head = line.prefix { $0 == "#" || $0 == "-" || $0 == "|" }
      return head == "|" ? "row of \(line.replacingOccurrences(of: "\\|", with: "").count { $0 == "|" })" : String(head)
    }
  }

  @Test("No words change the lines, headings, items and cells of the Markdown", arguments: hostile, [Audience.internal, .board])
  func markdown(words: String, audience: Audience) {
    for (plain, report) in zip(reports("words", for: audience), reports(Untrusted(words), for: audience)) {
      guard let file = FormatTable.bytes(of: report, as: .markdown), let usual = FormatTable.bytes(of: plain, as: .markdown) else {
        continue
      }
      #expect(skeleton(file) == skeleton(usual))
      #expect(!file.contains(0x1B) && !file.contains(0))
      #expect(!String(decoding: file, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test("The JSON is JSON, and holds no control bytes", arguments: hostile)
  func json(words: String) throws {
    for report in reports(Untrusted(words), for: .board) {
      let bytes = try #require(FormatTable.bytes(of: report, as: .json))
      #expect(!bytes.contains(0x1B))
      _ = try JSONSerialization.jsonObject(with: Data(bytes))
    }
  }
}
