internal import RoundtableRecord
internal import RoundtableReports

// Section 10.

extension PlanMarkdown {
  /// Section 10: what the record can not tell.
  func limits(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "10. Limits of the record")
    let limits = plan.limits
    document.list([
      "Corrections to the words or speakers of perspectives shown here: \(limits.corrections)",
      "Perspectives withdrawn: \(limits.withdrawn)",
      "Perspectives whose words were taken away for good, from the record too: \(limits.erased)",
      "Perspectives whose speaker is not known: \(limits.unknownSpeakers)",
      "Perspectives on no issue: \(plan.withoutIssue.filter { plan.quote($0)?.withdrawn == nil }.count)",
      "Perspectives read back and confirmed: \(plan.method.confirmed) of \(plan.method.perspectives); disputed: \(plan.method.disputed)",
      "Perspectives that somebody said back: \(plan.method.saidBack) of \(plan.method.perspectives)",
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
    let limits = plan.limits
    document.table(
      ["Group", .number("Seats"), .number("Turns"), .number("Words"), .number("People who spoke"), .number("Passed")],
      plan.groups.map { [$0.label.name, $0.seats.map { "\($0)" } ?? "–", "\($0.turns)", "\($0.words)", "\($0.spoke)", "\($0.passes)"] }
        + [["no group", "–", "\(limits.turnsWithoutGroup)", "\(limits.wordsWithoutGroup)", "–", "\(limits.passesWithoutGroup)"]])
    document.paragraph(
      """
      A turn is one perspective that stands; one that several groups gave together counts once for each, with all its words. Words are \
      parted by blanks, so that a script without blanks has few. *Passed*: invited to speak, and declined; that is no turn and no silence.
      """)
  }
}
