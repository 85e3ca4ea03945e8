import RoundtableRecord
import RoundtableReports

// What is said to whoever types, and what is said to readers instead.

extension ActionPlan {
  /// A line that would mend what was just said, in brackets: for the internal document alone, since other readers have nothing to type at.
  func hint(_ line: Phrase) -> Phrase { audience.hint(line) }

  /// That something is missing so far; empty once the plan was adopted, when no reader should wait for it.
  var yet: Phrase { adoption == nil ? " yet" : "" }
}

extension Phrase {
  /// A moment to the minute: `2022-06-14, 13:00 UTC`.
  static func time(_ moment: Moment, in zone: Zone) -> Phrase { .ours("\(zone.time(of: moment)) \(zone.name)") }

  /// A day in brackets, to add after what happened on it.
  static func on(_ day: Day) -> Phrase { .ours(" (\(day.iso))") }

  /// A number computed by the program, with thousands separators: `2,898`.
  static func thousands(_ number: Int) -> Phrase {
    let digits = Array(String(number))
    let parts = digits.enumerated().map { place, digit in
      place > 0 && (digits.count - place) % 3 == 0 && digits[place - 1] != "-" ? ",\(digit)" : String(digit)
    }
    return .ours(parts.joined())
  }
}
