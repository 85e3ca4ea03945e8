import RoundtableRecord

/// Runs of folded words that are looked for in texts, each with what it stands for.
struct WordRuns<Value: Sendable>: Sendable {
  /// The runs by their first words, the longest first.
  private var byFirst: [String: [(words: [String], value: Value)]] = [:]

  /// Looks for a run too; nothing for an empty one.
  mutating func add(_ words: [String], _ value: Value) {
    guard let first = words.first else { return }
    var runs = byFirst[first] ?? []
    runs.insert((words, value), at: runs.firstIndex { $0.words.count < words.count } ?? runs.count)
    byFirst[first] = runs
  }

  /// The runs that begin at a word of a text, the longest first.
  ///
  /// - Parameter spelling: how the runs were spelled that are looked for.
  func found(at place: Int, in words: [FoldedText.Word], by spelling: (String) -> String = { $0 }) -> [(count: Int, value: Value)] {
    (byFirst[spelling(words[place].folded)] ?? []).compactMap { run in
      let end = place + run.words.count
      guard end <= words.count, zip(words[place..<end], run.words).allSatisfy({ spelling($0.folded) == $1 }) else { return nil }
      return (run.words.count, run.value)
    }
  }
}
