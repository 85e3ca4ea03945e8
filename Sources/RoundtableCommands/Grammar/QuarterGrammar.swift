package import RoundtableRecord

/// Reads quarters and windows in every form of section 4 of the language.
package struct QuarterGrammar: Sendable {
  /// The year that a quarter without one belongs to; nil until `set year`. Never taken from the clock.
  package let year: Int?

  /// A grammar for a session with this year set, or none.
  package init(year: Int?) { self.year = year }

  /// Why a quarter was not taken.
  package enum Failure: Error, Sendable {
    /// It is none of the forms.
    case notAQuarter
    /// It has no year, and none is set.
    case noYear
    /// It is a fiscal quarter.
    case fiscal
    /// The window ends before it starts.
    case backwards
  }

  /// The forms, as an error lists them.
  package static let forms: Phrase =
    "Q2 2022, 2022Q2, 2022-Q2, Q2/22, T2 2022, or a window Q1-Q2 2022, Q4 2022-Q1 2023; Q2 alone after set year 2022"

  /// True when a word of a head may be part of a quarter, so that `by` takes it.
  package static func mayBePart(_ word: String) -> Bool {
    word.hasPrefix("fy") || word.unicodeScalars.allSatisfy { "qt0123456789/-–".unicodeScalars.contains($0) }
  }

  /// Reads one or more words, in lower case, parted by single blanks.
  package func read(_ words: String) throws(Failure) -> Due {
    if words.unicodeScalars.starts(with: "fy".unicodeScalars) || words.contains(" fy") || words.contains("-fy") { throw .fiscal }
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

  /// Exactly so many digits; more of them are none when they stand for a year.
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
