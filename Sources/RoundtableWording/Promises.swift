import RoundtableRecord
import RoundtableReports

// How actions are described in every document.

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
    case nil: return "\(owner.owner), \(earlierAnswer?.onlyEarlier ?? .assigned)"
    }
  }

  /// How far it is, by both.
  var progress: Phrase {
    switch (reported, assessed) {
    case (nil, nil): "no status yet"
    case (let reported?, _) where isAwaitingBoard: "reported \(reported.brief), awaiting the board"
    case (let reported?, nil): "reported \(reported.brief), not assessed yet"
    case (nil, let assessed?): "not reported yet, assessed \(assessed.brief)"
    case (let reported?, let assessed?): "reported \(reported.brief), assessed \(assessed.brief)"
    }
  }

  /// How we will know, with the target; nil until that is said.
  var howWeWillKnow: Phrase? {
    guard measure != nil || target != nil else { return nil }
    return [measure.map { .theirs($0) }, target.map { "target \($0.phrase)" }].compactMap(\.self).joined("; ")
  }

  /// How the measure came along: `11 of 38 on 30 September 2022, 30 of 38 on 31 December 2022`; nil where no number was reported.
  var course: Phrase? {
    let numbers: [Phrase] = series.compactMap { report in report.progress.map { "\(.ours($0.words)) on \(report.asOf.words)" } }
    return numbers.isEmpty ? nil : numbers.joined(", ")
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
}

extension MeasureTarget {
  /// How far, and by when: `34 of 38 by Q1 2023`.
  var phrase: Phrase { "\(.ours(progress.words)) by \(due.phrase)" }
}

extension Standing {
  /// How far, in a word and a number: `limited, 11 of 38`.
  var brief: Phrase { .ours(([status.words] + [progress?.words].compactMap(\.self)).joined(separator: ", ")) }

  /// How far, as of when, by whom and on what evidence.
  var phrase: Phrase {
    "\(Phrase.ours(status.words).strong)\(progress.map { .ours(", \($0.words),") } ?? "") as of \(asOf.words), by \(by.owner)\(words.map { ": \($0)" } ?? "; the words are withheld")"
  }
}

extension OwnerAnswer {
  /// That its owner answered earlier words only.
  var onlyEarlier: Phrase { .givenForEarlierWords("answer", on: day) }

  /// What an owner said, when, and to whom it was given then.
  var phrase: Phrase {
    let said: Phrase = "\(verdict) by \(by.owner) on \(day.words)"
    let why: Phrase = words.map { ": \($0)" } ?? (withholdsWords ? "; the words are withheld" : "")
    let earlier: Phrase = isForEarlierWords && next == nil ? "; given for an earlier wording" : ""
    return "\(said)\(why)\(earlier)\(next.map { ", before it was given to \($0.owner.owner) (\($0.day.words))" } ?? "")"
  }
}
