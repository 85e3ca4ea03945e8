internal import RoundtableRecord
internal import RoundtableReports

// Sections 4 to 6.

extension PlanMarkdown {
  /// Section 4: the answer to every issue.
  func answers(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "4. The answer to every issue")
    guard !plan.issues.isEmpty else {
      return document.paragraph(
        "Nothing is recorded yet: no issue is on the table (`issue CODE: TITLE`, then `answer CODE taken-up: WHY`).")
    }
    document.list(plan.issues.map { "\($0.label.code.phrase.bold) \($0.label.title): \(answer(to: $0))" })
    let open = plan.issues.filter { $0.answer == nil }
    guard let example = open.first else { return }
    document.paragraph(
      """
      \(open.count) of \(.counted(plan.issues.count, "issue has", "issues have")) no answer yet \
      (`answer \(example.label.code.phrase) taken-up|partly|not-taken-up|needs-talk|out-of-scope: WHY`).
      """)
  }

  private func answer(to issue: ActionPlan.HeardIssue) -> Phrase {
    let actions = Phrase.ids(.action, issue.actions)
    guard let answer = issue.answer else {
      return issue.actions.isEmpty ? "*no answer yet*" : "*no answer yet*; \(actions) would take it up"
    }
    let words = Phrase.ours(answer.kind.words)
    let verdict: Phrase =
      switch (answer.kind, issue.actions.isEmpty) {
      case (.takenUp, false), (.partly, false): "\(words) in \(actions)"
      case (.takenUp, true), (.partly, true): "\(words), though no action of the plan names it"
      case (_, false): "\(words), though \(actions) would take it up"
      case (_, true): words
      }
    let rests: Phrase = answer.basis.phrase.map { " (rests on \($0))" } ?? ""
    return "\(verdict.bold): \(answer.why)\(rests)"
  }

  /// Section 5: the plan itself.
  func actions(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "5. The plan")
    document.heading(3, "Focus areas")
    if plan.focusAreas.isEmpty { document.paragraph("No focus area is named yet (`focus CODE by QUARTER: TITLE`).") }
    document.list(
      plan.focusAreas.map { area in
        let code = area.label.code.phrase
        let due: Phrase = area.actions.isEmpty ? "nothing is due in it" : "due in it: \(Phrase.ids(.action, area.actions))"
        let when: Phrase = area.by.map { "\($0.withDays); \(due)" } ?? "no quarter is said yet (`focus \(code) by QUARTER`)"
        return "\(code.bold) \(area.label.name): \(when)"
      })
    document.heading(3, "Actions")
    if plan.standing.isEmpty {
      document.paragraph(
        "Nothing is recorded yet (`act @owner by QUARTER: WHAT WILL BE DONE :: HOW WE WILL KNOW`, or `draft` for all issues).")
    }
    document.table(["ID", "Action", "Owner", "Accepted", "Quarter", "Measure", "Agreement", "Dissent"], plan.standing.map { row($0) })
    document.list(plan.dropped.map { "\(Phrase("\($0.id)").bold) \($0.title): **dropped:** \($0.dropReason.map { .theirs($0) } ?? "")" })
    for action in plan.standing { sheet(of: action, in: plan, &document) }
  }

  private func row(_ action: ActionPlan.PlannedAction) -> [Phrase] {
    [
      "\(action.id)", .theirs(action.title), action.ownerWords, action.acceptance, action.due?.phrase ?? "none yet",
      action.measure.map { .theirs($0) } ?? "none yet", "not asked yet", "none recorded",
    ]
  }

  private func sheet(of action: ActionPlan.PlannedAction, in plan: ActionPlan, _ document: inout MarkdownDocument) {
    document.heading(3, "\(action.id) \(action.title)")
    if action.status == .drafted {
      document.paragraph(
        "*Drafted, unowned:* written from the issue by `draft`; `fix \(action.id)` completes it, `drop \(action.id)` removes it.")
    }
    let issues: [Phrase] = action.issues.map { code in
      "\(code.phrase) \(plan.issues.first { $0.label.code == code }?.label.name ?? "")"
    }
    document.list(
      [
        "Why: \(why(action))",
        issues.isEmpty ? "Issues: none yet (`fix \(action.id) on CODE`)" : "Issues: \(issues.joined("; "))",
        "Owner: \(action.owner.map { "\($0.owner), \(action.acceptance)" } ?? "none yet (`fix \(action.id) @owner`)")",
        "Quarter: \(quarter(of: action))",
        "How we will know: \(action.measure.map { .theirs($0) } ?? "no measure yet (`measure \(action.id): HOW WE WILL KNOW`)")",
        "Agreement: not asked yet. Dissent: none recorded",
        "Not recorded yet: supporting bodies, milestones, a baseline, a status as reported by the owner and as assessed by the board",
      ] + (action.themes.isEmpty ? [] : ["Themes: \(action.themes.map(\.theme).joined(", "))"]))
  }

  private func why(_ action: ActionPlan.PlannedAction) -> Phrase {
    guard action.basis.phrase != nil else { return "rests on no perspective yet (`fix \(action.id) from pN`)" }
    let groups = Phrase.sentence(action.groups.map(\.name))
    let kept: Phrase? = action.basis.kept.map { action.groups.isEmpty ? $0 : "\($0), from \(groups)" }
    return "rests on \([kept, action.basis.gone].compactMap(\.self).joined("; and on "))"
  }

  private func quarter(of action: ActionPlan.PlannedAction) -> Phrase {
    guard let due = action.due else { return "none yet (`fix \(action.id) by QUARTER`)" }
    guard let original = action.originalDue, original != due else { return "\(due.withDays), as first planned" }
    return "\(due.withDays); first planned for \(original.withDays)"
  }

  /// Section 6: the same actions by quarter and by owner.
  func calendar(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "6. By quarter, and by owner")
    guard !plan.standing.isEmpty else {
      return document.paragraph(
        "Nothing is recorded yet: actions will stand here by their quarter and owner (`act @owner by QUARTER: WHAT WILL BE DONE`).")
    }
    document.heading(3, "By quarter")
    document.list(
      plan.byQuarter.map { load in
        let quarter: Phrase = load.quarter.map { Due(due: $0).withDays } ?? "No quarter yet"
        return "\(quarter.bold): \(load.actions.map { "\($0.id) \($0.title) (\($0.shortOwner))" as Phrase }.joined("; "))"
      })
    document.heading(3, "By owner")
    document.list(
      plan.byOwner.map { load in
        let owner = load.owner?.owner ?? "No owner yet"
        return
          "\(owner.bold): \(load.actions.map { "\($0.id) \($0.title) (\($0.due?.phrase ?? "no quarter yet"))" as Phrase }.joined("; "))"
      })
  }
}

extension ActionPlan.PlannedAction {
  /// Whose it is, in a table.
  var ownerWords: Phrase { owner?.owner ?? (status == .drafted ? "*drafted, unowned*" : "no owner yet") }

  /// Whose it is, in a list.
  var shortOwner: Phrase {
    if case .person(let profile) = owner { .theirs(profile.name) } else { ownerWords }
  }

  /// Whether the owner accepted it.
  var acceptance: Phrase { owner == nil ? "–" : isAccepted ? "accepted" : "assigned, not accepted" }
}
