import RoundtableRecord

extension Verb {
  /// `restore p7|a3`
  static let restore = Verb(
    "restore", topic: .hear, summary: "Puts back a perspective that was retracted, or an action that was dropped.",
    forms: [
      Form(.placed(.either(.perspective, .action, .withdrawn))) { _, desk, withdrawn throws(Refusal) in
        switch withdrawn.value {
        case .first(let perspective): try restore(perspective, at: withdrawn.span)
        case .second(let action): try restore(action, at: withdrawn.span, desk)
        }
      }
    ],
    examples: [
      Example("restore p1", given: ["retract p1: said in error"]), Example("restore .", given: ["retract p2: noted twice"]),
      Example("restore a1", given: ["act on r2: Rebuild the training", "drop a1: too early"]),
    ],
    refuses: ["an id that is not there", "an action of somebody who has not chosen named"])

  private static func restore(_ perspective: Perspective, at span: Span) throws(Refusal) -> Decision {
    let id = perspective.id
    if perspective.erased != nil { throw .erased(id, at: span) }
    if perspective.stands { return .nothing("\(id) stands", target: id) }
    return .record(
      Recording([PerspectiveRestored(number: id.number)], ids: [id.text]) { session in
        session.perspective(id.number).map { Receipt.perspective($0, in: session) } ?? ""
      })
  }

  private static func restore(_ action: Action, at span: Span, _ desk: Desk) throws(Refusal) -> Decision {
    let id = action.id
    if action.stands { return .nothing("\(id) stands", target: id) }
    if let owner = action.owner { _ = try desk.owner(owner, at: span) }
    return .record(
      Recording([ActionRestored(number: id.number)], ids: [id.text]) { session in
        session.action(id.number).map { Receipt.action($0, in: session) } ?? ""
      })
  }
}
