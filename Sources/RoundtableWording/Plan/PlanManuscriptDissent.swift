import RoundtableRecord
import RoundtableReports

// Section 7.

extension PlanManuscript {
  /// Section 7: dissent and parked matters.
  func dissent(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "7. Dissent, and matters parked")
    manuscript.heading(3, "Dissent")
    let contested = plan.actions.filter(\.promise.hasDissent)
    if contested.isEmpty {
      manuscript.paragraph(
        """
        Nothing that may be shown is recorded\(plan.yet): objections to an action will stand here in the words of those who hold them\
        \(plan.hint("object aN @who: REASON")).
        """)
    }
    manuscript.list(
      contested.map { action in
        let state: Phrase = action.status == .dropped ? "dropped" : action.agreed(in: plan)
        return Manuscript.Item("\(action.headline): \(state)", under: action.promise.dissentRecord)
      })
    manuscript.heading(3, "Matters parked")
    guard !plan.parked.isEmpty else { return manuscript.paragraph("No matter was put aside for later\(plan.yet)\(plan.hint("park [@who]: MATTER")).") }
    manuscript.list(plan.parked.map { Manuscript.Item($0.phrase, under: [$0.course(in: plan)]) })
  }
}

extension ActionPlan.PutAside {
  /// The matter, and who raised it when.
  fileprivate var phrase: Phrase {
    let marks = [.ours(day.iso)] + (issue.map { ["while \($0.phrase) was open" as Phrase] } ?? []) + (isPrivate == true ? ["private"] : [])
    let who: Phrase = by.map { "\($0.phrase): " } ?? ""
    return "\(Phrase("\(id)").strong) \(who)\(text) \(emphasis: "(\(marks.joined(", ")))")"
  }

  /// What became of it.
  fileprivate func course(in plan: ActionPlan) -> Phrase {
    outcome.map { "what became of it: \($0)\(resolved.map { .on($0) } ?? "")" } ?? "\(emphasis: "waits")\(plan.hint("resolve \(id): OUTCOME"))"
  }
}
