import RoundtableRecord
import RoundtableReports

// Section 1: how far the plan is, and the board that watches it.

extension PlanManuscript {
  /// How far each action is of which anything was reported or assessed, and which were moved.
  func howFar(in plan: ActionPlan) -> Manuscript.Item {
    let described: [Phrase] = plan.standing.compactMap { action in action.promise.howFar.map { "\(action.id) \($0)" } }
    let moved = plan.standing.compactMap { $0.promise.moved }
    guard !described.isEmpty || !moved.isEmpty else {
      return .init(
        "\(strong: "How far:") nothing is reported by an owner or assessed by the board\(plan.yet)\(plan.hint("report aN STATUS by @owner: EVIDENCE"))")
    }
    let lines = described.isEmpty ? "nothing is reported or assessed\(plan.yet)" : described.joined("; ")
    return .init("\(strong: "How far:") \(lines)", under: moved.isEmpty ? [] : ["moved: \(moved.joined("; "))"])
  }

  /// How many sit on the board, which seats are vacant, and what it asks.
  func board(in plan: ActionPlan) -> Manuscript.Item {
    let board = plan.board
    guard !board.members.isEmpty else {
      return .init("\(strong: "The board:") nobody is appointed\(plan.yet)\(plan.hint("appoint @who from QUARTER: ROLE"))")
    }
    let serving = board.members.count { !$0.hasLeft && !$0.isTermOver }
    let open: [Phrase] = board.questions.filter(\.replies.isEmpty).map { question in
      "\(ItemID(.question, question.number)) for \(.counted(question.days, "day"))"
    }
    let questions: Phrase = open.isEmpty ? "no question is open" : "open questions: \(open.joined(", "))"
    return .init(
      "\(strong: "The board:") \(.counted(serving, "member")); \(questions)\(board.vacancies.isEmpty ? "; no seat that was filled is vacant" : "")",
      under: board.vacancies.map(\.phrase))
  }
}

extension Promise {
  /// From when to when it was moved, and how often; nil where it was not.
  fileprivate var moved: Phrase? {
    guard let first = originalDue ?? moves.first?.from, let due, !moves.isEmpty else { return nil }
    return "\(id) from \(first.phrase) to \(due.phrase), \(.counted(moves.count, "time"))"
  }
}
