import RoundtableRecord

extension Verb {
  /// `measure a3 [N/M by QUARTER]: TEXT`
  static let measure = Verb(
    "measure", topic: .plan, summary: "Say how we will know that an action was done.",
    details: [
      "34/38 by Q1 2023 is its target: a number with its total, and the quarter by which it is to be reached. It stays until measure gives another, whatever the words."
    ],
    forms: [
      Form(.action, .may(.placed(.progress)), .may(.placed(.due)), text: .required("TEXT")) { line, desk, action, progress, due throws(Refusal) in
        var change = ActionChange(action)
        change.new.measure = line.text
        if let target = try target(progress, due) { change.aim(at: target) }
        return change.decision(at: desk)
      }
    ],
    examples: [
      Example("measure a1: 90% of officers trained", given: ["act on r2: Rebuild the training"]),
      Example("measure a1 34/38 by Q1 2023: officers trained", given: ["act by Q1 2023 on r2: Rebuild the training"]),
      Example("measure .: students rate it 4 of 5", given: ["act on r2: Rebuild the training"]),
      Example("measure a1: share answered in 30 days, by school", given: ["act on r2: Answer families"]),
    ],
    refuses: ["an action that is not there", "a dropped action", "a number without its quarter, or a quarter without its number", "an empty text"])

  /// How far, and by when: both or neither are said.
  private static func target(_ progress: Placed<Progress>?, _ due: Placed<Due>?) throws(Refusal) -> MeasureTarget? {
    switch (progress, due) {
    case (let progress?, let due?): return MeasureTarget(progress.value, by: due.value)
    case (let progress?, nil):
      throw Refusal(.ours("\(progress.stored) has no quarter by which it is to be reached"), at: progress.span, suggestions: ["34/38 by Q1 2023"])
    case (nil, let due?):
      throw Refusal(
        .ours("by \(due.label) says by when, and not how far: a number with its total"), at: due.span,
        suggestions: [.ours("34/38 by \(due.label)"), "fix a1 by QUARTER sets the quarter of the action"])
    case (nil, nil): return nil
    }
  }
}
