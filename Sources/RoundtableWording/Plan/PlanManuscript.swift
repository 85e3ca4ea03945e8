import RoundtableRecord
package import RoundtableReports

extension ActionPlan: WordedReport {
  package var manuscript: Manuscript { PlanManuscript().manuscript(of: self) }
}

/// The action plan in words. Documents, "The plan, in this order".
struct PlanManuscript {
  fileprivate func manuscript(of plan: ActionPlan) -> Manuscript {
    var manuscript = Manuscript()
    front(of: plan, in: &manuscript)
    summary(of: plan, in: &manuscript)
    table(of: plan, in: &manuscript)
    heard(of: plan, in: &manuscript)
    answers(of: plan, in: &manuscript)
    actions(of: plan, in: &manuscript)
    calendar(of: plan, in: &manuscript)
    dissent(of: plan, in: &manuscript)
    board(of: plan, in: &manuscript)
    trace(of: plan, in: &manuscript)
    limits(of: plan, in: &manuscript)
    return manuscript
  }
}
