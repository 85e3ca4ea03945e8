import RoundtableRecord
package import RoundtableReports

extension Digest: WordedReport {
  package var manuscript: Manuscript { BoardPaper(digest: self).manuscript }
}

/// The board paper in words: two pages that begin with what the board has to decide. Documents, section 4. A part that would be empty is left out.
struct BoardPaper: DocumentNames {
  let digest: Digest

  var numbering: Numbering { digest.numbering }

  func promise(_ action: Int) -> Promise? { digest.action(action)?.promise }

  /// All of it, in order.
  fileprivate var manuscript: Manuscript {
    var manuscript = Manuscript()
    head(of: &manuscript)
    decisions(in: &manuscript)
    actions(in: &manuscript)
    timeline(in: &manuscript)
    dissent(in: &manuscript)
    changes(in: &manuscript)
    matrix(in: &manuscript)
    people(in: &manuscript)
    key(in: &manuscript)
    return manuscript
  }

  private func head(of manuscript: inout Manuscript) {
    manuscript.heading(1, digest.opening.title.map { "\($0): board paper" } ?? "Board paper")
    manuscript.paragraph([digest.day.words, version, digest.audience.copy].compactMap(\.self).joined(" · "))
    manuscript.paragraph(digest.counts.phrase.strong + (digest.counts.lateness.isEmpty ? "" : ". \(digest.counts.lateness)"))
  }

  private var version: Phrase {
    digest.adopted.map { "plan version \($0.version), adopted \(digest.provenance.zone.day(of: $0.moment).words)" } ?? "the plan is a draft"
  }

  private func key(in manuscript: inout Manuscript) {
    if digest.actions.isEmpty { return }
    manuscript.heading(2, "Key")
    manuscript.list([states, letters, record])
  }

  private var states: Phrase {
    let marks: [Phrase] = [
      ActionState.done.mark("done: the board found it complete"), ActionState.late.mark("late: its quarter has ended"),
      ActionState.slipping.mark("slipping: due later than first planned"), ActionState.coming.mark("coming: due as first planned"),
      "◇ awaiting the board: its owner reports it complete, and the board has not assessed it since",
    ]
    return marks.joined(" · ")
  }

  private var letters: Phrase {
    let words: Phrase = .sentence(ActionStatus.allCases.map { .ours($0.words) })
    let ids: Phrase = digest.numbering.isOwn ? "" : "\(strong: "a") action, \(strong: "b") question of the board, \(strong: "o") objection. "
    return "\(ids)Owner and board each say one of five words: \(words)."
  }

  private var record: Phrase {
    let keeper: Phrase = digest.opening.facilitator.map { ", which \($0.who.owner) keeps" } ?? ""
    return "The full record\(keeper), and the seals that show it was not changed: see the plan."
  }
}
