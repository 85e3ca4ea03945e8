import RoundtableRecord
import RoundtableReports

// Section 4.

extension PlanManuscript {
  /// Section 4: the answer to every issue.
  func answers(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "4. The answer to every issue")
    guard !plan.issues.isEmpty else {
      return manuscript.paragraph(
        "Nothing is recorded\(plan.yet): no issue is on the table\(plan.hint("answer CODE taken-up: WHY")).")
    }
    manuscript.list(
      plan.issues.map { issue in
        let parts = [answer(to: issue, in: plan)] + issue.opinions.map(\.phrase) + course(of: issue, in: plan)
        return "\(issue.label.code.phrase.strong) \(issue.label.title)\(issue.later): \(parts.joined("; "))"
      })
    let open = plan.issues.filter { $0.answer == nil }
    guard let example = open.first else { return }
    manuscript.paragraph(
      """
      Of \(.counted(plan.issues.count, "issue")) \(open.count) \(.ours(open.count == 1 ? "has" : "have")) no answer\(plan.yet)\
      \(plan.hint("answer \(example.label.code.phrase) taken-up|partly|not-taken-up|needs-talk|out-of-scope: WHY")).
      """)
  }

  private func answer(to issue: ActionPlan.HeardIssue, in plan: ActionPlan) -> Phrase {
    guard let answer = issue.answer else { return "\(emphasis: "no answer is noted")" }
    let words = Phrase.ours(answer.kind.words)
    let isIn = [.takenUp, .partly].contains(answer.kind)
    let verdict: Phrase = isIn && issue.actions.isEmpty ? "\(words), though no action of the plan names it" : words
    let rests: Phrase = answer.basis.phrase.map { ", rests on \($0)" } ?? ""
    return "\(verdict.strong): \(answer.why) (\(.ours(answer.day.iso))\(rests))"
  }

  /// What is done about it whatever the answer: actions that take it up, that rest on what was said on it, and that were dropped.
  private func course(of issue: ActionPlan.HeardIssue, in plan: ActionPlan) -> [Phrase] {
    func lines(_ numbers: [Int], _ line: (ActionPlan.PlannedAction) -> Phrase) -> [Phrase] {
      numbers.compactMap { number in plan.actions.first { $0.number == number }.map(line) }
    }
    func far(_ action: ActionPlan.PlannedAction) -> Phrase { action.promise.howFar.map { " (\($0))" } ?? "" }
    let isOther = issue.answer.map { ![.takenUp, .partly].contains($0.kind) } ?? false
    return lines(issue.actions) { "\(.ours(isOther ? "though " : ""))\($0.id) takes it up\(far($0))" }
      + lines(issue.resting.filter { !issue.actions.contains($0) }) { "\($0.id) rests on what was said on it\(far($0))" }
      + lines(issue.dropped) { action in
        "\(action.id) \(action.successors.isEmpty ? "was " : "")\(action.fate)\(action.droppedOn.map { .on($0) } ?? ""): \(action.dropReason.map { .theirs($0) } ?? "")\(action.dissentMark)"
      }
  }
}
