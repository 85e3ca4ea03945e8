import RoundtableRecord

extension Verb {
  /// `log [ID]`
  static let log = Verb(
    "log", topic: .look, summary: "The record itself, fact by fact; or all that happened to one thing.",
    forms: [Form(.may(.anyItem)) { _, _, item in .fetch(.log(item)) }],
    examples: [Example("log"), Example("log p1"), Example("log .", given: ["@amina: A thought", "+trust"])],
    refuses: ["an id that is not there"])
}
