/// A quarter of a year, as it was typed and as the days it runs from and to. Language, section 4.
package struct Quarter: Hashable, Sendable {
  /// As people read it: `Q2 2022`, or a fiscal quarter as typed.
  package let label: String
  /// Its first day.
  package let start: Day
  /// Its last day.
  package let end: Day

  /// The quarter of this label and these days.
  package init(label: String, start: Day, end: Day) {
    self.label = label
    self.start = start
    self.end = end
  }

  /// A quarter of the calendar year. Nil when `quarter` is not 1 to 4 or the year not 1 to 9999.
  package init?(year: Int, quarter: Int) {
    guard (1...4).contains(quarter), let start = Day(year: year, month: quarter * 3 - 2, day: 1),
      let end = Day(year: year, month: quarter * 3, day: Day.length(ofMonth: quarter * 3, year: year))
    else { return nil }
    self.init(label: "Q\(quarter) \(year)", start: start, end: end)
  }

  /// The calendar year and quarter; nil for a fiscal quarter.
  package var calendar: (year: Int, quarter: Int)? {
    guard let same = Quarter(year: start.year, quarter: (start.month + 2) / 3), same == self else { return nil }
    return (start.year, (start.month + 2) / 3)
  }

  /// True when it ended before a day.
  package func isPast(on day: Day) -> Bool { end < day }

  /// As it is stored: label, first day, last day.
  package var stored: [String] { [label, start.iso, end.iso] }

  /// Reads the stored form. Nil when it is not one; a label has letters, digits, blanks, `/` and `-`, since it is printed as it is.
  package init?(stored: ArraySlice<String>) {
    guard stored.count == 3, let start = Day(iso: stored[stored.startIndex + 1]), let end = Day(iso: stored[stored.startIndex + 2]),
      start <= end, let label = stored.first, (1...40).contains(label.utf8.count), label.utf8.allSatisfy(Quarter.mayStandInLabel)
    else { return nil }
    self.init(label: label, start: start, end: end)
  }

  private static func mayStandInLabel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "-"): true
    default: false
    }
  }
}

/// When something is due: a quarter, or a window from the quarter it starts in.
package struct Due: Hashable, Sendable {
  /// The quarter it starts in; nil when only the due quarter was said.
  package let start: Quarter?
  /// The quarter it is due in.
  package let due: Quarter

  /// Due in this quarter, from `start` if there is one.
  package init(start: Quarter? = nil, due: Quarter) {
    self.start = start
    self.due = due
  }

  /// As people read it: `Q2 2022`, `Q1-Q2 2022`, `Q4 2022-Q1 2023`.
  package var label: String {
    guard let start else { return due.label }
    if let from = start.calendar, let to = due.calendar, from.year == to.year { return "Q\(from.quarter)-Q\(to.quarter) \(to.year)" }
    return start.label + "-" + due.label
  }

  /// True when its due quarter ended before a day.
  package func isPast(on day: Day) -> Bool { due.isPast(on: day) }

  /// As it is stored: three strings a quarter, start first.
  package var stored: [String] { (start?.stored ?? []) + due.stored }

  /// Reads the stored form. Nil when it is not one.
  package init?(stored: [String]) {
    switch stored.count {
    case 3:
      guard let due = Quarter(stored: stored[0..<3]) else { return nil }
      self.init(due: due)
    case 6:
      guard let start = Quarter(stored: stored[0..<3]), let due = Quarter(stored: stored[3..<6]) else { return nil }
      self.init(start: start, due: due)
    default: return nil
    }
  }
}
