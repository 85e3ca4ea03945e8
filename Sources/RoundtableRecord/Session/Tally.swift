/// How many perspectives there are at each level, so that a document can leave out those its readers may not have counted.
package struct Tally: Sendable, Equatable {
  // Four numbers and no array: tallies are changed for every perspective that is folded.
  private var named = 0
  private var group = 0
  private var anon = 0
  private var `private` = 0

  /// Nothing counted.
  package init() {}

  /// The count at one level.
  package subscript(level: Level) -> Int {
    get {
      switch level {
      case .named: named
      case .group: group
      case .anon: anon
      case .private: self.private
      }
    }
    set {
      switch level {
      case .named: named = newValue
      case .group: group = newValue
      case .anon: anon = newValue
      case .private: self.private = newValue
      }
    }
  }

  /// All of them.
  package var total: Int { named + group + anon + self.private }

  /// Those no stricter than a level.
  package func upTo(_ level: Level) -> Int { Level.allCases.filter { $0 <= level }.map { self[$0] }.reduce(0, +) }
}
