import RoundtableRecord

// The order of the day: sittings, agenda, ground rules.

extension Verb {
  /// `sitting 2023-06-14 [: PLACE]`
  static let sitting = Verb(
    "sitting", topic: .table, summary: "Begins a sitting: what follows was heard on that day, at that place.",
    forms: [
      Form([.must(.day(""))], text: .optional("PLACE")) { line, _ throws(Refusal) in
        guard let day = line.head.days[""] else { throw Refusal("a day is missing", at: line.start, suggestions: ["sitting 2023-06-14"]) }
        let place = line.text
        return .record(
          Recording([SittingOpened(day: day, place: place)], ids: []) { session in
            Receipt.columns("sitting \(session.sittings.highest)", .ours(day.iso), place.map { .cut($0) })
          })
      }
    ],
    examples: [Example("sitting 2022-06-14"), Example("sitting 2022-06-15: Valley School, gym"), Example("sitting 2022-06-16: en ligne")],
    refuses: ["a day the calendar does not have"])

  /// `agenda [N min] [on r2]: WHAT`
  static let agenda = Verb(
    "agenda", topic: .table, summary: "Puts an item on the agenda; next turns to it, and the prompt shows when it runs over.",
    forms: [
      Form([.may(.minutes), .may(.issues)], text: .required("WHAT")) { line, _ throws(Refusal) in
        if let issues = line.head.issues, issues.count > 1 {
          throw Refusal("an item of the agenda is about one issue", at: line.span(.issues), suggestions: ["agenda 40 min on r2: WHAT"])
        }
        let minutes = line.head.number
        let what = line.words
        let issue = line.head.issues?.first
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

  /// `rule: GROUND RULE`
  static let rule = Verb(
    "rule", topic: .table, summary: "Notes a ground rule that the table agreed on.",
    forms: [
      Form(text: .required("GROUND RULE")) { line, _ in
        let text = line.words
        return .record(
          Recording([RuleAgreed(text: text)], ids: []) { session in Receipt.columns("rule \(session.rules.highest)", .cut(text)) })
      }
    ],
    examples: [Example("rule: One voice at a time"), Example("rule: What is said here stays here"), Example("rule: On s'écoute")],
    refuses: ["an empty text"])

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
            Receipt.columns(
              "agenda \(item.number)", item.minutes.map { "\($0) min" }, .cut(item.what), opens.map { "\($0) open" },
              closes.map { "(\(Verb.closing($0, session)))" as Phrase })
          })
      }
    ],
    examples: [
      Example("next", given: ["agenda 15 min: Welcome"]), Example("NEXT", given: ["agenda on r2: Training"]),
      Example("next", given: ["agenda: One", "agenda on f1: Two", "next"]),
    ],
    refuses: ["an agenda that is through"])
}
