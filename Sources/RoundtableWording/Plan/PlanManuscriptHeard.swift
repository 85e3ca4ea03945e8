import RoundtableRecord
import RoundtableReports

// Section 3.

extension PlanManuscript {
  /// Section 3: what was heard, by issue.
  func heard(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "3. What was heard, by issue")
    manuscript.paragraph(Phrase.howTakenDown(plan.perspectives))
    if plan.perspectives.contains(where: { !$0.reading.isEmpty || !$0.reflections.isEmpty }) {
      manuscript.paragraph(
        """
        \(emphasis: "Confirmed") and \(emphasis: "disputed") say what was answered when the words were read back, by the speaker where \
        nobody else is named. What others heard stands under the words, with the speaker's answer to it; no version takes the place of another.
        """)
    }
    sources(of: plan, in: &manuscript)
    if plan.issues.isEmpty {
      manuscript.paragraph("Nothing is recorded\(plan.yet): no issue is on the table\(plan.hint("issue CODE: TITLE")).")
    }
    for issue in plan.issues { heard(issue, of: plan, in: &manuscript) }
    if !plan.withoutIssue.isEmpty {
      manuscript.heading(3, "On no issue")
      manuscript.list(plan.withoutIssue.compactMap { plan.quote($0) }.map { item($0, plan.audience) })
    }
    coverage(of: plan, in: &manuscript)
    themes(of: plan, in: &manuscript)
  }

  private func sources(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "The reports that the table relies on")
    guard !plan.sources.reports.isEmpty else {
      return manuscript.paragraph("No report is named\(plan.yet)\(plan.hint("source CODE [people N] [dated DATE]: TITLE")).")
    }
    manuscript.list(
      plan.sources.reports.map { report in
        let code = report.label.code.phrase
        let people: Phrase =
          report.people.map { .people($0) } ?? "how many people it heard is not noted\(plan.hint("source \(code) people N"))"
        let dated: Phrase =
          report.dated.map { "\(.ours(report.publishedLater ? "published later, " : ""))\(.ours($0.iso))" }
          ?? "no date is noted\(plan.hint("source \(code) dated DATE"))"
        return "\(code.strong) \(report.label.name): \(people); \(dated)"
      })
    manuscript.paragraph(together(plan.sources))
    if plan.opening.from == nil {
      manuscript.paragraph("Which of them were published after the session can not be told until it has a day\(plan.hint("when 2023-06-14")).")
    }
  }

  /// How many people all reports heard, and how many of them are in reports that the table cannot have read.
  private func together(_ sources: ActionPlan.Sources) -> Phrase {
    guard let people = sources.people else { return "" }
    let later = sources.reports.filter(\.publishedLater)
    let since = ActionPlan.sum(later.compactMap(\.people)) ?? 0
    let which: Phrase = later.count == 1 ? "a report" : "reports"
    return "Together they heard \(.people(people))\(later.isEmpty ? "" : ", \(.thousands(since)) of them in \(which) published later")."
  }

  private func heard(_ issue: ActionPlan.HeardIssue, of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "\(issue.label.code.phrase) \(issue.label.title)\(issue.later)")
    let quotes = issue.perspectives.compactMap { plan.quote($0) }
    if quotes.isEmpty {
      let shown: Phrase = plan.audience.seesAll ? "Nothing is recorded" : "Nothing that may be shown is recorded"
      manuscript.paragraph("\(shown) on this issue\(plan.yet)\(plan.hint("discuss \(issue.label.code.phrase)")).")
    }
    manuscript.list(quotes.map { item($0, plan.audience) })
    manuscript.paragraph(differences(issue, of: plan))
    manuscript.paragraph(time(on: issue))
    for note in issue.closingNotes { manuscript.paragraph("Noted when the discussion closed: \(note)") }
    if issue.isOpen { manuscript.paragraph("The discussion is still open\(plan.hint("close \(issue.label.code.phrase)")).") }
  }

  /// For how long the table was at it. A replay with a fixed clock knows no time.
  private func time(on issue: ActionPlan.HeardIssue) -> Phrase {
    guard let minutes = issue.minutes, minutes > 0 else { return "" }
    let spent = Phrase.counted(minutes, "minute")
    return issue.discussions == 1 ? "Discussed for \(spent)." : "Discussed \(issue.discussions) times, for \(spent) in all."
  }

  /// A perspective as a list item, words last but for how they were taken down; under it what others heard and the speaker answered.
  private func item(_ quote: ActionPlan.Quote, _ audience: Audience) -> Manuscript.Item {
    let words: Phrase = quote.mode == .verbatim ? "“\(quote.text)”" : .theirs(quote.text)
    let line: Phrase =
      "\(Phrase("\(quote.id)").strong) \(Speaker.phrase(of: quote.speakers)): \(words)\(.inBrackets(marks(quote, audience)))"
    return Manuscript.Item(line, under: quote.reading.answers.flatMap { $0.answer(on: quote.id) } + quote.reflections.flatMap(\.lines))
  }

  private func marks(_ quote: ActionPlan.Quote, _ audience: Audience) -> [Phrase] {
    var marks: [Phrase] = []
    switch (quote.mode, quote.language) {
    case (.interpreted?, let language?): marks.append("interpreted from \(language)")
    case (let mode?, let language?): marks += ["\(mode)", "spoken in \(language)"]
    case (let mode?, nil): marks.append("\(mode)")
    case (nil, let language?): marks.append("spoken in \(language)")
    case (nil, nil): break
    }
    if let kind = quote.kind { marks.append("\(kind)") }
    marks += quote.themes.map(\.theme)
    if !quote.answers.isEmpty { marks.append("answers \(Phrase.ids(.perspective, quote.answers))") }
    marks += quote.reading.marks
    if audience.seesAll && quote.level > .group { marks.append("\(quote.level)") }
    if let withdrawn = quote.withdrawn { marks.append("withdrawn: \(withdrawn)") }
    return marks
  }

  /// Where groups differ, as far as the record itself says so: who answers whom, and what kinds of words came from whom.
  private func differences(_ issue: ActionPlan.HeardIssue, of plan: ActionPlan) -> Phrase {
    let groups = Set(issue.perspectives.compactMap { plan.quote($0) }.filter { $0.withdrawn == nil }.flatMap(\.rows))
    guard groups.count > 1 else { return "" }
    let replies: [Phrase] = issue.replies.compactMap { reply in
      guard let from = plan.quote(reply.from), let to = plan.quote(reply.to) else { return nil }
      return "\(from.id) (\(plan.names(of: from.rows))) answers \(to.id) (\(plan.names(of: to.rows)))"
    }
    let kinds: [Phrase] = issue.kinds.map { use in
      let parts = use.rows.map { "\($0.row.name) \($0.count)" as Phrase } + (use.withoutGroup > 0 ? ["without a group \(use.withoutGroup)"] : [])
      return "\(use.kind): \(parts.joined(", "))"
    }
    guard !replies.isEmpty || !kinds.isEmpty else {
      return "Where groups differ: no reply from one group to another is marked\(plan.hint("fix pN re pM")); the words stand side by side above."
    }
    return "Where groups differ: \((replies + kinds).joined("; "))."
  }
}

