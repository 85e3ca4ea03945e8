import RoundtableRecord
import RoundtableReports

// Section 6.

extension PlanManuscript {
  /// Section 6: the same actions by quarter, with their milestones, and by owner.
  func calendar(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "6. By quarter, and by owner")
    guard !plan.standing.isEmpty else {
      return manuscript.paragraph(
        "Nothing is recorded\(plan.yet): actions will stand here by their quarter and owner\(plan.hint("act @owner by QUARTER: WHAT WILL BE DONE")).")
    }
    manuscript.heading(3, "By quarter")
    manuscript.list(
      plan.byQuarter.map { load in
        let quarter: Phrase = load.quarter.map { Due(due: $0).withDays } ?? "No quarter\(plan.yet)"
        let isPast = load.quarter.map { $0.end < plan.day } ?? false
        return Manuscript.Item(
          "\(quarter.strong)\(.ours(isPast ? ", past:" : ":"))", under: load.actions.map(\.dueLine) + load.steps.map(\.line))
      })
    manuscript.heading(3, "By owner")
    manuscript.list(
      plan.byOwner.map { load in
        let owner = load.owner?.owner ?? "No owner\(plan.yet)"
        return Manuscript.Item(
          "\(owner.strong):",
          under: load.actions.map { action in
            let far: Phrase = action.promise.howFar.map { "; \($0)" } ?? ""
            return "\(action.headline) (\(action.due?.phrase ?? "no quarter\(plan.yet)"), \(action.acceptance)\(far))\(action.dissentMark)"
          })
      })
  }
}

extension ActionPlan.PlannedAction {
  /// What is due: the action, whose it is, how far it is, and its dissent.
  var dueLine: Phrase { "\(headline) \(state)\(dissentMark)" }
}

extension ActionPlan.Step {
  /// The milestone, and the action it is a step of.
  var line: Phrase { "milestone of \(action.headline): \(milestone.text)\(action.dissentMark)" }
}
