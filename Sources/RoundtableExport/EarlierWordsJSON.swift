import RoundtableRecord

// An agreement that was given for other words than those that stand now says so in `givenFor`; it is never among the present ones.

extension JSONValue {
  /// The mark of an agreement given for earlier words; absent for one that counts.
  static func earlierWords(_ isForEarlierWords: Bool) -> JSONValue? { isForEarlierWords ? "earlier-words" : nil }

  /// An agreement, marked where it was given for earlier words.
  static func givenFor(earlierWords: Bool, _ agreement: JSONValue) -> JSONValue {
    guard earlierWords, case .object(var members) = agreement else { return agreement }
    members["givenFor"] = .earlierWords(true)
    return .object(members)
  }

  /// That the speakers confirmed earlier words on a day, and were not asked about the present ones; nil, and so absent, where that is not so.
  static func confirmedEarlier(_ day: Day?) -> JSONValue? {
    day.map { .givenFor(earlierWords: true, ["at": .day($0), "verdict": .string(Check.Verdict.confirmed.rawValue)]) }
  }
}
