import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The course of things, in plan.md")
struct PlanCourseTests {
  private func text(_ session: Session, adopted: Session? = nil, for audience: Audience = .board, asOf: Moment? = nil) -> String {
    let plan = Riverton.plan(of: session, adopted: adopted, for: audience, at: Riverton.underTheBoard, asOf: asOf)
    return String(decoding: Markdown<ActionPlan>().bytes(of: plan), as: UTF8.self)
  }

  private var governed: String { text(Riverton.governed().session, adopted: Riverton.agreed().session) }

  @Test("Outside the internal document there is nothing to type, no setting, and no level as it is spelled", arguments: [Audience.board, .public])
  func noCode(audience: Audience) {
    for session in [Riverton.governed().session, Riverton.session, Session()] {
      let text = text(session, adopted: Riverton.agreed().session, for: audience)
      // What stands between backticks is what is read aloud: a head or a digest.
      for code in text.split(separator: "`", omittingEmptySubsequences: false).enumerated() where code.offset % 2 == 1 {
        #expect(code.element.allSatisfy { $0.isHexDigit || $0 == " " }, "`\(code.element)`")
      }
    }
  }

  @Test("No time of the Markdown has milliseconds", arguments: Audience.allCases)
  func times(audience: Audience) {
    #expect(!text(Riverton.governed().session, for: audience).contains(".000Z"))
  }

  @Test("As it stood at its adoption is said")
  func asOf() {
    let text = text(Riverton.agreed().session, asOf: Riverton.day)
    #expect(text.contains("**Version 2**, adopted 14 June 2022 (read aloud, 16:20), as it stood then"))
  }

  @Test("An action that was dropped is told with the words of its objections, one that stands in its own sheet")
  func words() {
    #expect(governed.contains("was **dropped**: the table is of two minds\n  - **o4** the community: Fear is no action"))
    #expect(governed.contains("  - **o3** a participant: Leaflets change nothing (**open** since 14 June 2022)"))
  }

  @Test("Nothing is printed to say that there is nothing; one sentence says which parts were left out")
  func empty() {
    let text = text(Session())
    for word in ["Annex A", "Annex B", "Who objects", "Who was not heard", "Nothing is recorded"] { #expect(!text.contains(word), "\(word)") }
    #expect(text.contains("Left out because nothing was entered: actions, objections"))
  }

  @Test("An issue without an answer says who takes it up all the same; a dropped action says what it became part of")
  func answers() {
    var given = Given {
      GroupDescribed(code: "police", kind: "police")
      IssueDescribed(code: "r1", title: "One")
      ActionProposed(number: 1, title: "Train", owner: .group("police"), issues: ["r1"])
      ActionProposed(number: 2, title: "Do not", issues: ["r1"])
      ActionDropped(number: 2, reason: "carried by a1")
    }
    #expect(text(given.session).contains("### r1 One\n\n**a1** takes it up; no answer in words was given."))
    #expect(text(given.session).contains("- **a2** Do not was **dropped**: carried by a1"))
    given.happen(ActionDropped(number: 2, for: [1], reason: "carried by a1"))
    #expect(text(given.session).contains("- **a2** Do not **became part of** **a1**: carried by a1"))
  }

  @Test("An owner's refusal stands under the owner who came after")
  func refusal() {
    let text = text(
      Given {
        GroupDescribed(code: "district", kind: "school-board", name: "The District")
        GroupDescribed(code: "police", kind: "police", name: "The Service")
        ActionProposed(number: 1, title: "Answer", owner: .group("police"))
        ActionDeclined(number: 1, by: .group("police"), reason: "not ours")
        ActionAmended(number: 1, owner: .group("district"))
      }.session)
    #expect(text.contains("  - declined by The Service on 14 June 2022: not ours, before it was given to The District (14 June 2022)"))
  }

  @Test("A figure of few hands is not printed, and nothing is said of it then")
  func consensus() { #expect(!governed.contains("Group-informed consensus")) }
}
