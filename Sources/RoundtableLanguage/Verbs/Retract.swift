import RoundtableRecord

extension Verb {
  /// `retract p7: REASON`
  static let retract = Verb(
    "retract", topic: .hear, summary: "Withdraws a perspective; it counts nowhere, and its words stay in the internal record.",
    forms: [
      Form(.placed(.thing(.perspective)), text: .required("REASON")) { line, desk, perspective throws(Refusal) in
        let item = perspective.id
        if perspective.erased != nil { throw .erased(item, at: perspective.span) }
        if !perspective.stands { return .nothing("\(item) was retracted already", target: item) }
        let resting = desk.session.actions(restingOn: item.number).filter(\.stands).map(\.number)
        let warnings: [Phrase] = resting.isEmpty ? [] : ["\(Receipt.ids(.action, resting)) rests on \(item)"]
        let reason = line.text
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
}
