import RoundtableRecord

extension Verb {
  /// `link a3|p12 [on …] [from …] [re …] [+theme]`
  static let link = linking(
    "link", summary: "Adds issues, perspectives or themes to an action or a perspective; fix would replace the issues.", adds: true,
    examples: [
      Example("link a1 on r2 from p1", given: ["act on f1: Rebuild the training"]), Example("link p1 on r9 +trust"),
      Example("link a1 +training", given: ["act on r2: Rebuild"]),
    ])
}
