import RoundtableRecord
import RoundtableReports

// After page one: every statement, by issue, with what was said back.

extension HeardManuscript {
  /// Everything that was said, by issue.
  func everything(_ manuscript: inout Manuscript) {
    guard !heard.voices.isEmpty || !heard.topics.isEmpty else { return }
    manuscript.heading(2, say.everythingSaid)
    manuscript.paragraph(sentences([counts, issues]))
    for topic in heard.topics where !topic.isSilent { issue(topic, &manuscript) }
    let silent = heard.silentTopics
    if !silent.isEmpty { manuscript.paragraph(say.silent(silent.count, silent.map(\.label.name).joined("; "))) }
    if !heard.withoutIssue.isEmpty {
      manuscript.heading(3, say.otherMatters)
      manuscript.list(heard.withoutIssue.compactMap { heard.voice($0) }.map { item($0) })
    }
    let settled = heard.parked.compactMap { parked in parked.outcome.map { (matter: parked, outcome: $0) } }
    guard !settled.isEmpty else { return }
    manuscript.heading(3, say.settledMatters)
    manuscript.list(settled.map { "\(matter($0.matter)). \(say.colon(say.outcome, .theirs($0.outcome)))" })
  }

  private var counts: Phrase {
    let gone = heard.withheld.first { $0.rule == .withdrawn }.map { say.takenBack($0.count) } ?? ""
    return sentences([say.statements(heard.voices.count), gone])
  }

  private var issues: Phrase {
    let states = heard.topics.map(\.state)
    guard !states.isEmpty else { return "" }
    return say.issues(
      states.count, answered: states.count { $0 == .answered }, takenUp: states.count { $0 == .takenUp }, open: states.count { $0 == IssueState.none })
  }

  private func issue(_ topic: Heard.Topic, _ manuscript: inout Manuscript) {
    manuscript.heading(3, "\(heard.numbering.issue(topic.label.code).lead)\(topic.label.title)")
    let state: Phrase =
      switch topic.state {
      case .answered: answer(to: topic) ?? ""
      case .takenUp: say.takenUp(by: actions(takers(of: topic)))
      case .none: "\(say.noAnswer)."
      }
    manuscript.paragraph(sentences([topic.isRaisedLater ? say.raisedLater : "", state]))
    let notes = topic.closingNotes.map { Manuscript.Item(say.colon(say.noted, .theirs($0))) }
    let gone = topic.dropped.map { dropped($0) }.filter { !$0.isEmpty }.map { Manuscript.Item($0[0], under: Array($0.dropFirst())) }
    manuscript.list(topic.voices.compactMap { heard.voice($0) }.map { item($0) } + notes + gone)
  }

  private func takers(of topic: Heard.Topic) -> [Int] {
    var seen: Set<Int> = []
    return (topic.promises + topic.dropped.flatMap(\.successors)).filter { seen.insert($0).inserted }
  }

  /// A statement with its marks, and what others heard in it.
  private func item(_ voice: Heard.Voice) -> Manuscript.Item {
    let quote = voice.quote
    var marks = quote.kind.map { [say.kind($0)] } ?? []
    if quote.mode == .interpreted { marks.append(say.interpreted(from: quote.language)) }
    marks += voice.verdicts.map { verdict($0) }
    if let day = quote.reading.confirmedEarlier { marks.append(say.confirmedEarlier(say.day(day))) }
    if heard.audience.seesAll, quote.level > .group { marks.append("\(quote.level)") }
    if let why = quote.withdrawn { marks.append(say.colon(say.withdrawn, .theirs(why))) }
    let words: Phrase = "\(heard.numbering.item(quote.id).lead)\(said(voice, marks: marks))"
    return Manuscript.Item(words, under: heard.echoes.filter { $0.of == quote.number }.map { line($0) })
  }

  private func line(_ echo: Heard.Echo) -> Phrase {
    let days = echo.confirmedEarlier.map { [say.confirmedEarlier(say.day($0))] } ?? []
    return "\(say.colon(say.saidBack(by: say.speaker(echo.by)), .theirs(echo.text)))\(Phrase.inBrackets(echo.verdicts.map { verdict($0) } + days))"
  }

  private func verdict(_ verdict: Heard.Verdict) -> Phrase {
    switch verdict.verdict {
    case .confirmed: say.confirmed(by: say.speakers(verdict.by))
    case .disputed: verdict.words.map { say.colon(say.disputed(by: say.speakers(verdict.by)), .theirs($0)) } ?? say.disputed(by: say.speakers(verdict.by))
    }
  }
}
