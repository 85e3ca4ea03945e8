import RoundtableRecord
import RoundtableReports

// What the board is asked to decide: what it is, for how long it has been open, and the question.

extension BoardPaper {
  /// The decisions, and what is open besides.
  func decisions(in manuscript: inout Manuscript) {
    if !digest.decisions.isEmpty {
      manuscript.heading(2, "For decision today")
      manuscript.numbered(digest.decisions.map { Manuscript.Item("\(facts($0)) \(emphasis: question($0))") })
    }
    let open = digest.laterDecisions.map { brief($0) } + waiting
    if !open.isEmpty { manuscript.paragraph("Also open: \(open.joined("; ")).") }
  }

  /// The open questions that are not for decision yet.
  private var waiting: [Phrase] {
    let decided = (digest.decisions + digest.laterDecisions).flatMap(\.matters).compactMap { matter -> Int? in
      if case .asked(let question) = matter.subject { question.number } else { nil }
    }
    return digest.questions.filter { !decided.contains($0.number) }.map { asked in
      "\(lead(asked.id))\(asked.text.map { "“\($0)”" } ?? "a question") (\(asked.by.owner), \(asked.asked.words))"
    }
  }

  private func facts(_ decision: BoardDecision) -> Phrase {
    guard decision.matters.count == 1, let only = decision.matters.first else { return together(decision) }
    return switch only.subject {
    case .promise(let promise): facts(decision.rule, promise, open(decision))
    case .asked(let asked): facts(asked, open(decision))
    case .dissent(let dissent): facts(dissent, open(decision))
    case .vacancy, .unrepresented, .topic, .milestone, .nothing: together(decision)
    }
  }

  private func facts(_ rule: BoardDecision.Rule, _ promise: Promise, _ open: Phrase) -> Phrase {
    switch rule {
    case .disagreement: "\(headline(promise)): its owner says \(word(promise.reported)), the board says \(word(promise.assessed)), \(open)\(due(promise))."
    case .awaiting: "\(headline(promise)): its owner reports it complete. It has awaited the board \(open)."
    case .late: "\(headline(promise)): late \(open)\(due(promise))."
    case .finding: "\(headline(promise)): the board found it \(word(promise.assessed)), and its owner has said nothing \(open)."
    case .measure: "\(headline(promise)): it has no measure."
    case .measuredAfterwards: "\(headline(promise)): it is measured only after the quarter it is due in."
    case .openQuestion, .openObjection, .seats, .unanswered, .milestone, .nothingAhead: headline(promise)
    }
  }

  private func word(_ standing: Standing?) -> Phrase { Phrase.ours(standing?.status.words ?? "nothing").strong }

  /// When it is due and was first; empty without a quarter.
  private func due(_ promise: Promise) -> Phrase {
    guard let due = promise.due else { return "" }
    let first: Phrase = promise.originalDue.map { $0.due == due.due ? "" : ", first by \(Phrase.end(of: $0))" } ?? ""
    return ". It \(.ours(due.isPast(on: digest.day) ? "was" : "is")) due by \(Phrase.end(of: due))\(first)"
  }

  private func facts(_ asked: Oversight.Question, _ open: Phrase) -> Phrase {
    let about: Phrase = asked.action.map { " about \(name($0))" } ?? ""
    return "\(lead(asked.id))\(asked.text.map { "“\($0)”" } ?? "A question") asked by \(asked.by.owner)\(about): open \(open)."
  }

  /// Why someone objects stands where all objections do.
  private func facts(_ dissent: Dissent, _ open: Phrase) -> Phrase {
    let stake = digest.stakes.first { $0.action == dissent.action && $0.part == .objects && $0.hasAssessed && dissent.by.contains($0.who) }
    let both: Phrase = stake.map { " \($0.who.owner) also assessed \(name(dissent.action)) for the board." } ?? ""
    return "\(lead(dissent.id))The objection of \(Speaker.phrase(of: dissent.by)) to \(name(dissent.action)) has been open \(open).\(both)"
  }

