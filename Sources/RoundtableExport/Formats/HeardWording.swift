internal import RoundtableRecord
internal import RoundtableReports

// How actions and dissent are said in `heard` and `digest`.

extension Heard.Promise {
  /// Its id and title.
  var headline: Phrase { "\(Phrase("\(id)").bold) \(title)" }

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

  /// When it is due and was to be, with every move.
  var calendar: Phrase {
    guard let due else { return "no quarter yet (`fix \(id) by QUARTER`)" }
    let first: Phrase = originalDue.map { $0 == due ? "as first planned" : "first planned for \($0.phrase)" } ?? "as first planned"
    guard !moves.isEmpty else { return "due \(due.phrase), \(first)" }
    let reasons: [Phrase] = moves.map { "to \($0.to.phrase) because: \($0.reason)" }
    return "due \(due.phrase), \(first); moved \(.counted(moves.count, "time", "times")), \(reasons.joined("; "))"
  }

  /// Every objection in its own words, and who showed a hand at 0 or 1; nil where there is none.
  var dissentPhrase: Phrase? {
    guard hasDissent else { return nil }
    let hands: [Phrase] = opposed.isEmpty ? [] : ["opposed when asked: \(Phrase.sentence(opposed.map(\.owner)))"]
    return (dissent.map(\.phrase) + hands).joined("; ")
  }
}

extension Heard.Standing {
  /// How far, as of when, by whom and on what evidence.
  var phrase: Phrase {
    "\(Phrase.ours(status.words).bold) as of \(.ours(asOf.iso)), by \(by.owner)\(words.map { ": \($0)" } ?? "")"
  }
}

extension Heard.Dissent {
  /// Who objects and why, and what became of it.
  var phrase: Phrase {
    let why: Phrase = reason.map { ": \($0)" } ?? ", who declined to say why"
    let outcome: Phrase = resolution.map { " (resolved: \($0))" } ?? " (open)"
    return "\(Phrase("\(id)").bold) \(Speaker.phrase(of: by))\(why)\(outcome)"
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
    return "\(Phrase("\(ItemID(.parked, number))").bold)\(issue.map { " on \($0.phrase)" } ?? "") \(text)\(who), \(outcome)"
  }
}

/// The notice of objections that are not shown; empty where all are.
func hiddenObjectionsPhrase(_ count: Int) -> Phrase {
  count == 0
    ? ""
    : "\(.counted(count, "objection was", "objections were")) raised in confidence (`private`) and \(.ours(count == 1 ? "is" : "are")) not printed."
}
