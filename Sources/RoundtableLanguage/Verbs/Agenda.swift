import RoundtableRecord

extension Verb {
  /// `agenda [N min] [on r2]: WHAT`
  static let agenda = Verb(
    "agenda", topic: .table, summary: "Puts an item on the agenda; next turns to it, and the prompt shows when it runs over.",
    forms: [
      Form(.may(.minutes), .may(.placed(.issues())), text: .required("WHAT")) { line, _, minutes, issues throws(Refusal) in
        if let issues, issues.value.count > 1 {
          throw Refusal("an item of the agenda is about one issue", at: issues.span, suggestions: ["agenda 40 min on r2: WHAT"])
        }
        let what = line.text
        let issue = issues?.value.first
        return .record(
          Recording([AgendaItemAdded(minutes: minutes, issue: issue, what: what)], ids: []) { session in
            Receipt.columns("agenda \(session.agenda.highest)", minutes.map { "\($0) min" }, issue.map { "on \($0)" }, .cut(what))
          })
      }
    ],
    examples: [
      Example("agenda 15 min: Welcome and how these notes are made"),
      Example("agenda 40 min on f1: What school feels like with an officer in it"),
      Example("agenda: Break"),
    ],
    refuses: ["two issues", "an empty text"])
}
