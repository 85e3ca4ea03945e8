import RoundtableRecord
import RoundtableReports

// Annex A: what was heard, by issue, and the answer to each.

extension PlanManuscript {
  /// Every statement, under the issues it belongs to, with the table's answer. Nothing before an issue or a statement was entered.
  func annexHeard(in manuscript: inout Manuscript) {
    if plan.issues.isEmpty && plan.perspectives.isEmpty { return }
    manuscript.heading(2, "Annex A. What was heard", at: Anchor("annex-a"))
    if !plan.perspectives.isEmpty { manuscript.paragraph(Phrase.howTakenDown(plan.perspectives)) }
    for issue in plan.issues where !isEmpty(issue) { heard(issue, in: &manuscript) }
    manuscript.paragraph(emptyIssues)
    if plan.withoutIssue.isEmpty { return }
    manuscript.heading(3, "On no issue")
    manuscript.list(plan.withoutIssue.compactMap { plan.quote($0) }.map { item($0) })
  }

  private func isEmpty(_ issue: ActionPlan.HeardIssue) -> Bool {
    issue.perspectives.isEmpty && issue.answer == nil && issue.actions.isEmpty && issue.dropped.isEmpty && issue.closingNotes.isEmpty
      && issue.opinions.isEmpty
  }

  /// The issues of which there is nothing to say, in one sentence.
  private var emptyIssues: Phrase {
    let empty = plan.issues.filter { isEmpty($0) }.map { headline($0.label) }
    if empty.isEmpty { return "" }
    let which: Phrase = plan.audience.seesAll ? "No one has spoken yet on" : "Nothing is printed here on"
    let silence: Phrase = plan.audience.seesAll ? "" : " That does not mean that nothing was said."
    return "\(which) \(empty.joined("; ")). No answer was given.\(silence)"
  }

  private func heard(_ issue: ActionPlan.HeardIssue, in manuscript: inout Manuscript) {
    manuscript.heading(3, "\(heading(issue.label))\(issue.isRaisedLater ? " (raised during implementation)" : "")")
    manuscript.paragraph(answer(to: issue))
    manuscript.list(issue.perspectives.compactMap { plan.quote($0) }.map { item($0) })
    manuscript.paragraph(replies(on: issue))
    for note in issue.closingNotes { manuscript.paragraph("When the discussion closed: \(note)") }
    manuscript.list(issue.opinions.map(\.phrase))
  }

  /// The table's answer in words, and the actions that take it up.
  private func answer(to issue: ActionPlan.HeardIssue) -> Phrase {
    let actions: Phrase? = issue.actions.isEmpty ? nil : "\(names(issue.actions)) \(.ours(issue.actions.count == 1 ? "takes" : "take")) it up"
    guard let answer = issue.answer else {
      return actions.map { "\($0); no answer in words was given." } ?? "No answer was given."
    }
    let words = Phrase.ours(answer.kind.words).strong
    let isIn = [.takenUp, .partly].contains(answer.kind)
    let course: Phrase = actions.map { "; \($0)" } ?? (isIn ? "; no action of the plan takes it up" : "")
    return "The table's answer: \(words), \(answer.why) (\(answer.day.words))\(course)."
  }

  /// A statement: who said it, and the words; under it what others heard and the speaker answered.
  private func item(_ quote: ActionPlan.Quote) -> Manuscript.Item {
    let words: Phrase = quote.mode == .verbatim ? "“\(quote.text)”" : .theirs(quote.text)
    let line: Phrase = "\(lead(quote.id))\(Speaker.phrase(of: quote.speakers)): \(words)\(.inBrackets(marks(quote)))"
    return Manuscript.Item(line, under: quote.reading.answers.flatMap { answer($0, on: quote.id) } + quote.reflections.flatMap { lines($0) })
  }

  private func marks(_ quote: ActionPlan.Quote) -> [Phrase] {
    var marks: [Phrase] = []
    switch (quote.mode, quote.language) {
    case (.interpreted?, let language?): marks.append("interpreted from \(language)")
    case (let mode?, let language?): marks += ["\(mode)", "spoken in \(language)"]
    case (let mode?, nil): marks.append("\(mode)")
    case (nil, let language?): marks.append("spoken in \(language)")
    case (nil, nil): break
    }
    if let kind = quote.kind { marks.append("\(kind)") }
    if !numbering.isOwn {
      marks += quote.themes.map(\.theme)
      if !quote.answers.isEmpty { marks.append("answers \(Phrase.ids(.perspective, quote.answers))") }
    }
    marks += quote.reading.marks
    if plan.audience.seesAll && quote.level > .group { marks.append("\(quote.level)") }
    if let withdrawn = quote.withdrawn { marks.append("withdrawn: \(withdrawn)") }
    return marks
  }

  /// Where someone from one group answers someone from another; by ids, so only where the copy has them.
  private func replies(on issue: ActionPlan.HeardIssue) -> Phrase {
    if numbering.isOwn { return "" }
    let replies: [Phrase] = issue.replies.compactMap { reply in
      guard let from = plan.quote(reply.from), let to = plan.quote(reply.to) else { return nil }
      return "\(from.id) (\(plan.names(of: from.rows))) answers \(to.id) (\(plan.names(of: to.rows)))"
    }
    return replies.isEmpty ? "" : "Between groups: \(replies.joined("; "))."
  }

  /// What is wrong with some words, as a line of its own; none when nothing is.
  private func answer(_ verdict: ActionPlan.Verdict, on item: ItemID) -> [Phrase] {
    guard !verdict.isConfirmed, let words = verdict.words else { return [] }
    let what: Phrase = numbering.isOwn ? "" : " on \(item)"
    return ["\(verdict.by.map(\.someone) ?? "the speaker")\(what): \(words)\(.privateMark(verdict.isPrivate))"]
  }

  /// What someone else heard, and what was answered to that.
  private func lines(_ reflection: ActionPlan.SaidBack) -> [Phrase] {
    let marks = reflection.reading.marks + (reflection.isPrivate == true ? ["private"] : [])
    let line: Phrase = "\(lead(reflection.id))heard by \(reflection.by.someone): \(reflection.text)\(.inBrackets(marks))"
    return [line] + reflection.reading.answers.flatMap { answer($0, on: reflection.id) }
  }
}

extension ActionPlan.Reading {
  /// What was answered when the words were read back, each in a word or two.
  fileprivate var marks: [Phrase] { answers.map(\.mark) + (confirmedEarlier.map { [.confirmedEarlier(on: $0)] } ?? []) }
}

extension ActionPlan.Verdict {
  /// What was answered, in a word or two.
  fileprivate var mark: Phrase {
    let who: Phrase = by.map { " by \($0.someone)" } ?? (isPartial ? " by one of the speakers" : "")
    return "\(verdict)\(isConfirmed ? who : "")"
  }
}

extension ActionPlan {
  /// What rows are called, as the parts of a sentence.
  func names(of rows: [Row]) -> Phrase {
    let labels: [RowLabel] = groups.map { .group($0.label) } + (pool.map { [.pool($0)] } ?? [])
    return .sentence(rows.map { $0.name(among: labels) })
  }
}
