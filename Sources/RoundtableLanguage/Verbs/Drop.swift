import RoundtableRecord

extension Verb {
  /// `drop a3: REASON`
  static let drop = Verb(
    "drop", topic: .plan, summary: "Takes an action out of the plan; it stays in the record with the reason.",
    forms: [
      Form(.thing(.action), text: .required("REASON")) { line, desk, action in
        if !action.stands { return .nothing("\(action.id) was dropped already", target: nil) }
        let reason = line.text
        var dropped = action
        dropped.dropped = reason
        let warnings = desk.warnings(of: action, becoming: dropped)
        return .record(
          Recording([ActionDropped(number: action.number, reason: reason)], ids: [action.id.text], warnings: warnings) { _ in
            Receipt.columns("\(action.id)", "dropped", .cut(reason))
          })
      }
    ],
    examples: [
      Example("drop a1: carried by another", given: ["act on r2: Rebuild the training"]),
      Example("drop a1: the table is of two minds", given: ["draft r2"]), Example("drop a1: trop tôt", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there", "an empty reason"], mayBeShortened: false)
}
