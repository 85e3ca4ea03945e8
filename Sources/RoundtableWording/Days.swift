import RoundtableRecord

// Days as people say them.

extension Day {
  /// `14 June 2022`.
  var words: Phrase { .ours("\(day) \(Day.months[month - 1]) \(year)") }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
  ]
}

extension Phrase {
  /// A quarter by its last day: `30 September 2023`.
  static func end(of due: Due) -> Phrase { due.due.end.words }

  /// For how many days something has been open: `for 175 days`, `since today`.
  static func open(since first: Day, on day: Day) -> Phrase {
    let days = day.daysSince1970 - first.daysSince1970
    return days <= 0 ? "since today" : "for \(.counted(days, "day"))"
  }
}

extension Phrase {
  /// A first and a last day as people say them; one where they are the same or the last is nil.
  static func period(from: Day, to: Day?) -> Phrase { to.flatMap { $0 == from ? nil : "\(from.words) to \($0.words)" } ?? from.words }
}