extension ActionPlan.Reading {
  /// What was answered, each in a word or two.
  fileprivate var marks: [Phrase] { answers.map(\.mark) + (confirmedEarlier.map { [.confirmedEarlier(on: $0)] } ?? []) }
}

extension ActionPlan.Verdict {
  /// What was answered, in a word or two.
  fileprivate var mark: Phrase {
    let who: Phrase = by.map { " by \($0.someone)" } ?? (isPartial ? " by one of the speakers" : "")
    return "\(verdict)\(isConfirmed ? who : "")"
  }

  /// What is wrong with the words of this id, as a line of its own; none when nothing is.
  fileprivate func answer(on id: ItemID) -> [Phrase] {
    guard !isConfirmed, let words else { return [] }
    return ["\(by.map(\.someone) ?? "the speaker") on \(id): \(words)\(.privateMark(isPrivate))"]
  }
}

extension ActionPlan.SaidBack {
  /// What was heard, and what was answered to that.
  fileprivate var lines: [Phrase] {
    let marks = reading.marks + (isPrivate == true ? ["private"] : [])
    let line: Phrase = "\(Phrase("\(id)").strong) heard by \(by.someone): \(text)\(marks.isEmpty ? "" : " \(emphasis: "(\(marks.joined(", ")))")")"
    return [line] + reading.answers.flatMap { $0.answer(on: id) }
  }
}
