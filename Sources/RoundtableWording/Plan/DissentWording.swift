internal import RoundtableRecord
internal import RoundtableReports

// How dissent and status are said in the plan.

extension Promise {
  /// Every objection in its own words, with who holds it, its days and what became of it; then who showed a hand at 0 or 1.
  var dissentRecord: [Phrase] { dissent.map(\.dated) + opposedLine }

  /// The same for a list: the words, and whether it is open. Who holds them stands in sections 5 and 7.
  var dissentBrief: [Phrase] { dissent.map(\.brief) + opposedLine }

  private var opposedLine: [Phrase] { opposed.isEmpty ? [] : ["opposed when asked: \(Phrase.sentence(opposed.map(\.owner)))"] }

  /// How far it is by both: `owner: complete, board: substantial`; nil where neither has said anything.
  var howFar: Phrase? {
    guard reported != nil || assessed != nil else { return nil }
    let told = [reported, assessed].map { $0.map { Phrase.ours($0.status.words) } ?? "nothing" }
    return "owner: \(told[0]), board: \(told[1])"
  }
}

extension Dissent {
  /// Who objects and why, since when, and what became of it when.
  var dated: Phrase {
    let why: Phrase = reason.map { ": \($0)" } ?? "; the reason was declined"
    let settled: Phrase = resolved.map { ", resolved on \(.ours($0.iso))" } ?? ", resolved"
    let course: Phrase = resolution.map { "\(settled): \($0)" } ?? ", open"
    return "\(Phrase("\(id)").strong) \(Speaker.phrase(of: by))\(why) (raised on \(.ours(raised.iso))\(course))\(kept)"
  }

  /// Why, and whether it is open.
  fileprivate var brief: Phrase {
    "\(Phrase("\(id)").strong) (\(.ours(isOpen ? "open" : "resolved"))): \(reason.map { .theirs($0) } ?? "the reason was declined")\(kept)"
  }

  private var kept: Phrase { isPrivate == true ? " \(emphasis: "(private)")" : "" }
}

extension OwnerAnswer {
  /// What an owner said, when, and to whom it was given then.
  var phrase: Phrase {
    let said: Phrase = "\(verdict) by \(by.owner) on \(.ours(day.iso))"
    let why: Phrase = words.map { ": \($0)" } ?? (verdict == .declined ? "; the words are withheld" : "")
    return "\(said)\(why)\(next.map { ", before it was given to \($0.owner.owner) (\(.ours($0.day.iso)))" } ?? "")"
  }
}
