import RoundtableRecord

extension Verb {
  /// `pass @who [: NOTE]`
  static let pass = Verb(
    "pass", topic: .hear, summary: "Notes that somebody was invited to speak and declined; that is not silence.",
    forms: [
      Form(.party(), text: .optional("NOTE")) { line, desk, party in
        let issue = desk.openIssue
        return .record(
          Recording([TurnPassed(party: party, issue: issue, note: line.text)], ids: []) { session in
            Receipt.columns("\(session.label(of: party))", "passes", issue.map { "on \($0)" }, line.text.map { .cut($0) })
          })
      }
    ],
    examples: [Example("pass @ruth: wants to listen first"), Example("pass @students"), Example("pass @amina", given: ["discuss r2"])],
    refuses: ["somebody who is not there"])
}
