import RoundtableRecord
import RoundtableReports

// Section 5; section 4 and section 6 have files of their own.

extension PlanManuscript {
  /// Section 5: the plan itself.
  func actions(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "5. The plan")
    manuscript.heading(3, "Focus areas")
    if plan.focusAreas.isEmpty { manuscript.paragraph("No focus area is named\(plan.yet)\(plan.hint("focus CODE by QUARTER: TITLE")).") }
    manuscript.list(
      plan.focusAreas.map { area in
        let code = area.label.code.phrase
        let due: Phrase = area.actions.isEmpty ? "none" : Phrase.ids(.action, area.actions)
        let when: Phrase =
          area.by.map { "\($0.withDays); actions due in these quarters: \(due)" } ?? "no quarter is said\(plan.yet)\(plan.hint("focus \(code) by QUARTER"))"
        return "\(code.strong) \(area.label.name): \(when)"
      })
    manuscript.heading(3, "Actions")
    if plan.standing.isEmpty {
      manuscript.paragraph(
        "Nothing is recorded\(plan.yet)\(plan.hint("act @owner by QUARTER: WHAT WILL BE DONE :: HOW WE WILL KNOW")).")
    }
    manuscript.table(["ID", "Action", "Owner", "Accepted", "Quarter", "Measure", "Agreement", "Dissent"], plan.standing.map { row($0, in: plan) })
    manuscript.list(
      plan.dropped.map { action in
        Manuscript.Item(
          "\(action.headline): \(strong: action.fate)\(action.droppedOn.map { " on \(.ours($0.iso))" } ?? ""): \(action.dropReason.map { .theirs($0) } ?? "")",
          under: action.promise.dissentRecord)
      })
    for action in plan.standing { sheet(of: action, in: plan, &manuscript) }
  }

  private func row(_ action: ActionPlan.PlannedAction, in plan: ActionPlan) -> [Phrase] {
    [
      "\(action.id)", .theirs(action.title), action.ownerWords(in: plan), action.acceptance, action.due?.phrase ?? "none\(plan.yet)",
      action.measure.map { .theirs($0) } ?? "none\(plan.yet)", action.agreedBriefly(in: plan), mark(action.promise),
    ]
  }

  /// That there is dissent; the words stand in the sheet.
  private func mark(_ promise: Promise) -> Phrase {
    let ids: [Phrase] = promise.dissent.map { "\(strong: "\($0.id)") (\(.ours($0.isOpen ? "open" : $0.isWithdrawn ? "withdrawn" : "resolved")))" }
    let parts = ids + (promise.opposed.isEmpty ? [] : ["\(strong: "opposed hands")"])
    return parts.isEmpty ? "none" : parts.joined(", ")
  }
}

extension ActionPlan.HeardIssue {
  /// That it came up after a version was adopted; empty where it did not.
  var later: Phrase { isRaisedLater ? " \(emphasis: "(raised during implementation)")" : "" }
}
