import RoundtableRecord

extension Verb {
  /// `drafts`
  static let drafts = Verb(
    "drafts", topic: .steer, summary: "Shows the last lines that were not finished; ^C, a closed window and a crash keep them.",
    details: ["drafts N brings one back to the prompt."],
    forms: [Form(.may(.number)) { _, _, number in .steer(.drafts(number)) }],
    examples: [Example("drafts"), Example("DRAFTS"), Example("drafts")], refuses: ["a number that no draft has"])
}
