/// A number with its total: 11 of 38.
package struct Progress: Hashable, Sendable {
  /// The number, from 0 to the total.
  package let count: Int
  /// The total, from 1.
  package let total: Int

  /// No total may be larger.
  package static let most = 1_000_000

  /// A number with its total. Nil when the total is not one of 1 to `most`, or the number is not one of 0 to the total.
  package init?(_ count: Int, of total: Int) {
    guard (1...Progress.most).contains(total), (0...total).contains(count) else { return nil }
    (self.count, self.total) = (count, total)
  }

  /// As a sentence says it: `11 of 38`.
  package var words: String { "\(count) of \(total)" }
}

extension Progress: BodyText {
  /// As it is typed and stored: `11/38`.
  package var stored: String { "\(count)/\(total)" }

  package init?(stored text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let count = parts[0], let total = parts[1] else { return nil }
    self.init(count, of: total)
    guard stored == text else { return nil }
  }
}

/// How far a measure is to get, and by when.
package struct MeasureTarget: Hashable, Sendable {
  /// The number that is to be reached, with its total.
  package let progress: Progress
  /// The quarter by which it is to be reached.
  package let due: Due

  /// A target for a quarter.
  package init(_ progress: Progress, by due: Due) { (self.progress, self.due) = (progress, due) }
}
