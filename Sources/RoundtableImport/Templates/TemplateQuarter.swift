internal import RoundtableRecord

/// Reads a quarter or a window of the calendar year as templates write it.
enum TemplateQuarter {
  /// `Q2 2022`, `Q1-Q2 2022` or `Q4 2022-Q1 2023`. Nil when it is written otherwise, or ends before it starts.
  static func due(_ text: String) -> Due? {
    let halves = text.uppercased().split(separator: "-", omittingEmptySubsequences: false).map { $0.split(separator: " ").map(String.init) }
    guard let last = halves.last, last.count == 2, let due = quarter(last[0], last[1]) else { return nil }
    if halves.count == 1 { return Due(due: due) }
    guard halves.count == 2, let first = halves.first, first.count == 1 || first.count == 2,
      let start = quarter(first[0], first.count == 2 ? first[1] : last[1]), start.start <= due.start
    else { return nil }
    return start == due ? Due(due: due) : Due(start: start, due: due)
  }

  private static func quarter(_ quarter: String, _ year: String) -> Quarter? {
    let digits = Array(quarter.utf8)
    guard digits.count == 2, digits[0] == UInt8(ascii: "Q"), let number = Int(String(quarter.dropFirst())),
      year.utf8.count == 4, year.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let year = Int(year)
    else { return nil }
    return Quarter(year: year, quarter: number)
  }
}
