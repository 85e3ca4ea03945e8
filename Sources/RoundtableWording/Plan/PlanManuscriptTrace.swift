import RoundtableRecord
import RoundtableReports

// Section 9.

extension PlanManuscript {
  /// Section 9: from issues to actions and back.
  func trace(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "9. Trace")
    if plan.issues.isEmpty && plan.standing.isEmpty {
      manuscript.paragraph("Nothing is recorded\(plan.yet): issues lead to perspectives and actions here\(plan.hint("act … from pN")).")
    }
    manuscript.table(
      ["Issue", "Perspectives on it", "Actions that rest on those", "Actions that take it up"],
      plan.issues.map { issue in
        let standing = issue.perspectives.filter { plan.quote($0)?.withdrawn == nil }
        return [issue.label.code.phrase, .ids(or: "none", .perspective, standing)]
          + [issue.resting, issue.actions].map { .ids(or: "none", .action, $0) }
      })
    let nothing: Phrase = plan.audience.seesAll ? "nothing" : "nothing that is shown here"
    manuscript.table(
      ["Action", "Rests on", "Issues of those", "Takes up"],
      plan.standing.map { action in
        let origins = plan.issues.map(\.label.code).filter(Set(action.basis.shown.flatMap { plan.quote($0)?.issues ?? [] }).contains)
        return ["\(action.id)", action.basis.phrase ?? nothing, .codes(or: "none", origins), .codes(or: "none", action.issues)]
      })
    manuscript.paragraph("Loose ends:")
    manuscript.list([
      """
      Perspectives on which no action rests, and which no answer to an issue takes in: \
      \(Phrase.ids(or: "none", .perspective, plan.orphans.perspectives))\
      \(plan.orphans.dropped.isEmpty ? "" : "; an action that rested on \(Phrase.ids(.perspective, plan.orphans.dropped)) was dropped")
      """,
      "Actions that rest on no perspective\(.ours(plan.audience.seesAll ? "" : " shown here")): \(Phrase.ids(or: "none", .action, plan.orphans.actions))",
      "Issues without a perspective: \(Phrase.codes(or: "none", plan.orphans.issuesNotHeard))",
      "Issues that no action takes up: \(Phrase.codes(or: "none", plan.orphans.issuesWithoutAction))",
    ])
  }
}

extension Phrase {
  /// Ids, or a word where there are none.
  fileprivate static func ids(or empty: Phrase, _ kind: ItemKind, _ numbers: [Int]) -> Phrase {
    numbers.isEmpty ? empty : ids(kind, numbers)
  }

  /// Codes, or a word where there are none.
  fileprivate static func codes(or empty: Phrase, _ codes: [Code]) -> Phrase {
    codes.isEmpty ? empty : codes.map(\.phrase).joined(", ")
  }
}
