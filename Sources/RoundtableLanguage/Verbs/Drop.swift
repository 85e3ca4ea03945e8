import RoundtableRecord

extension Verb {
  /// `drop a7 [for a1,a3]: REASON`
  static let drop = Verb(
    "drop", topic: .plan, summary: "Take an action out of the plan. It stays in the record with the reason.",
    details: ["Where it became part of other actions, name them: drop a7 for a1,a3: REASON. The documents then say so."],
    forms: [
      Form(.thing(.action), .may(.placed(.successors)), text: .required("REASON")) { line, desk, action, successors throws(Refusal) in
        if let successors { try desk.check(successors, of: action) }
        let reason = line.text
        let isKnown = !action.stands && action.successors == (successors?.value ?? action.successors)
        if isKnown { return .nothing("\(action.id) was dropped already", target: nil) }
        var dropped = action
        dropped.dropped = reason
        let warnings = desk.warnings(of: action, becoming: dropped)
        return .record(
          Recording([ActionDropped(number: action.number, for: successors?.value, reason: reason)], ids: [action.id.text], warnings: warnings) { _ in
            Receipt.columns("\(action.id)", "dropped", successors.map { "became part of \(Receipt.ids(.action, $0.value))" }, .cut(reason))
          })
      }
    ],
    examples: [
      Example("drop a1: carried by another", given: ["act on r2: Rebuild the training"]),
      Example(
        "drop a2 for a1: one review is enough", given: ["act on r2: Rebuild the training", "act on r2: Review the training"]),
      Example("drop a1: trop tôt", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there", "an action dropped for itself, or for one that was dropped", "an empty reason"], mayBeShortened: false)
}

extension Desk {
  /// Refuses an action that would become part of itself, or of one that was dropped.
  fileprivate func check(_ successors: Placed<[Int]>, of action: Action) throws(Refusal) {
    for number in successors.value {
      if number == action.number {
        throw Refusal("\(action.id) cannot become part of itself.", at: successors.span, suggestions: ["drop \(action.id): REASON"])
      }
      guard let other = session.action(number) else { throw Refusal("There is no \(ItemID(.action, number)).", at: successors.span, suggestions: ["ls a"]) }
      _ = try standing(other, at: successors.span)
    }
  }
}
