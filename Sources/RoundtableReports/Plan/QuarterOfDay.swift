import RoundtableRecord

extension Quarter {
  /// The quarter of the calendar year that holds a day.
  init?(containing day: Day) { self.init(year: day.year, quarter: (day.month + 2) / 3) }

  /// The quarter of the calendar year after this one; nil for a fiscal one, and at the end of time.
  var next: Quarter? {
    calendar.flatMap { $0.quarter == 4 ? Quarter(year: $0.year + 1, quarter: 1) : Quarter(year: $0.year, quarter: $0.quarter + 1) }
  }
}
