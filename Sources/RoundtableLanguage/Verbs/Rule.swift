import RoundtableRecord

extension Verb {
  /// `rule: GROUND RULE`
  static let rule = Verb(
    "rule", topic: .table, summary: "Notes a ground rule that the table agreed on.",
    forms: [
      Form(text: .required("GROUND RULE")) { line, _ in
        let text = line.text
        return .record(
          Recording([RuleAgreed(text: text)], ids: []) { session in Receipt.columns("rule \(session.rules.highest)", .cut(text)) })
      }
    ],
    examples: [Example("rule: One voice at a time"), Example("rule: What is said here stays here"), Example("rule: On s'écoute")],
    refuses: ["an empty text"])
}
