import RoundtableRecord

extension Verb {
  /// `move a3|m2 to Q4 2022: REASON`
  static let move = Verb(
    "move", topic: .plan, summary: "Move an action or a milestone to another quarter, and say why. The first quarter is kept.",
    details: ["The plan counts the moves of an action and prints their reasons. Before the first adopt, fix a1 by Q4 2022 sets the quarter itself."],
    forms: [
      Form(.action, .quarter("to", meaning: "the new quarter or window"), text: .required("REASON")) { line, desk, action, to in
        if action.due == to { return .nothing("\(action.id) is due then", target: nil) }
        let reason = line.text
        let later: [Phrase] = action.milestones.filter { $0.due.due.end > to.due.end }.map { "a milestone is due after it: \(Phrase.ours($0.due.label))" }
        var moved = action
        moved.due = to
        let fact = ActionMoved(number: action.number, reason: reason, to: to)
        return .record(
          Recording([fact], ids: [action.id.text], warnings: desk.warnings(of: to) + later + desk.warnings(of: action, becoming: moved)) { session in
            let now = session.action(action.number)
            return Receipt.columns(
              "\(action.id)", "due \(Phrase.ours(to.label))", action.due.map { .ours("was \($0.label)") },
              (now?.originalDue).map { .ours("originally \($0.label)") }, Receipt.count(now?.moves.count ?? 0, "move", "moves"), .cut(reason))
          })
      },
      Form(.milestone, .quarter("to", meaning: "the new quarter or window"), text: .required("REASON")) { line, desk, step, to in
        let (milestone, action, reason) = (step.milestone, step.action, line.text)
        if milestone.due == to { return .nothing("\(milestone.label) is due then", target: nil) }
        let isLate = action.due.map { $0.due.end < to.due.end } ?? false
        let late: [Phrase] = isLate ? [.ours("\(to.label) ends after the action's own quarter, \(action.due?.label ?? "")")] : []
        let warnings = desk.warnings(of: to) + late + desk.warnings(of: action, becoming: step.changed { $0.due = to })
        return .record(
          Recording(
            [MilestoneMoved(action: action.number, number: milestone.number, reason: reason, to: to)], ids: [action.id.text], warnings: warnings
          ) { _ in
            Receipt.columns(
              "\(milestone.label)", "of \(action.id)", "due \(.ours(to.label))", .ours("was \(milestone.due.label)"), .cut(reason))
          })
      },
    ],
    examples: [
      Example("move a1 to Q2 2023: trainers hired late", given: ["act by Q4 2022 on r2: Rebuild"]),
      Example("move a1 to Q1-Q2 2023: in two steps", given: ["act by Q4 2022 on r2: Rebuild"]),
      Example(
        "move m1 to Q4 2022: the students asked for more time",
        given: ["act by Q4 2022 on r2: Rebuild", "milestone a1 by Q3 2022: Scenarios written with students"]),
    ],
    refuses: ["an action or milestone that is not there, or an action that was dropped", "a word that is not a quarter", "an empty reason"])
}
