import RoundtableRecord
import RoundtableReports

// How dissent is described in every document.

extension Promise {
  /// Every objection in its own words, and who showed a hand at 0 or 1; nil where there is none.
  var dissentPhrase: Phrase? { hasDissent ? (dissent.map(\.phrase) + opposedLine).joined("; ") : nil }

  /// Every objection in its own words, with who holds it, its days and what became of it; then who showed a hand at 0 or 1.
  var dissentRecord: [Phrase] { dissent.map(\.dated) + opposedLine }

  /// The same for a list: the words, and whether it is open. Who holds them stands in sections 5 and 7.
  var dissentBrief: [Phrase] { dissent.map(\.brief) + opposedLine }

  private var opposedLine: [Phrase] { opposed.isEmpty ? [] : ["opposed when asked: \(Phrase.sentence(opposed.map(\.asked)))"] }
}

extension Dissent {
  /// Who objects and why, and what became of it.
  var phrase: Phrase { phrase(with: resolution.map { " (resolved: \($0))" } ?? " (open)") }

  /// Who objects and why, since when, and what became of it when.
  fileprivate var dated: Phrase {
    if isWithdrawn { return withdrawn }
    let settled: Phrase = resolved.map { ", resolved on \(.ours($0.iso))" } ?? ", resolved"
    return phrase(with: " (raised on \(.ours(raised.iso))\(resolution.map { "\(settled): \($0)" } ?? ", open"))")
  }

  /// Why, and whether it is open.
  fileprivate var brief: Phrase {
    if isWithdrawn { return withdrawn }
    return
      "\(Phrase("\(id)").strong) (\(.ours(isOpen ? "open" : "resolved"))): \(reason.map { .theirs($0) } ?? "the reason was declined")\(kept)"
  }

  private var withdrawn: Phrase { "\(Phrase("\(id)").strong) (withdrawn)\(kept)" }

  private func phrase(with outcome: Phrase) -> Phrase {
    if isWithdrawn { return withdrawn }
    return
      "\(Phrase("\(id)").strong) \(Speaker.phrase(of: by))\(reason.map { ": \($0)" } ?? "; the reason was declined")\(outcome)\(kept)"
  }

  private var kept: Phrase { .privateMark(isPrivate) }
}

extension Phrase {
  /// That only the internal record tells something; empty where that is not so.
  static func privateMark(_ isPrivate: Bool?) -> Phrase { isPrivate == true ? " \(emphasis: "(private)")" : "" }
}
