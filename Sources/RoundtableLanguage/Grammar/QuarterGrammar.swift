package import RoundtableRecord

/// Reads quarters and windows in every form of section 4 of the language.
package struct QuarterGrammar: Sendable {
  /// The year that a quarter without one belongs to; nil until `set year`. Never taken from the clock.
  package let year: Int?
  /// The month in which the fiscal year begins, 1 to 12; nil until `set fiscal-year`.
  package let fiscalMonth: Int?
  /// True when `FY22` ends in 2022, false when it begins in it; nil until `set fiscal-year-named`.
  package let isNamedByEnd: Bool?

  /// A grammar for a session with these settings, or none.
  package init(year: Int?, fiscalMonth: Int? = nil, isNamedByEnd: Bool? = nil) {
    self.year = year
    self.fiscalMonth = fiscalMonth
    self.isNamedByEnd = isNamedByEnd
  }

  /// Why a quarter was not taken.
  package enum Failure: Error, Sendable, Equatable {
    /// It is none of the forms.
    case notAQuarter
    /// It has no year, and none is set.
    case noYear
    /// It is a fiscal quarter, and it is not set when the fiscal year begins.
    case noFiscalYear
    /// It is a fiscal quarter named by one year, and it is not set whether the year it begins or ends in.
    case noFiscalName
    /// It is named by two years, and the fiscal year begins in January: it may be of either.
    case twoYears(quarter: Int, first: Int)
    /// The window ends before it starts.
    case backwards
  }

  /// The forms, as an error lists them.
  package static let forms: Phrase =
    "Q2 2022, 2022Q2, 2022-Q2, Q2/22, T2 2022, or a window Q1-Q2 2022, Q4 2022-Q1 2023; Q2 alone after set year 2022; FY22 Q2 and Q2 FY2022/23 after set fiscal-year april"

  /// True when a word of a head may be part of a quarter, so that `by` takes it.
  package static func mayBePart(_ word: String) -> Bool {
    word.hasPrefix("fy") || word.contains("-fy") || word.unicodeScalars.allSatisfy { "qt0123456789/-–".unicodeScalars.contains($0) }
  }

  /// Reads one or more words, in lower case, parted by single blanks.
  package func read(_ words: String) throws(Failure) -> Due {
    if words.contains("fy") { return try readFiscal(words) }
    var scanner = Scanner(Array(words.unicodeScalars.map { $0 == "–" ? "-" : $0 }))
    guard let first = scanner.quarter() else { throw .notAQuarter }
    var second: Scanner.Found?
    if scanner.take("-") {
      guard let found = scanner.quarter() else { throw .notAQuarter }
      second = found
    }
    guard scanner.isAtEnd else { throw .notAQuarter }
    let lastYear = second?.year ?? first.year ?? year
    guard let dueYear = lastYear, let startYear = first.year ?? (second == nil ? year : second?.year ?? year) else { throw .noYear }
    guard let start = Quarter(year: startYear, quarter: first.quarter),
      let due = Quarter(year: dueYear, quarter: second?.quarter ?? first.quarter)
    else { throw .notAQuarter }
    if second != nil, start.start > due.start { throw .backwards }
    return Due(start: second == nil || start == due ? nil : start, due: due)
  }
}

extension QuarterGrammar {
  /// `fy22 q2`, `q2 fy2022/23`, and windows of two; kept as typed and as the days they run from and to.
  private func readFiscal(_ words: String) throws(Failure) -> Due {
    let halves = words.replacing("–", with: "-").replacing(" - ", with: "-").split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(halves.count) else { throw .notAQuarter }
    guard halves.count == 2 else { return Due(due: try fiscal(halves[0])) }
    // Q1-Q2 FY2022/23, FY22 Q1-Q2: one half takes the year of the other.
    func year(of half: Substring) -> Substring { half.split(separator: " ").first { $0.hasPrefix("fy") } ?? "" }
    let due = try fiscal(halves[1].contains("fy") ? halves[1] : "\(year(of: halves[0])) \(halves[1])")
    let start = try fiscal(halves[0].contains("fy") ? halves[0] : "\(halves[0]) \(year(of: halves[1]))")
    if start.start > due.start { throw .backwards }
    return Due(start: start == due ? nil : start, due: due)
  }

