import RoundtableRecord
import RoundtableReports

// What the table says to an action, on its sheet.

extension ActionPlan.PlannedAction {
  /// What the table says, and the groups that neither agree nor are opposed; how many groups agree only where every answer is shown.
  var agreed: Phrase {
    let others: [(Phrase, [Agreement.Answer])] = [
      ("reserved", agreement.answers.filter(\.isReserved)), ("stood aside", agreement.answers.filter { $0.kind == .aside }),
      ("declined to say", agreement.answers.filter { $0.kind == .declined }),
    ]
    let described: [Phrase] = others.filter { !$0.1.isEmpty }.map { "\($0.0): \(Phrase.sentence($0.1.map(\.row.name)))" }
    let verdict = [promise.verdictWord, agreement.share].compactMap(\.self).joined(": ") + promise.ownerNotAsked
    let parts: [Phrase?] = promise.verdict == .notAsked ? [agreement.earlier?.phrase ?? verdict] : [verdict, agreement.earlier?.phrase]
    return (parts.compactMap(\.self) + (promise.verdict == .noHands ? [] : described)).joined("; ")
  }
}

extension Agreement {
  /// How many of the groups asked agree; nil where an answer is not shown exactly, since a part is not the whole.
  fileprivate var share: Phrase? {
    guard isWhole, let only = shown.first else { return nil }
    let isOne = shown.count == 1
    guard shown.contains(where: { $0.kind == .hands }) else {
      return isOne ? "the one group asked \(only.phrase)" : "the \(shown.count) groups asked stood aside or declined to say"
    }
    return isOne ? "the one group asked \(.ours(only.agrees ? "agrees" : "does not agree"))" : "\(agreeing.count) of \(shown.count) groups asked agree"
  }

  /// Group by group, the lowest first, then the table, then one figure.
  var lines: [Phrase] {
    guard answers.contains(where: { $0.kind != .notAsked && $0.kind != .notPresent }) else { return [] }
    let silent: [Phrase] = [Kind.notAsked, .notPresent].compactMap { kind in
      let groups = answers.filter { $0.kind == kind && !$0.isOpposed }.map(\.row.name)
      return groups.isEmpty ? nil : "\(.ours(kind == .notAsked ? "Not asked" : "Not present")): \(groups.joined("; "))"
    }
    let described = answers.filter { $0.isOpposed || ($0.kind != .notAsked && $0.kind != .notPresent) }
    return described.map { "\($0.name): \($0.phrase)" } + silent + [tableWords, consensusWords].compactMap(\.self)
  }

  private var tableWords: Phrase? {
    table.map {
      """
      \(strong: "The table as a whole"): \(.counted($0.hands, "hand")): \($0.agree) agree (3 to 5), \($0.reserved) reserved (2), \
      \($0.opposed) opposed (0 or 1)
      """
    }
  }

  private var consensusWords: Phrase? {
    consensus.map { figure in
      let digits = (figure % 100 < 10 ? "0" : "") + String(figure % 100)
      return "\(strong: "Group-informed consensus"): \(figure / 100).\(.ours(digits)), between 0 and 1, as in Polis (annex C)"
    }
  }
}

extension Agreement.Excess {
  /// That there were fewer people than hands.
  var phrase: Phrase { "\(group.name): only \(.counted(atTable, "person was", "people were")) at the table" }
}

extension Agreement.Earlier {
  /// Who answered earlier words only, and when.
  fileprivate var phrase: Phrase {
    let who: Phrase = groups.isEmpty ? "" : " (\(Phrase.sentence(groups.map(\.name))))"
    return .givenForEarlierWords("answers", on: day) + who
  }
}

extension Agreement.Answer {
  /// Who answered; of the pool who is in it, since a line may stand alone.
  fileprivate var name: Phrase {
    switch row {
    case .group(let label): label.name
    case .pool(let label): label.titled
    }
  }

  /// What the group answered.
  var phrase: Phrase {
    let said: Phrase =
      switch kind {
      case .hands: pooled?.phrase ?? "\(Phrase.hands(hands)) (\(count.agree) of \(count.hands) agree)"
      case .aside: "stood aside"
      case .declined: "declined to say"
      case .withheld: "asked; too few hands to show"
      case .notAsked: "not asked"
      case .notPresent: "not present"
      }
    return isOpposed && pooled == nil ? "\(said); \(strong: "opposed")" : said
  }
}

extension ActionStatus {
  /// What it means, for whoever judges and whoever reads.
  var meaning: String {
    switch self {
    case .noEvidence: "nothing was shown by which it could be judged"
    case .notStarted: "work has not begun"
    case .limited: "some steps were taken"
    case .substantial: "most of it is done"
    case .complete: "it is done, and evidence shows it"
    }
  }
}
