import RoundtableRecord

extension Verb {
  /// `milestone a3 by QUARTER: TEXT`
  static let milestone = Verb(
    "milestone", topic: .plan, summary: "Sets a step on the way to an action, and its quarter.",
    forms: [
      Form(.action, .due, text: .required("TEXT")) { line, desk, action, due in
        let text = line.text
        if action.milestones.contains(where: { $0.due == due && $0.text == text }) { return .nothing("\(action.id) has that milestone already", target: nil) }
        let isLate = action.due.map { $0.due.end < due.due.end } ?? false
        let late: [Phrase] = isLate ? [.ours("\(due.label) ends behind the action's own quarter, \(action.due?.label ?? "")")] : []
        var longer = action
        longer.milestones.append(Milestone(due: due, text: text))
        let warnings = desk.warnings(of: due) + late + desk.warnings(of: action, becoming: longer)
        return .record(
          Recording([MilestoneSet(number: action.number, due: due, text: text)], ids: [action.id.text], warnings: warnings) { session in
            Receipt.columns("\(action.id)", session.action(action.number)?.milestones.last?.label, .ours("by \(due.label)"), .cut(text))
          })
      }
    ],
    examples: [
      Example("milestone a1 by Q3 2022: Scenarios written with students", given: ["act by Q4 2022 on r2: Rebuild the training"]),
      Example("milestone a1 by 2022Q4: First forty trained", given: ["act by Q4 2022 on r2: Rebuild the training"]),
      Example("milestone a1 by T3 2022: Essai", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there or was dropped", "a quarter that is none", "an empty text"])
}
