import RoundtableRecord
import RoundtableReports

// What the table says to an action, in words: the same in every document and for every audience.

extension Verdict {
  /// In a word or two.
  var word: Phrase {
    switch self {
    case .notAsked: "not asked"
    case .noHands: "not agreed and not refused"
    case .notAgreed: "not agreed"
    case .contested: "contested"
    case .agreed: "\(strong: "agreed")"
    }
  }
}

extension Promise {
  /// What the table says to it, and that its owner was not asked where that is so.
  var verdictPhrase: Phrase { "\(verdictWord)\(ownerNotAsked)" }

  /// What the table says to it, in a few words.
  var verdictWord: Phrase {
    guard verdict == .notAsked, let askedEarlier else { return verdict.word }
    return .givenForEarlierWords("answers", on: askedEarlier)
  }

  /// That its owner was not asked, to add to the verdict; empty where the owner was, and where no one was.
  var ownerNotAsked: Phrase { isOwnerAsked == false ? "; its owner was not asked" : "" }
}

extension Phrase {
  /// That what was said was said of words that read otherwise now: `answers given for earlier words on 2022-06-14, not asked again`.
  static func givenForEarlierWords(_ what: Phrase, on day: Day) -> Phrase {
    "\(what) given for an earlier wording on \(day.words); not asked again"
  }
}
