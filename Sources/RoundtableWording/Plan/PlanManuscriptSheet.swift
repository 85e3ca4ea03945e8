import RoundtableRecord
import RoundtableReports

// Section 5: a sheet for each action.

extension PlanManuscript {
  /// Everything about one action. Dissent is a line like all others.
  func sheet(of action: ActionPlan.PlannedAction, in plan: ActionPlan, _ manuscript: inout Manuscript) {
    manuscript.heading(3, "\(action.id) \(action.title)")
    if action.status == .drafted {
      manuscript.paragraph(
        "\(emphasis: "Drafted, unowned:") written from the issue, and completed by nobody yet\(plan.hint("fix \(action.id) @owner by QUARTER")).")
    }
    manuscript.list(
      what(action, in: plan) + when(action, in: plan) + measure(action, in: plan) + [
        agreement(on: action, in: plan), dissent(on: action), status(of: action, in: plan),
      ])
    table(of: action, in: &manuscript)
    earlier(action, in: &manuscript)
  }

  private func what(_ action: ActionPlan.PlannedAction, in plan: ActionPlan) -> [Manuscript.Item] {
    let issues: [Phrase] = action.issues.map { code in
      "\(code.phrase) \(plan.issues.first { $0.label.code == code }?.label.name ?? "")"
    }
    let themes: [Phrase] = action.themes.isEmpty ? [] : ["Themes: \(action.themes.map(\.theme).joined(", "))"]
    let lines: [Phrase] = [
      "Why: \(why(action, in: plan))",
      issues.isEmpty ? "Issues: none\(plan.yet)\(plan.hint("link \(action.id) on CODE"))" : "Issues: \(issues.joined("; "))",
    ]
    let supporting: Phrase =
      action.supporting.isEmpty ? "nobody\(plan.yet)\(plan.hint("support \(action.id) @who"))" : action.supporting.map(\.owner).joined("; ")
    return (lines + themes).map { .init($0) } + [
      .init("Owner: \(owner(of: action, in: plan))", under: action.earlierAnswers.map(\.phrase)), .init("Supported by: \(supporting)"),
    ]
  }

  private func measure(_ action: ActionPlan.PlannedAction, in plan: ActionPlan) -> [Manuscript.Item] {
    let measure: Phrase = action.promise.howWeWillKnow ?? "no measure\(plan.yet)\(plan.hint("measure \(action.id): HOW WE WILL KNOW"))"
    let baseline: Phrase =
      action.baseline.map { .theirs($0) } ?? "no baseline\(plan.yet)\(plan.hint("baseline \(action.id): WHERE THINGS STAND"))"
    let course = action.promise.course.map { ["Reported by its owner: \($0)" as Phrase] } ?? []
    return [.init("How we will know: \(measure)", under: course), .init("Where it starts from: \(baseline)")]
  }

  private func why(_ action: ActionPlan.PlannedAction, in plan: ActionPlan) -> Phrase {
    guard action.basis.phrase != nil else {
      return plan.audience.seesAll
        ? "rests on no perspective\(plan.yet)\(plan.hint("link \(action.id) from pN"))" : "rests on no perspective that is shown here"
    }
    let groups = Phrase.sentence(action.rows.map(\.name))
    let kept: Phrase? = action.basis.kept.map { action.rows.isEmpty ? $0 : "\($0), from \(groups)" }
    return "rests on \([kept, action.basis.gone].compactMap(\.self).joined("; and on "))"
  }

  private func owner(of action: ActionPlan.PlannedAction, in plan: ActionPlan) -> Phrase {
    guard let owner = action.promise.owner else { return "none\(plan.yet)\(plan.hint("fix \(action.id) @owner"))" }
    let day: Phrase = action.acceptanceDay.map { " (\(.ours($0.iso)))" } ?? ""
    switch (action.promise.acceptance, action.acceptanceWords) {
    case (nil, _): return action.promise.ownerPhrase
    case (.accepted, let words?): return "\(owner.owner), accepted: \(words)\(day)"
    case (.accepted, nil): return "\(owner.owner), accepted\(action.promise.withholdsWords ? "; the words are withheld" : "")\(day)"
    case (.declined, let words?): return "\(owner.owner), \(strong: "declined:") \(words)\(day)"
    case (.declined, nil): return "\(owner.owner), \(strong: "declined"); the words are withheld\(day)"
    }
  }

