import RoundtableRecord

extension Verb {
  /// `milestone a3 by QUARTER: TEXT`, `milestone m2 reached|missed|open [as-of DATE] [: EVIDENCE]`
  static let milestone = Verb(
    "milestone", topic: .plan, summary: "Set a step on the way to an action, or say what became of one.",
    details: [
      "A milestone gets an id, m2. Say m2 reached or m2 missed once its quarter is over; the evidence goes after the colon.",
      "m2 open takes that back. move m2 to Q4 2022: REASON moves it; remove m2: REASON takes away one that was set by mistake.",
    ],
    forms: [setting, ending],
    examples: [
      Example("milestone a1 by Q3 2022: Scenarios written with students", given: ["act by Q4 2022 on r2: Rebuild the training"]),
      Example(
        "milestone m1 reached as-of 2022-06-10: Twelve scenarios, signed by the student council",
        given: ["act by Q4 2022 on r2: Rebuild the training", "milestone a1 by Q2 2022: Scenarios written"]),
      Example("milestone m1 missed", given: ["act: Un essai", "milestone a1 by T2 2022: Essai"]),
    ],
    refuses: ["an action or a milestone that is not there", "an action that was dropped", "a day that is still to come", "a new milestone without a text"])

  private static let setting = Form(.action, .due, text: .required("TEXT")) { line, desk, action, due in
    let text = line.text
    if action.milestones.contains(where: { $0.due == due && $0.text == text }) { return .nothing("\(action.id) has that milestone already", target: nil) }
    let isLate = action.due.map { $0.due.end < due.due.end } ?? false
    let late: [Phrase] = isLate ? [.ours("\(due.label) ends after the action's own quarter, \(action.due?.label ?? "")")] : []
    var longer = action
    longer.milestones.append(Milestone(due: due, text: text))
    let warnings = desk.warnings(of: due) + late + desk.warnings(of: action, becoming: longer)
    return .record(
      Recording([MilestoneSet(number: action.number, due: due, text: text)], ids: [action.id.text], warnings: warnings) { session in
        Receipt.columns("\(action.id)", session.action(action.number)?.milestones.last?.label, .ours("by \(due.label)"), .cut(text))
      })
  }

  private static let ending = Form(.milestone, .ending, .may(.asOf), text: .optional("EVIDENCE")) { line, desk, step, ending, asOf in
    let (milestone, action) = (step.milestone, step.action)
    let day = asOf ?? desk.today
    let outcome = ending.verdict.map { MilestoneOutcome(verdict: $0, asOf: day, evidence: line.text, moment: desk.now) }
    if milestone.outcome?.verdict == outcome?.verdict, milestone.outcome?.evidence == outcome?.evidence, asOf == nil || milestone.outcome?.asOf == asOf {
      return .nothing("\(milestone.label) already says that.", target: nil)
    }
    let fact = MilestoneEnded(action: action.number, asOf: asOf, evidence: line.text, number: milestone.number, verdict: ending.verdict)
    return .record(
      Recording([fact], ids: [action.id.text]) { _ in
        Receipt.columns(
          "\(milestone.label)", "of \(action.id)", .ours(ending.rawValue), outcome.map { .ours("as of \($0.asOf.iso)") },
          milestone.outcome.map { "(was \($0.verdict))" }, .cut(line.text ?? milestone.text))
      })
  }
}

/// What is said of a milestone.
private enum Ending: String, CaseIterable, Sendable {
  /// The ways it can end, and that it has not ended.
  case reached, missed, open

  /// How it ended; nil when it is open again.
  var verdict: MilestoneOutcome.Verdict? {
    switch self {
    case .reached: .reached
    case .missed: .missed
    case .open: nil
    }
  }
}

extension Slot where Value == Ending {
  fileprivate static var ending: Slot {
    .choice(
      Ending.self, meaning: "what became of it",
      notes: ["reached": "it was reached", "missed": "it was not reached in time", "open": "takes back what was said of it"])
  }
}
