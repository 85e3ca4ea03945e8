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

  @Test("That the plan did not change is not that nothing happened")
  func unchanged() {
    let agreed = Riverton.agreed()
    var later = agreed
    later.happen(ObjectionResolved(number: 4, how: "ten languages"))
    let described = text(later.session, adopted: agreed.session)
    #expect(described.contains("No action was added, changed or dropped since; what was asked, answered, reported and resolved"))
    #expect(text(agreed.session, adopted: agreed.session).contains("Nothing was recorded since."))
  }

  @Test("As it stood is said with the day")
  func asOf() {
    let text = text(Riverton.agreed().session, asOf: Riverton.day)
    #expect(text.contains("**Adopted, version 2, as it stood on 2022-06-14.**"))
    #expect(text.contains("read on 2022-06-14"))
  }

  @Test("The one page tells how far every action is, what was moved, and how the board stands")
  func onePage() {
    #expect(governed.contains("- **How far:** a1 owner: substantial, board: limited; a5 owner: complete, board: nothing"))
    #expect(governed.contains("  - moved: a1 from Q3 2022 to Q1 2023, 2 times"))
    #expect(governed.contains("- **The board:** 2 members; open questions: b2 for 210 days"))
    #expect(governed.contains("  - not taken up: r9 Watch other jurisdictions\n"))
    #expect(governed.contains("  - dropped: a3 Watch other jurisdictions; a4 Fear, discomfort and anxiety around police. Dissent: **o4**"))
    #expect(governed.contains("this quarter, Q1 2023: milestone of **a1**"))
  }

  @Test("An action is never told in a list without the words of its objections")
  func words() {
    for line in governed.split(separator: "\n") where line.contains("**a5** Publish") && !line.hasPrefix("|") {
      #expect(line.contains("Leaflets change nothing") || line.contains("not asked again (Riverton Police Service)"), "\(line)")
    }
  }

  @Test("An issue without an answer says who takes it up all the same, how far that is, and what was dropped")
  func answers() {
    var given = Given {
      GroupDescribed(code: "police", kind: "police")
      IssueDescribed(code: "r1", title: "One")
      ActionProposed(number: 1, title: "Train", owner: .group("police"), issues: ["r1"])
      ActionProposed(number: 2, title: "Do not", issues: ["r1"])
      ActionDropped(number: 2, reason: "carried by a1")
    }
    #expect(text(given.session).contains("**r1** One: *no answer is noted*; a1 takes it up; a2 was dropped (2022-06-14): carried by a1"))
    given.happen(StatusReported(number: 1, asOf: .of("2022-12-31"), by: .group("police"), status: .complete, text: "done"))
    #expect(text(given.session).contains("a1 takes it up (owner: complete, board: nothing)"))
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
    #expect(text.contains("  - declined by The Service on 2022-06-14: not ours, before it was given to The District (2022-06-14)"))
  }

  @Test("A figure of few hands is not printed, and section 10 says so")
  func consensus() {
    #expect(!governed.contains("**Group-informed consensus**"))
    #expect(governed.contains("It is printed where every answer is shown, and there are at least five hands."))
  }
}
