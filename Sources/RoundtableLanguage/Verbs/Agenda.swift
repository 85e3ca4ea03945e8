import RoundtableRecord
import RoundtableWording

extension Verb {
  /// `agenda [N min] [on r2]: WHAT`
  static let agenda = Verb(
    "agenda", topic: .table, summary: "Put an item on the agenda; without one, list it. next turns to the next item, and the prompt shows when it runs over.",
    forms: [
      Form(.may(.minutes), .may(.placed(.issues())), text: .optional("WHAT")) { line, desk, minutes, issues throws(Refusal) in
        if let issues, issues.value.count > 1 {
          throw Refusal("an item of the agenda is about one issue", at: issues.span, suggestions: ["agenda 40 min on r2: WHAT"])
        }
        guard let what = line.text else {
          if line.line.boundary == nil, line.saysNothing { return .show(Listing.page(desk.session, of: .agenda, Listing.Filter())) }
          throw Refusal("WHAT is missing", at: line.line.textSpan, suggestions: ["agenda [N min] [on r2]: WHAT"])
        }
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
