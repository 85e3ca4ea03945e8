import RoundtableRecord

extension Verb {
  /// `unlink a3|p12 [on …] [from …] [re …] [+theme]`
  static let unlink = linking(
    "unlink", summary: "Takes issues, perspectives or themes off an action or a perspective.", adds: false,
    examples: [
      Example("unlink a1 on r2 from p1", given: ["act on r2,f1 from p1: Rebuild the training"]), Example("unlink p1 on r2"),
      Example("unlink a1 +training", given: ["act on r2 +training: Rebuild"]),
    ])
}
