internal import RoundtableRecord
internal import RoundtableReports

// Section 3.

extension PlanMarkdown {
  /// Section 3: what was heard, by issue.
  func heard(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "3. What was heard, by issue")
    document.paragraph(
      """
      Words in “quotation marks” were taken down verbatim. All others are the note-taker's paraphrase, or came through an interpreter, \
      as marked behind them.
      """)
    sources(of: plan, in: &document)
    if plan.issues.isEmpty {
      document.paragraph("Nothing is recorded yet: no issue is on the table (`issue CODE: TITLE`, then `discuss CODE`).")
    }
    for issue in plan.issues { heard(issue, of: plan, in: &document) }
    if !plan.withoutIssue.isEmpty {
      document.heading(3, "On no issue")
      document.list(plan.withoutIssue.compactMap { plan.quote($0) }.map { line($0, plan.audience) })
    }
    coverage(of: plan, in: &document)
    themes(of: plan, in: &document)
  }

  private func sources(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "The reports that the table relies on")
    guard !plan.sources.reports.isEmpty else {
      return document.paragraph("No report is named yet (`source CODE [people N] [dated DATE]: TITLE`).")
    }
    document.list(
      plan.sources.reports.map { report in
        let code = report.label.code.phrase
        let people: Phrase =
          report.people.map { .counted($0, "person", "people") } ?? "how many people it heard is not noted (`source \(code) people N`)"
        let dated: Phrase =
          report.dated.map { "\(.ours(report.publishedLater ? "published later, " : ""))\(.ours($0.iso))" }
          ?? "no date is noted (`source \(code) dated DATE`)"
        return "\(code.bold) \(report.label.name): \(people); \(dated)"
      })
    document.paragraph(plan.sources.people.map { "Together they heard \(.counted($0, "person", "people"))." } ?? "")
    if plan.opening.from == nil {
      document.paragraph("Which of them were published after the session can not be told until it has a day (`when 2023-06-14`).")
    }
  }

  private func heard(_ issue: ActionPlan.HeardIssue, of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "\(issue.label.code.phrase) \(issue.label.title)")
    let quotes = issue.perspectives.compactMap { plan.quote($0) }
    if quotes.isEmpty {
      let shown: Phrase = plan.audience.seesAll ? "Nothing is recorded" : "Nothing that may be shown is recorded"
      document.paragraph("\(shown) on this issue yet (`discuss \(issue.label.code.phrase)`, then `@who: WORDS`).")
    }
    document.list(quotes.map { line($0, plan.audience) })
    document.paragraph(differences(issue, of: plan))
    for note in issue.closingNotes { document.paragraph("Noted when the discussion closed: \(note)") }
    if issue.isOpen { document.paragraph("The discussion is still open (`close \(issue.label.code.phrase)`).") }
  }

  /// A perspective as a list item, words last but for how they were taken down.
  private func line(_ quote: ActionPlan.Quote, _ audience: Audience) -> Phrase {
    let words: Phrase = quote.mode == .verbatim ? "“\(quote.text)”" : .theirs(quote.text)
    return "\(Phrase("\(quote.id)").bold) \(Speaker.phrase(of: quote.speakers)): \(words) *(\(marks(quote, audience).joined(", ")))*"
  }

  private func marks(_ quote: ActionPlan.Quote, _ audience: Audience) -> [Phrase] {
    var marks: [Phrase] = []
    switch (quote.mode, quote.language) {
    case (.interpreted, let language?): marks.append("interpreted from \(language)")
    case (let mode, let language?): marks += ["\(mode)", "spoken in \(language)"]
    case (let mode, nil): marks.append("\(mode)")
    }
    if let kind = quote.kind { marks.append("\(kind)") }
    marks += quote.themes.map(\.theme)
    if !quote.answers.isEmpty { marks.append("answers \(Phrase.ids(.perspective, quote.answers))") }
    if audience.seesAll && quote.level > .group { marks.append("\(quote.level)") }
    if let withdrawn = quote.withdrawn { marks.append("withdrawn: \(withdrawn)") }
    return marks
  }

  /// Where groups differ, as far as the record itself says so: who answers whom, and what kinds of words came from whom.
  private func differences(_ issue: ActionPlan.HeardIssue, of plan: ActionPlan) -> Phrase {
    let groups = Set(issue.perspectives.compactMap { plan.quote($0) }.filter { $0.withdrawn == nil }.flatMap(\.groups))
    guard groups.count > 1 else { return "" }
    let replies: [Phrase] = issue.replies.compactMap { reply in
      guard let from = plan.quote(reply.from), let to = plan.quote(reply.to) else { return nil }
      return "\(from.id) (\(plan.names(of: from.groups))) answers \(to.id) (\(plan.names(of: to.groups)))"
    }
    let kinds: [Phrase] = issue.kinds.map { use in
      let parts = use.groups.map { "\($0.group.name) \($0.count)" as Phrase }
      return "\(use.kind): \((parts + (use.withoutGroup > 0 ? ["without a group \(use.withoutGroup)"] : [])).joined(", "))"
    }
    guard !replies.isEmpty || !kinds.isEmpty else {
      return "Where groups differ: no reply from one group to another is marked (`fix pN re pM`); the words stand side by side above."
    }
    return "Where groups differ: \((replies + kinds).joined("; "))."
  }

  private func coverage(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "Who was heard on what")
    guard !plan.coverage.isEmpty, !plan.groups.isEmpty else {
      return document.paragraph("The matrix fills as groups speak on issues (`group CODE: NAME`, `issue CODE: TITLE`, `discuss CODE`).")
    }
    let columns: [TextTable.Column] = ["Issue"] + plan.groups.map { .number($0.label.code.phrase.markdown) }
    document.table(
      columns + [.number("no group"), .number("all")],
      plan.coverage.map { row in
        [row.issue.phrase] + row.cells.map { $0.count == 0 ? "–" : "\($0.count)" } + ["\(row.withoutGroup)", "\(row.total)"]
      })
    document.paragraph(
      "Perspectives by issue and group; one that several groups gave together counts once for each. "
        + plan.groups.map { "\($0.label.code.phrase) is \($0.label.name)" }.joined("; ") + ".")
    document.paragraph("Holes, where nothing stands here under a group's name:")
    document.list(
      plan.coverage.filter { !$0.holes.isEmpty }.map { row in
        row.holes.count == row.cells.count
          ? "\(row.issue.phrase): every group" : "\(row.issue.phrase): \(plan.names(of: row.holes))"
      })
    if plan.coverage.allSatisfy(\.holes.isEmpty) { document.list(["none; every group spoke on every issue"]) }
    let absent = plan.groups.filter(\.isAbsent).map(\.label.name)
    if !absent.isEmpty { document.paragraph("Nobody came for \(Phrase.sentence(absent)), so nothing could be heard from there.") }
  }

  private func themes(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "Themes")
    guard !plan.themes.isEmpty else {
      return document.paragraph("No theme is marked yet (`theme CODE: WHAT IT COVERS`, or `+theme` with a perspective).")
    }
    document.list(
      plan.themes.map { theme in
        let covers: Phrase = theme.covers.map { " \($0)" } ?? ""
        let actions: Phrase = theme.actions.isEmpty ? "no action" : Phrase.ids(.action, theme.actions)
        return "\(theme.code.theme.bold)\(covers): \(.counted(theme.perspectives, "perspective", "perspectives")); \(actions)"
      })
  }
}

extension ActionPlan {
  /// The names of groups, as the parts of a sentence.
  func names(of codes: [Code]) -> Phrase {
    Phrase.sentence(codes.map { code in groups.first { $0.label.code == code }?.label.name ?? code.phrase })
  }
}
