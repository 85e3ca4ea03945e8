/// How many perspectives there are at each level, so that a document can leave out those its readers may not have counted.
package struct Tally: Sendable, Equatable {
  private var counts: [Int] = [0, 0, 0, 0]

  /// Nothing counted.
  package init() {}

  /// The count at one level.
  package subscript(level: Level) -> Int {
    get { counts[level.strictness] }
    set { counts[level.strictness] = newValue }
  }

  /// All of them.
  package var total: Int { counts[0] + counts[1] + counts[2] + counts[3] }

  /// Those no stricter than a level.
  package func upTo(_ level: Level) -> Int { counts[0...level.strictness].reduce(0, +) }
}
