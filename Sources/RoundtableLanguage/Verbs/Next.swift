import RoundtableRecord

extension Verb {
  /// `next`
  static let next = Verb(
    "next", topic: .hear, summary: "Turns to the next item of the agenda, and opens its issue if it has one.",
    details: ["At the prompt it is ignored when an issue was opened less than a minute ago, since a slip would close it."],
    forms: [
      Form { line, desk throws(Refusal) in
        let session = desk.session
        guard let item = session.agenda.all.first(where: { $0.opened == nil && $0.number > (session.openAgendaItem ?? 0) }) else {
          throw Refusal(
            session.agenda.all.isEmpty ? "there is no agenda" : "the agenda is through", at: line.start,
            suggestions: [session.agenda.all.isEmpty ? "agenda 40 min on r2: WHAT" : "discuss r2 opens an issue"])
        }
        if desk.isPrompt, let open = desk.openIssue,
          let since = session.issues[open]?.discussions.last(where: { $0.closed == nil })?.opened,
          desk.now.milliseconds - since.milliseconds < 60_000
        {
          return .nothing("\(open) was opened less than a minute ago; next is ignored until then, close and discuss are not", target: nil)
        }
        let opens = item.issue.flatMap { $0 == desk.openIssue ? nil : $0 }
        let closes = opens == nil ? nil : desk.openIssue
        let facts: [any Fact] = [AgendaItemOpened(number: item.number)] + (opens.map { [IssueOpened(issue: $0)] } ?? [])
        return .record(
          Recording(facts, ids: opens.map { [$0.text] } ?? []) { session in
            let closed = closes.map { Receipt.columns("\($0) closed", Receipt.silence(on: $0, session)) }
            return Receipt.columns(
              "agenda \(item.number)", item.minutes.map { "\($0) min" }, .cut(item.what), opens.map { "\($0) open" }, closed.map { "(\($0))" })
          })
      }
    ],
    examples: [
      Example("next", given: ["agenda 15 min: Welcome"]), Example("NEXT", given: ["agenda on r2: Training"]),
      Example("next", given: ["agenda: One", "agenda on f1: Two", "next"]),
    ],
    refuses: ["an agenda that is through"])
}