  private func when(_ action: ActionPlan.PlannedAction, in plan: ActionPlan) -> [Manuscript.Item] {
    let moves: [Phrase] = action.moves.map { move in
      "\(.ours(plan.provenance.zone.day(of: move.moment).iso)): from \(move.from?.phrase ?? "no quarter") to \(move.to.phrase), because: \(move.reason)"
    }
    let milestones: [Phrase] = action.milestones.map { milestone in
      "\(milestone.due.withDays)\(.ours(milestone.due.isPast(on: plan.day) ? ", past" : "")): \(milestone.text)"
    }
    return [
      .init("Quarter: \(quarter(of: action, in: plan))", under: moves),
      .init(milestones.isEmpty ? "Milestones: none\(plan.yet)\(plan.hint("milestone \(action.id) by QUARTER: TEXT"))" : "Milestones:", under: milestones),
    ]
  }

  private func quarter(of action: ActionPlan.PlannedAction, in plan: ActionPlan) -> Phrase {
    guard let due = action.due else {
      return "none\(plan.yet)\(plan.hint(plan.adoption == nil ? "fix \(action.id) by QUARTER" : "move \(action.id) to QUARTER: REASON"))"
    }
    let original = action.originalDue ?? due
    let first: Phrase = original == due ? "as first planned" : "first planned for \(original.withDays)"
    return action.moves.isEmpty
      ? "\(due.withDays), \(first)" : "\(due.withDays), \(first); moved \(.counted(action.moves.count, "time"))"
  }

  private func agreement(on action: ActionPlan.PlannedAction, in plan: ActionPlan) -> Manuscript.Item {
    let asks: Phrase = action.promise.verdict.isAsked ? "" : plan.hint("gauge \(action.id) @group=HANDS")
    let ids = Phrase.ids(.objection, action.dissent.map(\.number))
    let dissent: Phrase = action.promise.hasDissent ? "; dissent: \(action.dissent.isEmpty ? "opposed hands" : ids), below" : ""
    return .init("Agreement: \(action.agreed(in: plan))\(asks)\(dissent)", under: action.agreement.lines + action.agreement.excess.map(\.phrase))
  }

  private func dissent(on action: ActionPlan.PlannedAction) -> Manuscript.Item {
    action.promise.hasDissent ? .init("Dissent:", under: action.promise.dissentRecord) : .init("Dissent: none that may be shown is recorded")
  }
}

// How far it is.

extension PlanManuscript {
  private func status(of action: ActionPlan.PlannedAction, in plan: ActionPlan) -> Manuscript.Item {
    action.reported == nil && action.assessed == nil
      ? .init("Status: nothing is reported by the owner and nothing assessed by the board\(plan.yet)") : .init("Status: \(action.promise.progress)")
  }

  /// What owner and board said last, side by side; nothing before the first of them.
  private func table(of action: ActionPlan.PlannedAction, in manuscript: inout Manuscript) {
    let both = [action.reported, action.assessed]
    guard both.contains(where: { $0 != nil }) else { return }
    func row(_ name: Phrase, _ cell: (Standing) -> Phrase) -> [Phrase] { [name] + both.map { $0.map(cell) ?? "–" } }
    manuscript.table(
      ["Status", "As reported by the owner", "As assessed by the board"],
      [
        row("How far") { $0.brief }, row("As of") { .ours($0.asOf.iso) }, row("By") { $0.by.owner },
        row("Evidence, finding") { $0.words.map { .theirs($0) } ?? "the words are withheld" },
      ])
  }

  /// What both said before, the latest first.
  private func earlier(_ action: ActionPlan.PlannedAction, in manuscript: inout Manuscript) {
    let reports: [Phrase] = action.reports.dropLast().reversed().map { "reported \($0.phrase)" }
    let assessments: [Phrase] = action.assessments.dropLast().reversed().map { "assessed \($0.phrase)" }
    guard !reports.isEmpty || !assessments.isEmpty else { return }
    manuscript.paragraph("Earlier:")
    manuscript.list(reports + assessments)
  }
}
