import RoundtableRecord
import RoundtableReports

// Section 10.

extension PlanManuscript {
  /// Section 10: what the record cannot show.
  func limits(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "10. Limits of the record")
    let limits = plan.limits
    manuscript.list([
      "Corrections to the words or speakers of perspectives shown here: \(limits.corrections)",
      "Perspectives withdrawn: \(limits.withdrawn)",
      "Perspectives whose words were taken away for good, from the record too: \(limits.erased)",
      "Perspectives whose speaker is not known: \(limits.unknownSpeakers)",
      "Perspectives on no issue: \(plan.withoutIssue.filter { plan.quote($0)?.withdrawn == nil }.count)",
      "Perspectives read back and confirmed: \(plan.method.confirmed) of \(plan.method.perspectives); disputed: \(plan.method.disputed)",
      "Perspectives that someone said back: \(plan.method.saidBack) of \(plan.method.perspectives)",
    ])
    if limits.unknownFacts > 0 {
      manuscript.paragraph(
        "\(strong: "Incomplete:") \(.counted(limits.unknownFacts, "fact")) of the record came from a newer program and could not be read.")
    }
    if limits.damagedFacts > 0 {
      manuscript.paragraph(
        "\(strong: "Incomplete:") \(.counted(limits.damagedFacts, "entry", "entries")) of the record could not be read, because the file was damaged.")
    }
    turns(of: plan, in: &manuscript)
    agreement(in: &manuscript)
    manuscript.heading(3, "What was withheld")
    withheld(of: plan, in: &manuscript)
    if let notes = plan.notes {
      manuscript.heading(3, "Free notes")
      if notes.isEmpty { manuscript.paragraph("None is recorded\(plan.hint("note: TEXT")).") }
      manuscript.list(notes.map { note in note.issue.map { "on \($0.phrase): \(note.text)" } ?? "\(Phrase("note")): \(note.text)" })
    }
  }

  private func agreement(in manuscript: inout Manuscript) {
    manuscript.heading(3, "How agreement is told")
    manuscript.paragraph(
      """
      Fist to five: a hand at 0 or 1 is opposed, 2 is reserved, 3 to 5 agree. A group agrees where most of its hands do. \
      \(emphasis: "Stood aside"), \(emphasis: "declined to say"), \(emphasis: "not asked") and \(emphasis: "not present") are four \
      different things, and none of them is a no. The group whose lowest hand is the lowest stands first.
      """)
    manuscript.paragraph(
      """
      An action has one verdict for all readers, over all hands and all objections but those raised in confidence. \
      \(emphasis: "Not agreed"): in some group most hands are opposed, or fewer than half of all hands agree. \(emphasis: "Contested"): \
      otherwise, where a hand is opposed, an objection is open, or in some group most hands are below 3. \(emphasis: "Agreed"): otherwise.
      """)
    manuscript.paragraph(
      """
      Group-informed consensus, as in Polis (compdemocracy.org), a program for conversations of many people: the geometric mean, over the \
      groups asked, of (agree + 1) / (hands + 2). The more hands of every group agree, the nearer it comes to 1. It sinks where any one group \
      does not agree, however small; a group that showed no hand counts as 0.5. It is printed where every answer is shown, and there are at \
      least five hands.
      """)
  }

  private func turns(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "Turns")
    guard !plan.groups.isEmpty else { return manuscript.paragraph("No group is named\(plan.yet)\(plan.hint("group CODE: NAME")).") }
    func row(_ name: Phrase, _ seats: Phrase, _ voices: ActionPlan.VoiceFigures) -> [Phrase] {
      [name, seats, "\(voices.turns)", "\(voices.words)", "\(voices.spoke)", "\(voices.passes)"]
    }
    let alone = plan.groups.compactMap { group in group.voices.map { row(group.label.name, group.seats.map { "\($0)" } ?? "–", $0) } }
    let together = plan.pool.flatMap { pool in plan.pooledVoices.map { row(pool.titled, "–", $0) } }
    let limits = plan.limits
    let none: [Phrase] = [
      "no group", "–", "\(limits.turnsWithoutGroup)", "\(limits.wordsWithoutGroup)", "–", "\(limits.passesWithoutGroup)",
    ]
    manuscript.table(
      ["Group", .number("Seats"), .number("Turns"), .number("Words"), .number("People who spoke"), .number("Passed")],
      alone + [together].compactMap(\.self) + [none])
    manuscript.paragraph(pooling(in: plan))
    manuscript.paragraph(
      """
      A turn is one perspective that stands; one that several groups gave together counts once for each, with all its words. Words are \
      parted by blanks, so that a script without blanks has few. \(emphasis: "Passed"): invited to speak, and declined; that is no turn and no silence.
      """)
  }
}
