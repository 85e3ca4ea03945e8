package import RoundtableRecord

/// The days on which the session says it meets, beside the days of its sittings.
package struct SittingDays: Sendable {
  private let from: Day?
  private let to: Day?
  private let sittings: [Day]

  /// The days that `when` says, nil where it says none, and those of the sittings.
  package init(from: Day?, to: Day?, sittings: [Day]) {
    self.from = from
    self.to = to
    self.sittings = sittings
  }

  /// The days of sittings on which the session does not meet, each once, the earliest first; none until `when` says on which days it does.
  package var outside: [Day] {
    guard let from else { return [] }
    return Set(sittings.filter { !(from...max(from, to ?? from)).contains($0) }).sorted()
  }

  /// What is wrong, and the line that mends it; none where nothing is.
  package var warnings: [Phrase] { outside.isEmpty ? [] : ["\(what); \(mend)"] }

  /// What is wrong.
  package var what: Phrase {
    let days = from.map { first in first.iso + (to.map { " to \($0.iso)" } ?? "") } ?? ""
    return .ours("a sitting on \(outside.map(\.iso).joined(separator: ", ")), and the session meets on \(days)")
  }

  /// The line that mends it.
  package var mend: Phrase {
    let days = sittings + [from, to].compactMap(\.self)
    return .ours("when \(days.min()?.iso ?? "") to \(days.max()?.iso ?? "")")
  }
}
