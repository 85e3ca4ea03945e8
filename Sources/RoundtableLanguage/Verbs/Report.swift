import RoundtableRecord

extension Verb {
  /// `report a3 STATUS [N/M] [as-of DATE] by @owner: EVIDENCE`
  static let report = Verb(
    "report", topic: .oversee, summary: "The owner reports how far an action is, with evidence.", details: [StatusLine.levels, StatusLine.numbers],
    forms: [
      Form(.placed(.action), .status, .may(.progress), .may(.asOf), .placed(.byOwner), text: .required("EVIDENCE")) {
        line, desk, action, status, progress, asOf, typed throws(Refusal) in
        let by = try desk.owner(of: action, typed, saying: line.text, on: line.line)
        let fact = StatusReported(number: action.number, asOf: asOf, by: by, progress: progress, status: status, text: line.text)
        return StatusLine(action: action.value, progress: progress).recording(fact, odd(action.value, by, desk), at: desk)
      }
    ],
    examples: [
      Example("report a1 limited 11/38 as-of 2022-05-31 by @police: attendance lists", given: ["act @police on r2: Rebuild"]),
      Example("report a1 not-started by @police: waits for trainers", given: ["act @police on r2: Rebuild"]),
      Example("report a1 complete by @hall: list of courses, on the site", given: ["act @police on r2: Rebuild", "accept a1 by @police"]),
    ],
    refuses: ["somebody who does not own the action", "a word that is no status", "a number that is more than its total", "no evidence"])

  /// That an action is reported on which its owner has not accepted.
  private static func odd(_ action: Action, _ by: Party, _ desk: Desk) -> [Phrase] {
    switch action.acceptance?.verdict {
    case .accepted: []
    case .declined: ["\(action.id) was declined by its owner: accept \(action.id) by \(desk.session.handle(of: by))"]
    case nil: ["\(action.id) is assigned, not accepted: accept \(action.id) by \(desk.session.handle(of: by))"]
    }
  }
}
