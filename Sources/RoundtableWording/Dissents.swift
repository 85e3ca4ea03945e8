import RoundtableRecord
import RoundtableReports

// How dissent is described in every document.

extension Promise {
  /// Every objection in its own words, and who showed a hand at 0 or 1; nil where there is none.
  var dissentPhrase: Phrase? { hasDissent ? (dissent.map(\.phrase) + opposedLine).joined("; ") : nil }

  private var opposedLine: [Phrase] { opposed.isEmpty ? [] : ["opposed when asked: \(Phrase.sentence(opposed.map(\.asked)))"] }
}

extension Dissent {
  /// Who objects and why, and what became of it.
  var phrase: Phrase { phrase(with: resolution.map { " (resolved: \($0))" } ?? " (open)") }

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
