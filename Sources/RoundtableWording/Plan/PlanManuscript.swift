import RoundtableRecord
package import RoundtableReports

extension ActionPlan: WordedReport {
  package var manuscript: Manuscript { PlanManuscript(plan: self).manuscript }
}

/// The action plan in words: what was decided on one page, a sheet for each action, then annexes. Documents, section 4. A part that would be empty
/// is left out; annex C says in one sentence which were.
struct PlanManuscript: DocumentNames {
  let plan: ActionPlan

  var numbering: Numbering { plan.numbering }

  func promise(_ action: Int) -> Promise? { plan.actions.first { $0.number == action }?.promise }

  /// All of it, in order.
  fileprivate var manuscript: Manuscript {
    var manuscript = Manuscript()
    frontPage(in: &manuscript)
    for action in plan.standing { manuscript.sheet { sheet(of: action, in: &$0) } }
    annexHeard(in: &manuscript)
    annexBoard(in: &manuscript)
    annexNotes(in: &manuscript)
    return manuscript
  }
}
