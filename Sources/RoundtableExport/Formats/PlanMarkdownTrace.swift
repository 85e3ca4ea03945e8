internal import RoundtableRecord
internal import RoundtableReports

// Sections 8 and 9.

extension PlanMarkdown {
  /// Section 8: the oversight board.
  func board(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "8. The oversight board")
    document.paragraph(
      """
      Nothing is recorded yet: its members with group and term, the check of their independence, the questions they asked and what was \
      replied will stand here.
      """)
  }

  /// Section 9: from issues to actions and back.
  func trace(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "9. Trace")
    if plan.issues.isEmpty && plan.standing.isEmpty {
      document.paragraph("Nothing is recorded yet: issues lead to perspectives and actions here (`issue CODE: TITLE`, `act … from pN`).")
    }
    document.table(
      ["Issue", "Perspectives on it", "Actions that rest on those", "Actions that take it up"],
      plan.issues.map { issue in
        let standing = issue.perspectives.filter { plan.quote($0)?.withdrawn == nil }
        return [issue.label.code.phrase, .ids(or: "none", .perspective, standing)]
          + [issue.resting, issue.actions].map { .ids(or: "none", .action, $0) }
      })
    document.table(
      ["Action", "Rests on", "Issues of those", "Takes up"],
      plan.standing.map { action in
        let origins = plan.issues.map(\.label.code).filter(Set(action.basis.shown.flatMap { plan.quote($0)?.issues ?? [] }).contains)
        return ["\(action.id)", action.basis.phrase ?? "nothing", .codes(or: "none", origins), .codes(or: "none", action.issues)]
      })
    document.paragraph("Loose ends:")
    document.list([
      "Perspectives that no action and no answer rests on: \(Phrase.ids(or: "none", .perspective, plan.orphans.perspectives))",
      "Actions that rest on no perspective: \(Phrase.ids(or: "none", .action, plan.orphans.actions))",
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
