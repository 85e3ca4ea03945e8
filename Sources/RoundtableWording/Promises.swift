internal import RoundtableRecord
internal import RoundtableReports

// How actions and dissent are said in `heard` and `digest`.

extension Promise {
  /// Its id and title.
  var headline: Phrase { "\(Phrase("\(id)").strong) \(title)" }

  /// Whose it is, by when and how far: `Riverton Police Service, accepted; due Q4 2022; reported limited, not assessed yet`.
  var brief: Phrase { [ownerPhrase, due.map { "due \($0.phrase)" } ?? "no quarter yet", progress].joined("; ") }

  /// Whose it is, and whether they accepted.
  var ownerPhrase: Phrase {
    guard let owner else { return "no owner yet" }
    switch acceptance {
    case .accepted: return "\(owner.owner), accepted"
    case .declined: return "\(owner.owner), declined\(acceptanceWords.map { " because: \($0)" } ?? "")"
    case nil: return "\(owner.owner), assigned, not accepted"
    }
  }

  /// How far it is, by both.
  var progress: Phrase {
    switch (reported, assessed) {
    case (nil, nil): "no status yet"
    case (let reported?, nil): "reported \(.ours(reported.status.words)), not assessed yet"
    case (nil, let assessed?): "not reported yet, assessed \(.ours(assessed.status.words))"
    case (let reported?, let assessed?): "reported \(.ours(reported.status.words)), assessed \(.ours(assessed.status.words))"
    }
  }

  /// What came of it so far: `done (owner complete, board complete)`. Done is what the board found complete.
  var outcome: Phrase {
    let told = [reported.map { "owner \(.ours($0.status.words))" as Phrase }, assessed.map { "board \(.ours($0.status.words))" as Phrase }]
    let both = told.compactMap(\.self).joined(", ")
    if assessed?.status == .complete { return "done (\(both))" }
    let when: Phrase = due.map { ", due \($0.phrase)" } ?? ""
    if !both.isEmpty { return "not done yet\(when) (\(both))" }
    return switch acceptance {
    case .accepted: "accepted by its owner\(when), nothing reported yet"
    case .declined: "declined by its owner\(acceptanceWords.map { " because: \($0)" } ?? "")"
    case nil: "planned\(when), not accepted by \(.ours(owner == nil ? "anybody" : "its owner")) yet"
    }
  }

  /// When it is due and was to be, with every move.
  var calendar: Phrase {
    guard let due else { return "no quarter yet" }
    let first: Phrase = originalDue.map { $0 == due ? "as first planned" : "first planned for \($0.phrase)" } ?? "as first planned"
    guard !moves.isEmpty else { return "due \(due.phrase), \(first)" }
    let reasons: [Phrase] = moves.map { "to \($0.to.phrase) because: \($0.reason)" }
    let often: Phrase = moves.count == 1 ? "once" : moves.count == 2 ? "twice" : "\(moves.count) times"
    return "due \(due.phrase), \(first); moved \(often), \(reasons.joined("; "))"
  }

  /// Every objection in its own words, and who showed a hand at 0 or 1; nil where there is none.
  var dissentPhrase: Phrase? { hasDissent ? dissentLines.joined("; ") : nil }

  /// The same, each by itself.
  var dissentLines: [Phrase] {
    dissent.map(\.phrase) + (opposed.isEmpty ? [] : ["opposed when asked: \(Phrase.sentence(opposed.map(\.owner)))"])
  }
}

extension Standing {
  /// How far, as of when, by whom and on what evidence.
  var phrase: Phrase {
    "\(Phrase.ours(status.words).strong) as of \(.ours(asOf.iso)), by \(by.owner)\(words.map { ": \($0)" } ?? "")"
  }
}

extension Dissent {
  /// Who objects and why, and what became of it.
  var phrase: Phrase { phrase(with: resolution.map { " (resolved: \($0))" } ?? " (open)") }

  /// Who objects and why; what became of it is said elsewhere.
  var statement: Phrase { phrase(with: "") }

  private func phrase(with outcome: Phrase) -> Phrase {
    let why: Phrase = reason.map { ": \($0)" } ?? "; the reason was declined"
    let kept: Phrase = isPrivate == true ? " \(emphasis: "(private)")" : ""
    return "\(Phrase("\(id)").strong) \(Speaker.phrase(of: by))\(why)\(outcome)\(kept)"
  }
}

extension Heard.Verdict {
  /// Confirmed, or disputed and by what words.
  var phrase: Phrase {
    switch verdict {
    case .confirmed: "confirmed by \(Speaker.phrase(of: by))"
    case .disputed: "disputed by \(Speaker.phrase(of: by))\(words.map { ": \($0)" } ?? "")"
    }
  }
}

extension Heard.Parked {
  /// The matter, who raised it, and what became of it.
  var phrase: Phrase {
    let who: Phrase = by.map { " (raised by \($0.phrase))" } ?? ""
    let outcome: Phrase = outcome.map { "resolved: \($0)" } ?? "waits"
    return "\(Phrase("\(ItemID(.parked, number))").strong)\(issue.map { " on \($0.phrase)" } ?? "") \(text)\(who), \(outcome)"
  }
}

/// The notice of objections that are not shown; empty where all are.
func hiddenObjectionsPhrase(_ count: Int) -> Phrase {
  count == 0
    ? ""
    : "\(.counted(count, "objection was", "objections were")) raised in confidence and \(.ours(count == 1 ? "is" : "are")) not printed."
}
