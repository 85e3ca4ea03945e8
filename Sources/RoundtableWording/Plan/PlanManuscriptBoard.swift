import RoundtableRecord
import RoundtableReports

// Section 8.

extension PlanManuscript {
  /// Section 8: the oversight board.
  func board(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "8. The oversight board")
    if let rule = plan.board.rule { manuscript.paragraph("The rule: \(rule).") }
    manuscript.heading(3, "Members")
    let serving = plan.board.members.filter { !$0.hasLeft }
    if serving.isEmpty { manuscript.paragraph("Nobody is appointed\(plan.yet)\(plan.hint("appoint @who from QUARTER: ROLE")).") }
    manuscript.table(
      ["Member", "Role", "Term", "Appointed", "Independent"],
      serving.map { [$0.who.owner, $0.roleWords, $0.term, .ours($0.appointed.iso), $0.independence] })
    if !serving.isEmpty { manuscript.paragraph(check(serving)) }
    manuscript.list(plan.board.members.filter(\.hasLeft).map(\.departure))
    vacancies(of: plan, in: &manuscript)
    recusals(of: plan, in: &manuscript)
    questions(of: plan, in: &manuscript)
    manuscript.heading(3, "How progress is judged")
    manuscript.paragraph(
      """
      Owners report and the board assesses; both stand side by side. The five words are the levels of completion of the Open Government \
      Partnership:
      """)
    manuscript.list(ActionStatus.allCases.map { "\(Phrase.ours($0.words).strong): \(.ours($0.meaning))" })
  }

  /// What came of holding every member against the rule once more.
  private func check(_ members: [Oversight.Member]) -> Phrase {
    let tied = members.filter { $0.tie != nil }
    let checked = members.count(where: \.isChecked)
    let unknown = members.count - checked
    let hidden: Phrase = unknown == 0 ? "" : " \(.counted(unknown, "member")) can not be checked here, since no name may be printed."
    let again: Phrase = "The independence check was run again for this document"
    guard tied.isEmpty else {
      let breaches: [Phrase] = tied.map { member in "\(member.who.owner) \(member.tie ?? "")" }
      return "\(again), and \(strong: "the rule is not kept"): \(breaches.joined("; ")).\(hidden)"
    }
    guard checked > 0 else { return "\(again).\(hidden)" }
    let them: Phrase = checked == 1 ? "the member" : checked == 2 ? "either of them" : "any of them"
    return """
      \(again), \(.counted(checked, "member")) checked: nothing in the record ties \(them) to such a body.\(hidden)
      """
  }

  private func vacancies(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "Vacancies")
    if plan.board.vacancies.isEmpty { manuscript.paragraph("No seat that was filled is vacant on \(.ours(plan.day.iso)).") }
    manuscript.list(plan.board.vacancies.map(\.phrase))
    let missing = Phrase.sentence(plan.board.missing.map(\.name))
    manuscript.paragraph(
      plan.board.missing.isEmpty
        ? "Every stakeholder group of the community that is named has a member on the board, as far as may be told."
        : "Stakeholder groups of the community without a member on the board: \(missing).")
  }

  private func recusals(of plan: ActionPlan, in manuscript: inout Manuscript) {
    let lines: [Phrase] = plan.board.members.flatMap { member in
      member.recusals.map { .recusal(member.who, from: $0.action, $0.reason) }
    }
    guard !lines.isEmpty else { return }
    manuscript.heading(3, "Recusals")
    manuscript.list(lines)
  }

  private func questions(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "Questions")
    if plan.board.questions.isEmpty { manuscript.paragraph("The board has asked nothing\(plan.yet)\(plan.hint("ask aN by @member: QUESTION")).") }
    manuscript.list(
      plan.board.questions.map { question in
        let days = Phrase.counted(question.days, "day")
        let state: Phrase = question.replies.isEmpty ? "\(strong: "open") for \(days)" : "answered after \(days)"
        return Manuscript.Item("\(question.phrase) (\(state))", under: question.replies.map(\.phrase))
      })
  }
}

extension Oversight.Member {
  /// The role, where it may be printed.
  fileprivate var roleWords: Phrase { role.map { .theirs($0) } ?? "role withheld" }

  /// The quarters of the term.
  fileprivate var term: Phrase {
    let end: Phrase = to.map { "to \(Due(due: $0).phrase)" } ?? "to the end"
    let whole: Phrase = from.map { "from \(Due(due: $0).phrase) \(end)" } ?? end
    return isTermOver ? "\(whole) (over)" : whole
  }

  /// Whether the rule is kept.
  fileprivate var independence: Phrase {
    guard isChecked else { return "not told" }
    return tie.map { "\(strong: "no:") \($0)" } ?? "yes"
  }

  /// That and why the member left.
  fileprivate var departure: Phrase {
    "\(who.owner) (\(roleWords)) left the board\(left.map { " on \(.ours($0.iso))" } ?? "")\(reason.map { ": \($0)" } ?? "")"
  }
}

extension Oversight.Reply {
  /// Who replied what, and when.
  fileprivate var phrase: Phrase { "\(by.owner) replied, \(.ours(day.iso))\(text.map { ": \($0)" } ?? " (words withheld)")" }
}
