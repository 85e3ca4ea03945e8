import RoundtableRecord
import RoundtableReports

// One sheet for each action.

extension PlanManuscript {
  /// All that is recorded of an action.
  func sheet(of action: ActionPlan.PlannedAction, in manuscript: inout Manuscript) {
    let promise = action.promise
    manuscript.heading(2, heading(promise), at: anchor(promise.number))
    manuscript.paragraph([promise.stateMark(on: plan.day).strong, owner(of: promise), due(promise)].joined(" · "))
    manuscript.list(
      problem(of: action) + commitment(of: action) + calendar(of: action) + measure(of: action) + judgements(of: action)
        + agreement(on: action) + dissent(on: action) + questions(on: action))
    status(of: action, in: &manuscript)
  }

  // MARK: Why

  private func problem(of action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    let issues = plan.issues.filter { action.issues.contains($0.label.code) }.map { headline($0.label) }
    let themes: [Phrase] = numbering.isOwn || action.themes.isEmpty ? [] : ["Themes: \(action.themes.map(\.theme).joined(", "))"]
    let answers: [Phrase] = issues.isEmpty ? [] : ["Answers \(Phrase.sentence(issues))"]
    return (answers + basis(of: action) + themes).map { .init($0) }
  }

  /// What it rests on: statements by id for the board, and from whom they came.
  private func basis(of action: ActionPlan.PlannedAction) -> [Phrase] {
    let from: Phrase = action.rows.isEmpty ? "" : ", from \(Phrase.sentence(action.rows.map(\.name)))"
    let kept: Phrase? =
      numbering.isOwn
      ? action.basis.shown.isEmpty ? nil : .counted(action.basis.shown.count, "statement")
      : action.basis.kept
    let parts = [kept.map { "\($0)\(from)" }, action.basis.gone].compactMap(\.self)
    return parts.isEmpty ? ["Rests on no statement\(plan.audience.seesAll ? "" : " that is shown here")"] : ["Rests on \(parts.joined("; and on "))"]
  }

  // MARK: Who and when

  private func commitment(of action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    let words: Phrase = action.acceptanceWords.map { ": \($0)" } ?? (action.promise.withholdsWords ? "; the words are withheld" : "")
    let day: Phrase = action.acceptanceDay.map { " on \($0.words)" } ?? ""
    let answer: [Manuscript.Item] =
      action.promise.acceptance.map { [.init("\($0 == .accepted ? "Accepted" : "\(strong: "Declined")")\(day)\(words)", under: earlierAnswers(of: action))] }
      ?? (action.earlierAnswers.isEmpty ? [] : [.init("Not accepted in these words. Before:", under: earlierAnswers(of: action))])
    return answer + (action.supporting.isEmpty ? [] : [.init("Supported by \(Phrase.sentence(action.supporting.map(\.owner)))")])
  }

  private func earlierAnswers(of action: ActionPlan.PlannedAction) -> [Phrase] { action.earlierAnswers.map(\.phrase) }

  private func calendar(of action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    let moves: [Phrase] = action.moves.map { move in
      let day = plan.provenance.zone.day(of: move.moment).words
      return "from \(move.from?.phrase ?? "no quarter") to \(move.to.phrase) on \(day) (\(move.reason))"
    }
    let often: Phrase = moves.count == 1 ? "once" : moves.count == 2 ? "twice" : "\(moves.count) times"
    let steps: [Phrase] = action.milestones.map { milestone in
      "by \(milestone.due.due.end.words)\(milestone.state(on: plan.day)): \(milestone.text)\(milestone.movesPhrase)"
    }
    return (moves.isEmpty ? [] : [.init("Moved \(often)", under: moves)]) + (steps.isEmpty ? [] : [.init("Milestones", under: steps)])
  }

  // MARK: How we will know

  private func measure(of action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    let baseline: [Phrase] = action.baseline.map { ["Before it began: \($0)"] } ?? []
    let course: [Phrase] = action.promise.course.map { ["Reported by its owner: \($0)"] } ?? []
    return [.init("How we will know: \(action.promise.howWeWillKnow ?? "no measure was set")", under: baseline + course)]
  }

  private func judgements(of action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    action.opinions.isEmpty ? [] : [.init("Can it be done?", under: action.opinions.map(\.phrase))]
  }

  // MARK: What the table says

  private func agreement(on action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    [.init("Agreement: \(action.agreed)", under: action.agreement.lines + action.agreement.excess.map(\.phrase))]
  }

  private func dissent(on action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    action.dissent.isEmpty ? [] : [.init("Objections", under: action.promise.dissent.map { objection($0) })]
  }

  private func questions(on action: ActionPlan.PlannedAction) -> [Manuscript.Item] {
    let asked = plan.board.questions.filter { $0.action == action.number }
    return asked.isEmpty ? [] : [.init("Questions of the board", under: asked.map { question($0) })]
  }

  // MARK: How far it is

  /// What owner and board said last, side by side, then what both said before.
  private func status(of action: ActionPlan.PlannedAction, in manuscript: inout Manuscript) {
    let both = [action.reported, action.assessed]
    guard both.contains(where: { $0 != nil }) else { return }
    func row(_ name: Phrase, _ cell: (Standing) -> Phrase) -> [Phrase] { [name] + both.map { $0.map(cell) ?? "–" } }
    manuscript.table(
      ["", "The owner says", "The board says"],
      [
        row("How far") { $0.brief.strong }, row("As of") { $0.asOf.words }, row("By") { $0.by.owner },
        row("Evidence or finding") { $0.words.map { .theirs($0) } ?? "the words are withheld" },
      ])
    let reports: [Phrase] = action.reports.dropLast().reversed().map { "The owner: \($0.phrase)" }
    let assessments: [Phrase] = action.assessments.dropLast().reversed().map { "The board: \($0.phrase)" }
    if reports.isEmpty && assessments.isEmpty { return }
    manuscript.paragraph("Before:")
    manuscript.list(reports + assessments)
  }
}

extension Milestone {
  /// What became of it, or that its quarter is over and no one has said.
  func state(on day: Day) -> Phrase {
    guard let outcome else { return isUnsettled(on: day) ? ", and no one has said whether it was reached" : "" }
    return ", \(strong: "\(outcome.verdict)") \(outcome.asOf.words)\(outcome.evidence.map { " (\($0))" as Phrase } ?? "")"
  }

  /// Where it was moved from, and why; empty where it was not moved.
  fileprivate var movesPhrase: Phrase {
    moves.map { " (moved from \($0.from?.phrase ?? "no quarter"): \($0.reason))" as Phrase }.joined("")
  }
}
