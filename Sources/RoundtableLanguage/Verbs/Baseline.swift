import RoundtableRecord

extension Verb {
  /// `baseline a3: TEXT`
  static let baseline = Verb(
    "baseline", topic: .plan, summary: "Notes where things stand before an action begins, so that its measure can be read.",
    forms: [
      Form(.action, text: .required("TEXT")) { line, _, action in
        let text = line.text
        if action.baseline == text { return .nothing("\(action.id) has that baseline already", target: nil) }
        return .record(
          Recording([BaselineTaken(number: action.number, text: text)], ids: [action.id.text]) { _ in Receipt.columns("\(action.id)", "baseline", .cut(text)) })
      }
    ],
    examples: [
      Example("baseline a1: 4 of 38 officers trained", given: ["act on r2: Rebuild the training"]),
      Example("baseline a1: no figures yet", given: ["act on r2: Answer families"]), Example("baseline a1: aucun", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there or was dropped", "an empty text"])
}