  /// What one decision is taken about all of.
  private func together(_ decision: BoardDecision) -> Phrase {
    let (each, all) = (decision.matters.map { item($0) }, decision.matters.count)
    return switch decision.rule {
    case .disagreement: "Owner and board also disagree on \(Phrase.sentence(each)), \(open(decision))."
    case .awaiting: "\(Phrase.sentence(each)) also await the board, \(open(decision))."
    case .late: "\(Phrase.sentence(each)) are late too, \(open(decision))."
    case .openQuestion: "\(all) more questions are open, \(open(decision)): \(each.joined("; "))."
    case .openObjection: "\(all) more objections are open, \(open(decision)): \(each.joined("; "))."
    case .seats: seats(decision)
    case .finding: "The board also found \(Phrase.sentence(each)) less than complete, and their owners have said nothing \(open(decision))."
    case .unanswered: unanswered(decision)
    case .measure: "\(Phrase.sentence(each)) have no measure."
    case .measuredAfterwards: "\(Phrase.sentence(each)) are measured only after the quarter they are due in."
    case .milestone:
      "\(.counted(all, "milestone is", "milestones are")) past, and nothing says that \(.ours(all == 1 ? "it was" : "they were")) reached: \(each.joined("; "))."
    case .nothingAhead: nothingAhead(decision)
    }
  }

  private func seats(_ decision: BoardDecision) -> Phrase {
    let vacant = decision.matters.compactMap { matter -> Phrase? in if case .vacancy(let seat) = matter.subject { facts(seat) } else { nil } }
    let without = decision.matters.compactMap { matter -> Phrase? in if case .unrepresented(let label) = matter.subject { label.name } else { nil } }
    return (vacant + (without.isEmpty ? [] : ["No one on the board comes from \(Phrase.sentence(without))."])).joined(" ")
  }

  private func facts(_ seat: Oversight.Vacancy) -> Phrase {
    let role: Phrase = seat.role.map { " (\($0))" } ?? ""
    return "The seat of \(seat.who.owner)\(role) has been vacant \(Phrase.open(since: seat.since, on: digest.day))."
  }

  private func unanswered(_ decision: BoardDecision) -> Phrase {
    let (some, more) = (decision.matters.prefix(6).map { item($0) }, decision.matters.count - 6)
    let others: Phrase = more > 0 ? "; and \(more) more" : ""
    let count = decision.matters.count
    return """
      \(count) of \(.counted(digest.matrix.lines.count, "issue")) \(.ours(count == 1 ? "has" : "have")) neither an answer nor an action\
      \(decision.since.map { _ in ", \(open(decision))" } ?? ""): \(some.joined("; "))\(others).
      """
  }

  private func nothingAhead(_ decision: BoardDecision) -> Phrase {
    guard case .nothing(let last?)? = decision.matters.first?.subject else { return "Nothing is planned from today on." }
    return "Nothing is planned after \(last.words)."
  }

  /// A matter among others of its rule.
  private func item(_ matter: BoardDecision.Matter) -> Phrase {
    switch matter.subject {
    case .promise(let promise): name(promise.number)
    case .asked(let asked): "\(lead(asked.id))\(asked.text.map { "“\($0)”" } ?? "a question")"
    case .dissent(let dissent): "\(lead(dissent.id))\(Speaker.phrase(of: dissent.by)) to \(name(dissent.action))"
    case .vacancy(let seat): facts(seat)
    case .unrepresented(let label): label.name
    case .topic(let label): headline(label)
    case .milestone(let milestone, let promise):
      "\(name(promise.number)) \(milestone.text) (due by \(Phrase.end(of: milestone.due))\(milestone.outcome == nil ? "" : ", missed"))"
    case .nothing: "the plan"
    }
  }

  /// For how long the oldest of them has been open.
  private func open(_ decision: BoardDecision) -> Phrase {
    guard let since = decision.since else { return "" }
    let days = Phrase.open(since: since, on: digest.day)
    return decision.matters.count == 1 || decision.rule == .unanswered ? days : "the oldest \(days)"
  }
}
