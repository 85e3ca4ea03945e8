internal import RoundtableRecord
internal import RoundtableReports

// Sections 7 to 10.

extension PlanMarkdown {
  /// Section 7: dissent and parked matters.
  func dissent(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "7. Dissent, and matters parked")
    document.paragraph(
      """
      Nothing is recorded yet: objections to an action will stand here in the words of those who hold them, and matters put aside for \
      later.
      """
    )
  }

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

  /// Section 10: what the record can not tell.
  func limits(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "10. Limits of the record")
    let limits = plan.limits
    document.list([
      "Corrections to the words or speakers of perspectives shown here: \(limits.corrections)",
      "Perspectives withdrawn: \(limits.withdrawn)",
      "Perspectives whose speaker is not known: \(limits.unknownSpeakers)",
      "Perspectives on no issue: \(plan.withoutIssue.filter { plan.quote($0)?.withdrawn == nil }.count)",
      "Perspectives read back and confirmed: \(plan.method.readBack) of \(plan.method.perspectives)",
    ])
    if limits.unknownFacts > 0 {
      document.paragraph(
        "**Incomplete:** \(.counted(limits.unknownFacts, "fact", "facts")) of the record came from a newer program and could not be read.")
    }
    turns(of: plan, in: &document)
    document.heading(3, "What was withheld")
    withheld(of: plan, in: &document)
    if let notes = plan.notes {
      document.heading(3, "Free notes")
      if notes.isEmpty { document.paragraph("None is recorded (`note: TEXT`).") }
      document.list(notes.map { note in note.issue.map { "on \($0.phrase): \(note.text)" } ?? "\(Phrase("note")): \(note.text)" })
    }
  }

  private func turns(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "Turns")
    guard !plan.groups.isEmpty else { return document.paragraph("No group is named yet (`group CODE: NAME`).") }
    document.table(
      ["Group", .number("Turns"), .number("People who spoke")],
      plan.groups.map { [$0.label.name, "\($0.turns)", "\($0.spoke)"] } + [["no group", "\(plan.limits.turnsWithoutGroup)", "–"]])
    document.paragraph("A turn is one perspective that stands; one that several groups gave together counts once for each.")
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
