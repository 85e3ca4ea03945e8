import RoundtableRecord

extension Verb {
  /// `measure a3: TEXT`
  static let measure = Verb(
    "measure", topic: .plan, summary: "Says how we will know that an action was done.",
    forms: [
      Form(.action, text: .required("TEXT")) { line, desk, action in
        var change = ActionChange(action)
        change.new.measure = line.text
        return change.decision(at: desk)
      }
    ],
    examples: [
      Example("measure a1: 90% of officers trained", given: ["act on r2: Rebuild the training"]),
      Example("measure .: students rate it 4 of 5", given: ["act on r2: Rebuild the training"]),
      Example("measure a1: share answered in 30 days, by school", given: ["act on r2: Answer families"]),
    ],
    refuses: ["an action that is not there", "a dropped action", "an empty text"])
}
