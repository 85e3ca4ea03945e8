import RoundtableRecord

extension Verb {
  /// `restore p7|a3|o1`
  static let restore = Verb(
    "restore", topic: .hear, summary: "Put back what was retracted or struck, or an action that was dropped.",
    forms: [
      Form(.placed(.withdrawn)) { _, desk, item throws(Refusal) in
        if let action = item.kind == .action ? desk.session.action(item.number) : nil { return try restore(action, at: item.span, desk) }
        if let perspective = desk.session.perspective(at: item.value) { return try restore(perspective, at: item.span) }
        let id = item.value
        guard let withdrawal = desk.session.withdrawal(of: id) else { return .nothing("\(id) stands", target: nil) }
        if withdrawal.isErased { throw .erased(id, at: item.span) }
        return .record(Recording([ItemRestored(item: id)], ids: [id.text]) { _ in Receipt.columns("\(id)", "restored") })
      }
    ],
    examples: [
      Example("restore p1", given: ["retract p1: said in error"]), Example("restore .", given: ["strike p2: noted twice"]),
      Example("restore a1", given: ["act on r2: Rebuild the training", "drop a1: too early"]),
      Example("restore o1", given: ["act on r2: Rebuild", "object a1 @ruth: Too early", "retract o1: a mistake"]),
    ],
    refuses: ["an id that is not there", "words that were erased", "an action of someone who has not chosen named"])

  private static func restore(_ perspective: Perspective, at span: Span) throws(Refusal) -> Decision {
    let id = perspective.id
    if perspective.erased != nil { throw .erased(id, at: span) }
    if let whole = perspective.merged {
      throw Refusal("\(id) was merged into p\(whole), and its words were never withdrawn", at: span, suggestions: ["undo takes back the last line"])
    }
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
