import RoundtableRecord

extension Verb {
  /// `retract p7: REASON`
  static let retract = Verb(
    "retract", topic: .hear, summary: "Withdraws a perspective; it counts nowhere, and its words stay in the internal record.",
    forms: [
      Form([.must(.item([.perspective]))], text: .required("REASON")) { line, desk throws(Refusal) in
        guard let item = line.head.item, let perspective = desk.session.perspective(item.number) else {
          throw Refusal("a perspective is missing", at: line.start)
        }
        if perspective.erased != nil { throw .erased(item, at: line.span(.item)) }
        if !perspective.stands { return .nothing("\(item) was retracted already", target: item) }
        let resting = desk.session.actions(restingOn: item.number).filter(\.stands).map(\.number)
        let warnings: [Phrase] = resting.isEmpty ? [] : ["\(Receipt.ids(.action, resting)) rests on \(item)"]
        let reason = line.words
        return .record(
          Recording(
            [PerspectiveRetracted(number: item.number, reason: reason)], ids: [item.text], warnings: warnings,
            forgets: [perspective.text]
          ) { _ in
            Receipt.columns("\(item)", "retracted", .cut(reason))
          })
      }
    ],
    examples: [
      Example("retract p1: said in error"), Example("retract p2: noted twice"),
      Example("retract .: she asked to take it back", given: ["@amina: A slip"]),
    ],
    refuses: ["a perspective that is not there", "an empty reason"])

  /// `restore p7|a3`
  static let restore = Verb(
    "restore", topic: .hear, summary: "Puts back a perspective that was retracted, or an action that was dropped.",
    forms: [
      Form([.must(.item([.perspective, .action]))]) { line, desk throws(Refusal) in
        guard let item = line.head.item else { throw Refusal("an id is missing", at: line.start) }
        if let perspective = item.kind == .perspective ? desk.session.perspective(item.number) : nil {
          if perspective.erased != nil { throw .erased(item, at: line.span(.item)) }
          if perspective.stands { return .nothing("\(item) stands", target: item) }
          return .record(
            Recording([PerspectiveRestored(number: item.number)], ids: [item.text]) { session in
              session.perspective(item.number).map { Receipt.perspective($0, in: session) } ?? ""
            })
        }
        guard let action = desk.session.action(item.number) else { throw Refusal("there is no \(item)", at: line.span(.item)) }
        if action.stands { return .nothing("\(item) stands", target: item) }
        if let owner = action.owner { _ = try desk.owner(owner, at: line.span(.item)) }
        return .record(
          Recording([ActionRestored(number: item.number)], ids: [item.text]) { session in
            session.action(item.number).map { Receipt.action($0, in: session) } ?? ""
          })
      }
    ],
    examples: [
      Example("restore p1", given: ["retract p1: said in error"]), Example("restore .", given: ["retract p2: noted twice"]),
      Example("restore a1", given: ["act on r2: Rebuild the training", "drop a1: too early"]),
    ],
    refuses: ["an id that is not there", "an action of somebody who has not chosen named"])

  /// `note: TEXT`
  static let note = Verb(
    "note", alias: "n", topic: .hear, summary: "Writes down something that nobody in particular said; it stays in the internal record.",
    forms: [
      Form(text: .required("TEXT")) { line, desk in
        let text = line.words
        return .record(Recording([NoteMade(text: text, issue: desk.openIssue)], ids: []) { _ in Receipt.columns("note", .cut(text)) })
      }
    ],
    examples: [Example("note: break until 14:10"), Example("n: a chair was moved so that all could see"), Example("note: 休息十分钟")],
    refuses: ["an empty text"])
}