  private func fiscal(_ typed: Substring) throws(Failure) -> Quarter {
    let words = typed.split(separator: " ")
    guard words.count == 2, let name = words.first(where: { $0.hasPrefix("fy") }), let letter = words.first(where: { !$0.hasPrefix("fy") }) else {
      throw .notAQuarter
    }
    guard letter.utf8.count == 2, letter.hasPrefix("q") || letter.hasPrefix("t"), let quarter = Int(letter.dropFirst()), (1...4).contains(quarter) else {
      throw .notAQuarter
    }
    guard let month = fiscalMonth else { throw .noFiscalYear }
    let first = try firstYear(of: name.dropFirst(2), month: month)
    if month == 1, name.contains("/") { throw .twoYears(quarter: quarter, first: first) }
    let months = month - 1 + (quarter - 1) * 3
    guard let start = Day(year: first + months / 12, month: months % 12 + 1, day: 1) else { throw .notAQuarter }
    let last = months + 2
    let year = first + last / 12
    guard let end = Day(year: year, month: last % 12 + 1, day: Day.length(ofMonth: last % 12 + 1, year: year)) else { throw .notAQuarter }
    return Quarter(label: typed.uppercased(), start: start, end: end)
  }

  /// The calendar year in which the fiscal year begins: `22`, `2022`, `2022/23`, `2022/2023`.
  private func firstYear(of name: Substring, month: Int) throws(Failure) -> Int {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    func year(_ digits: Substring) -> Int? {
      guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits) else { return nil }
      return digits.utf8.count == 4 ? number : digits.utf8.count == 2 ? 2000 + number : nil
    }
    guard let first = year(parts[0]) else { throw .notAQuarter }
    if parts.count == 2 {
      guard let second = year(parts[1]), second % 100 == (first + 1) % 100 else { throw .notAQuarter }
      return first
    }
    guard parts.count == 1 else { throw .notAQuarter }
    if month == 1 { return first }
    guard let isNamedByEnd else { throw .noFiscalName }
    return isNamedByEnd ? first - 1 : first
  }
}

/// Takes quarters off the front of a run of scalars.
private struct Scanner {
  struct Found {
    let quarter: Int
    let year: Int?
  }

  private let scalars: [Unicode.Scalar]
  private var cursor = 0

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  var isAtEnd: Bool { scalars[cursor...].allSatisfy { $0 == " " } }

  mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    let begin = cursor
    while cursor < scalars.count, scalars[cursor] == " " { cursor += 1 }
    if cursor < scalars.count, scalars[cursor] == wanted {
      cursor += 1
      return true
    }
    cursor = begin
    return false
  }

  /// `q2`, `q2 2022`, `q2/22`, `q2/2022`, `2022q2`, `2022-q2`, and the same with `t`.
  mutating func quarter() -> Found? {
    let begin = cursor
    if let year = digits(4) {
      _ = take("-")
      if let quarter = letter() { return Found(quarter: quarter, year: year) }
      cursor = begin
      return nil
    }
    guard let quarter = letter() else { return nil }
    if take("/") {
      if let year = digits(4) { return Found(quarter: quarter, year: year) }
      guard let short = digits(2) else { return nil }
      return Found(quarter: quarter, year: 2000 + short)
    }
    // Without a blank between them, `Q22022` could be the second quarter or a slip of the hand.
    return Found(quarter: quarter, year: cursor < scalars.count && scalars[cursor] == " " ? digits(4) : nil)
  }

  private mutating func letter() -> Int? {
    guard take("q") || take("t") else { return nil }
    guard let number = digits(1), (1...4).contains(number) else { return nil }
    return number
  }

  /// Reads exactly `count` digits. For a year (more than one digit), nil when another digit follows.
  private mutating func digits(_ count: Int) -> Int? {
    let begin = cursor
    while count > 1, cursor < scalars.count, scalars[cursor] == " " { cursor += 1 }
    var value = 0
    for _ in 0..<count {
      guard cursor < scalars.count, let digit = scalars[cursor].decimal else {
        cursor = begin
        return nil
      }
      value = value * 10 + digit
      cursor += 1
    }
    if count > 1, cursor < scalars.count, scalars[cursor].decimal != nil {
      cursor = begin
      return nil
    }
    return value
  }
}

extension Unicode.Scalar {
  fileprivate var decimal: Int? { value >= 0x30 && value <= 0x39 ? Int(value - 0x30) : nil }
}
