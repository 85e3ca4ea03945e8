/// How far the clocks of a place stand from UTC, and when they are changed. POSIX.1-2017, section 8.3, `TZ`.
struct ZoneRule: Hashable, Sendable {
  /// When clocks are changed: a day of the year, and seconds after its midnight by the clock as it stands before.
  struct Change: Hashable, Sendable {
    let day: YearDay
    let seconds: Int
  }

  /// A day of any year.
  enum YearDay: Hashable, Sendable {
    /// `M3.2.0`: the second Sunday of March; the fifth is the last.
    case weekday(month: Int, week: Int, day: Int)
    /// `J60`: from 1, without 29 February.
    case julian(Int)
    /// `59`: from 0, with 29 February.
    case counted(Int)
  }

  /// The time that clocks are put to for a part of the year.
  struct Summer: Hashable, Sendable {
    let offset: Int
    let start: Change
    let end: Change
  }

  /// Seconds east of UTC in the rest of the year.
  let standard: Int
  /// Nil where clocks are not changed.
  let summer: Summer?

  /// Seconds east of UTC at an instant.
  func offset(at moment: Moment) -> Int {
    guard let summer else { return standard }
    let seconds = Int(moment.milliseconds / 1000)
    let year = Day(of: Moment(milliseconds: Int64(seconds + standard) * 1000)).year
    let start = summer.start.seconds(in: year) - standard
    let end = summer.end.seconds(in: year) - summer.offset
    let isSummer = start < end ? start <= seconds && seconds < end : !(end <= seconds && seconds < start)
    return isSummer ? summer.offset : standard
  }
}

extension ZoneRule.Change {
  /// Seconds since 1970 by the clock of the place.
  fileprivate func seconds(in year: Int) -> Int { day.daysSince1970(in: year) * 86_400 + seconds }
}

extension ZoneRule.YearDay {
  fileprivate func daysSince1970(in year: Int) -> Int {
    func first(of month: Int) -> Int { Day(year: year, month: month, day: 1)?.daysSince1970 ?? 0 }
    switch self {
    case .weekday(let month, let week, let day):
      // 1 January 1970 was a Thursday.
      let weekday = ((first(of: month) + 4) % 7 + 7) % 7
      let place = (day - weekday + 7) % 7 + (week - 1) * 7
      return first(of: month) + (place < Day.length(ofMonth: month, year: year) ? place : place - 7)
    case .julian(let number): return first(of: 1) + number - 1 + (number >= 60 && Day.length(ofMonth: 2, year: year) == 29 ? 1 : 0)
    case .counted(let number): return first(of: 1) + number
    }
  }
}

// MARK: Reading

extension ZoneRule {
  /// Reads `MST7MDT,M3.2.0,M11.1.0` or `<+0545>-5:45`; nil when it is written otherwise.
  init?(_ text: String) {
    var rest = Substring(text)
    guard ZoneRule.takeName(&rest), let west = ZoneRule.takeTime(&rest) else { return nil }
    standard = -west
    if rest.isEmpty {
      summer = nil
      return
    }
    guard ZoneRule.takeName(&rest) else { return nil }
    let offset = rest.first == "," ? standard + 3600 : ZoneRule.takeTime(&rest).map { -$0 }
    let changes = rest.split(separator: ",", omittingEmptySubsequences: false).map { Change($0) }
    guard let offset, changes.count == 3, rest.first == ",", let start = changes[1], let end = changes[2] else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  private static func takeName(_ rest: inout Substring) -> Bool {
    let isQuoted = rest.first == "<"
    let name = isQuoted ? rest.dropFirst().prefix { $0 != ">" } : rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest[name.endIndex...]
    if isQuoted { guard rest.popFirst() == ">" else { return false } }
    return name.utf8.count >= 3
  }

  /// Seconds of `7`, `-5:45` or `+2:00:00`.
  fileprivate static func takeTime(_ rest: inout Substring) -> Int? {
    let typed = rest.prefix { $0 == "+" || $0 == "-" || $0 == ":" || $0.isASCII && $0.isNumber }
    rest = rest[typed.endIndex...]
    let parts = typed.drop { $0 == "+" || $0 == "-" }.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let hours = parts[0], hours <= 167 else { return nil }
    let seconds = zip(parts, [3600, 60, 1]).reduce(0) { $0 + ($1.0 ?? 0) * $1.1 }
    return typed.first == "-" ? -seconds : seconds
  }
}

extension ZoneRule.Change {
  /// Reads `M3.2.0`, `M10.5.0/3`, `J60` or `59/2:30`; two in the morning where no time is given.
  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard let first = parts.first, let day = ZoneRule.YearDay(first) else { return nil }
    self.day = day
    if parts.count == 1 {
      seconds = 7200
      return
    }
    var time = parts[1]
    guard let seconds = ZoneRule.takeTime(&time), time.isEmpty else { return nil }
    self.seconds = seconds
  }
}

extension ZoneRule.YearDay {
  fileprivate init?(_ text: Substring) {
    let numbers = text.drop { $0 == "M" || $0 == "J" }.split(separator: ".").compactMap { Int($0) }
    switch (text.first, numbers.count) {
    case ("M", 3):
      guard (1...12).contains(numbers[0]), (1...5).contains(numbers[1]), (0...6).contains(numbers[2]) else { return nil }
      self = .weekday(month: numbers[0], week: numbers[1], day: numbers[2])
    case ("J", 1): self = .julian(min(max(numbers[0], 1), 365))
    case (_, 1): self = .counted(min(max(numbers[0], 0), 365))
    default: return nil
    }
  }
}
