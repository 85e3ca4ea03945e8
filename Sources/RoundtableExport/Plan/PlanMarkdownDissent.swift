internal import RoundtableRecord
internal import RoundtableReports

// Section 7.

extension PlanMarkdown {
  /// Section 7: dissent and parked matters.
  func dissent(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "7. Dissent, and matters parked")
    document.heading(3, "Dissent")
    let contested = plan.actions.filter(\.promise.hasDissent)
    if contested.isEmpty {
      document.paragraph(
        """
        Nothing that may be shown is recorded\(plan.yet): objections to an action will stand here in the words of those who hold them\
        \(plan.hint("object aN @who: REASON")).
        """)
    }
    document.list(
      contested.map { action in
        let state: Phrase = action.status == .dropped ? "dropped" : action.agreement.full(in: plan)
        return MarkdownDocument.Item("\(action.headline): \(state)", under: action.promise.dissentRecord)
      })
    document.paragraph(hidden(plan.withheld.first { $0.rule == .objections }?.count ?? 0))
    document.heading(3, "Matters parked")
    guard !plan.parked.isEmpty else { return document.paragraph("No matter was put aside for later\(plan.yet)\(plan.hint("park [@who]: MATTER")).") }
    document.list(plan.parked.map { MarkdownDocument.Item($0.phrase, under: [$0.course(in: plan)]) })
  }

  /// The notice of objections that are not shown; empty where all are.
  private func hidden(_ count: Int) -> Phrase {
    guard count > 0 else { return "" }
    return "\(.counted(count, "objection was", "objections were")) raised in confidence and \(.ours(count == 1 ? "is" : "are")) not printed."
  }
}

extension ActionPlan.PutAside {
  /// The matter, and who raised it when.
  fileprivate var phrase: Phrase {
    let marks = [.ours(day.iso)] + (issue.map { ["while \($0.phrase) was open" as Phrase] } ?? []) + (isPrivate == true ? ["private"] : [])
    let who: Phrase = by.map { "\($0.phrase): " } ?? ""
    return "\(Phrase("\(id)").bold) \(who)\(text) *(\(marks.joined(", ")))*"
  }

  /// What became of it.
  fileprivate func course(in plan: ActionPlan) -> Phrase {
    outcome.map { "what became of it: \($0)\(resolved.map { .on($0) } ?? "")" } ?? "*waits*\(plan.hint("resolve \(id): OUTCOME"))"
  }
}
