import RoundtableRecord
import RoundtableReports

// How matters put aside and earlier confirmations are described in `digest` and `plan`.

extension Phrase {
  /// That the speaker found earlier words right, and was not asked about these.
  static func confirmedEarlier(on day: Day) -> Phrase { .givenForEarlierWords("confirmation", on: day) }
}

extension Heard.Parked {
  /// The matter, who raised it, and what became of it.
  var phrase: Phrase {
    let who: Phrase = by.map { " (raised by \($0.phrase))" } ?? ""
    let outcome: Phrase = outcome.map { "resolved: \($0)" } ?? "waits"
    return "\(Phrase("\(ItemID(.parked, number))").strong)\(issue.map { " on \($0.phrase)" } ?? "") \(text)\(who), \(outcome)"
  }
}
