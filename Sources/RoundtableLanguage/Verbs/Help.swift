import RoundtableRecord

extension Verb {
  /// `help [VERB|TOPIC]`
  static let help = Verb(
    "help", topic: .steer, summary: "What can be typed; `?` is short for it.",
    forms: [
      Form(.may(.placed(.topic))) { line, desk, topic throws(Refusal) in
        .show(try HelpPage.page(on: topic?.value.map(\.word) ?? [], at: topic?.span ?? line.start, desk: desk))
      }
    ],
    examples: [Example("help"), Example("help say"), Example("?act"), Example("help quarters")],
    refuses: ["a word that is neither verb nor topic"])
}
