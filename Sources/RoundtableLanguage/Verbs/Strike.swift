import RoundtableRecord

extension Verb {
  /// `strike p10: REASON`
  static let strike = Verb(
    "strike", topic: .hear, summary: "Take back a slip of your own: something that no one said, or that you noted twice.",
    details: [
      "It is not a withdrawal by whoever was noted, and no document counts it or shows it. restore puts it back.",
      "Use retract when people take back what they said, and merge when two notes of one statement are both worth keeping.",
    ],
    forms: [
      Form(.placed(.noted), text: .required("REASON")) { line, desk, item throws(Refusal) in
        let (id, session) = (item.value, desk.session)
        if let perspective = session.perspective(at: id) {
          if perspective.struck != nil { return .nothing("\(id) was struck already", target: id) }
          _ = try desk.standing(perspective, at: item.span)
        } else if let withdrawal = session.withdrawal(of: id) {
          if withdrawal.isErased { throw .erased(id, at: item.span) }
          if withdrawal.isStruck { return .nothing("\(id) was struck already", target: nil) }
          throw Refusal("\(id) was retracted", at: item.span, suggestions: ["restore \(id)"])
        }
        let resting = id.kind == .perspective ? session.actions(restingOn: id.number).filter(\.stands).map(\.number) : []
        let warnings: [Phrase] = resting.isEmpty ? [] : ["\(Receipt.ids(.action, resting)) rests on \(id)"]
        let reason = line.text
        return .record(
          Recording([ItemStruck(item: id, reason: reason)], ids: [id.text], warnings: warnings, forgets: session.targets(of: id)) { _ in
            Receipt.columns("\(id)", "struck", .cut(reason))
          })
      }
    ],
    examples: [
      Example("strike p2: noted twice"), Example("strike .: the wrong speaker", given: ["@amina: A slip"]),
      Example("strike o1: it was a question", given: ["act on r2: Rebuild", "object a1 @ruth: Too early"]),
    ],
    refuses: ["an action", "what was retracted, until it is restored", "an empty reason"])
}
