import RoundtableRecord

extension Verb {
  /// `move a3 to Q4 2022: REASON`
  static let move = Verb(
    "move", topic: .plan, summary: "Moves an action to another quarter, and says why; the original quarter stays for ever.",
    details: ["The moves are counted, and stand in the plan with their reasons. Before the first adopt, fix a1 by Q4 2022 sets the quarter itself."],
    forms: [
      Form(.action, .quarter("to", meaning: "the new quarter or window"), text: .required("REASON")) { line, desk, action, to in
        if action.due == to { return .nothing("\(action.id) is due then", target: nil) }
        let reason = line.text
        let later: [Phrase] = action.milestones.filter { $0.due.due.end > to.due.end }.map { "a milestone stands behind it: \(Phrase.ours($0.due.label))" }
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
      }
    ],
    examples: [
      Example("move a1 to Q2 2023: trainers hired late", given: ["act by Q4 2022 on r2: Rebuild"]),
      Example("move a1 to Q1-Q2 2023: in two steps", given: ["act by Q4 2022 on r2: Rebuild"]),
      Example("move a1 to T2 2023: retard", given: ["act by Q4 2022: Un essai"]),
    ],
    refuses: ["an action that is not there or was dropped", "a quarter that is none", "an empty reason"])
}
