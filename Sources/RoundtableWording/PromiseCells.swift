import RoundtableRecord
import RoundtableReports

// How an action and an objection stand in a table, in every document.

extension DocumentNames {
  /// Whose it is, and that its owner has not accepted it where that is so.
  func owner(of promise: Promise) -> Phrase {
    guard let owner = promise.owner else { return "no owner" }
    return switch promise.acceptance {
    case .accepted: owner.owner
    case .declined: "\(owner.owner) declined it\(promise.acceptanceWords.map { ": \($0)" } ?? "")"
    case nil: "\(owner.owner), \(promise.earlierAnswer.map { "which \(.ours($0.verdict.rawValue)) an earlier wording" } ?? "which has not accepted it")"
    }
  }

  /// When it is due, and was at first.
  func due(_ promise: Promise) -> Phrase {
    guard let due = promise.due else { return "–" }
    return promise.originalDue.flatMap { $0.due == due.due ? nil : "\(due.phrase) (first \($0.phrase))" } ?? due.phrase
  }

  /// What the table says to it, and who is opposed. What was said to an earlier wording is never told as said to this one.
  func agreement(with promise: Promise) -> Phrase {
    let opposed: Phrase = promise.opposed.isEmpty ? "" : "; opposed: \(Phrase.sentence(promise.opposed.map(\.asked)))"
    guard promise.verdict == .notAsked, let asked = promise.askedEarlier else { return "\(promise.verdictPhrase)\(opposed)" }
    return "given for an earlier wording on \(asked.words); not asked again\(opposed)"
  }

  /// An objection: to what, whose, why, and what became of it.
  func row(of dissent: Dissent) -> [Phrase] {
    [
      name(dissent.action), "\(lead(dissent.id))\(dissent.isWithdrawn ? "" : Speaker.phrase(of: dissent.by))\(Phrase.privateMark(dissent.isPrivate))",
      dissent.isWithdrawn ? "–" : dissent.reason.map { .theirs($0) } ?? "gave no reason", outcome(of: dissent),
    ]
  }

  /// An objection in a sentence.
  func objection(_ dissent: Dissent) -> Phrase {
    let row = row(of: dissent)
    return "\(row[1]): \(row[2]) (\(row[3]))"
  }

  /// The objections to an action that was added or dropped, after what is said of it; empty where there are none.
  func objections(after promise: Promise) -> Phrase {
    promise.dissent.isEmpty ? "" : ". Objections: \(promise.dissent.map { objection($0) }.joined("; "))"
  }

  private func outcome(of dissent: Dissent) -> Phrase {
    guard let resolution = dissent.resolution else { return "\(strong: "open") since \(dissent.raised.words)" }
    let day: Phrase = dissent.resolved.map { " on \($0.words)" } ?? ""
    return dissent.isWithdrawn ? "withdrawn\(day)" : "resolved\(day): \(resolution)"
  }
}
