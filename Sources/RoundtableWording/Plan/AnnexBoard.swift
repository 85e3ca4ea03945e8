import RoundtableRecord
import RoundtableReports

// Annex B: the oversight board and its questions.

extension PlanManuscript {
  /// The board: the rule, who sits on it, what it asked. Nothing while no one was appointed and nothing asked.
  func annexBoard(in manuscript: inout Manuscript) {
    let board = plan.board
    if board.members.isEmpty && board.questions.isEmpty { return }
    manuscript.heading(2, "Annex B. The oversight board", at: Anchor("annex-b"))
    manuscript.paragraph(board.rule.map { "The rule: \($0)." } ?? "")
    let serving = board.members.filter { !$0.hasLeft }
    manuscript.table(["Member", "Role", "Term", "Independent"], serving.map { [$0.who.owner, $0.roleWords, $0.term, $0.independence] })
    manuscript.paragraph(check(serving))
    manuscript.list(board.members.filter(\.hasLeft).map(\.departure) + board.vacancies.map(\.phrase) + unrepresented + recusals)
    if board.questions.isEmpty { return }
    manuscript.heading(3, "Questions")
    manuscript.list(board.questions.map { Manuscript.Item(question($0), under: $0.replies.map(\.phrase)) })
  }

  /// A question, and for how long it has been open.
  func question(_ question: Oversight.Question) -> Phrase {
    let about: Phrase = question.action.map { " about \(name($0))" } ?? ""
    let words: Phrase = question.text.map { "“\($0)”" } ?? "words withheld"
    let who: Phrase = "\(question.by.owner) asked\(question.to.map { " \($0.owner)" } ?? "")\(about) on \(question.asked.words)"
    let wanted: Phrase = question.due.map { ", answer wanted by \($0.words)" } ?? ""
    let state: Phrase =
      question.replies.isEmpty ? "\(strong: "open") for \(.counted(question.days, "day"))" : "answered after \(.counted(question.days, "day"))"
    return "\(lead(ItemID(.question, question.number)))\(who)\(wanted): \(words) (\(state))"
  }

  private var unrepresented: [Phrase] {
    plan.board.missing.isEmpty ? [] : ["No one on the board sits for \(Phrase.sentence(plan.board.missing.map(\.name)))."]
  }

  private var recusals: [Phrase] {
    plan.board.members.flatMap { member in
      member.recusals.map { "\(member.who.owner) stands aside for \(name($0.action))\($0.reason.map { ": \($0)" as Phrase } ?? "")" }
    }
  }

  /// What came of holding every member against the rule once more.
  private func check(_ members: [Oversight.Member]) -> Phrase {
    let tied = members.filter { $0.tie != nil }
    let unknown = members.count { !$0.isChecked }
    let hidden: Phrase = unknown == 0 ? "" : " \(.counted(unknown, "member")) cannot be checked here, since no name may be printed."
    guard tied.isEmpty else {
      let breaches: [Phrase] = tied.map { member in "\(member.who.owner) \(member.tie ?? "")" }
      return "\(strong: "The rule is not kept"): \(breaches.joined("; ")).\(hidden)"
    }
    if unknown == members.count { return hidden }
    return "Checked again for this copy: nothing in the record ties a member to a body that the board must be independent of.\(hidden)"
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
    guard isChecked else { return "not shown" }
    return tie.map { "\(strong: "no:") \($0)" } ?? "yes"
  }

  /// That and why the member left.
  fileprivate var departure: Phrase {
    "\(who.owner) (\(roleWords)) left the board\(left.map { " on \($0.words)" } ?? "")\(reason.map { ": \($0)" } ?? "")"
  }
}

extension Oversight.Reply {
  /// Who replied what, and when.
  fileprivate var phrase: Phrase { "\(by.owner) replied on \(day.words)\(text.map { ": \($0)" } ?? " (words withheld)")" }
}
