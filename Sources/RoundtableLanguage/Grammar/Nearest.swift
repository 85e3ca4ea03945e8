/// The nearest word among those that are known.
package enum Nearest {
  /// The known word with the fewest slips from the typed one, if that is few enough to be a slip; the first of equals.
  package static func word(to typed: String, among known: some Sequence<String>) -> String? {
    let word = Array(typed.unicodeScalars)
    var best: (word: String, slips: Int)?
    for candidate in known {
      let letters = Array(candidate.unicodeScalars)
      let most = max(1, min(word.count, letters.count) / 3 + (word.count > 3 ? 1 : 0))
      // A word of 64 KiB is near nothing, and need not be compared letter by letter to know it.
      guard abs(word.count - letters.count) <= most else { continue }
      let slips = distance(word, letters)
      if slips <= most, slips < best?.slips ?? .max {
        best = (candidate, slips)
      }
    }
    return best?.word
  }

  /// Letters left out, put in, changed, or changed for their neighbour (optimal string alignment).
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
    var before: [Int] = []
    var last = Array(0...other.count)
    for row in 1...one.count {
      var next = [row]
      for column in 1...other.count {
        let same = one[row - 1] == other[column - 1] ? 0 : 1
        var slips = min(last[column] + 1, next[column - 1] + 1, last[column - 1] + same)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
          slips = min(slips, before[column - 2] + 1)
        }
        next.append(slips)
      }
      before = last
      last = next
    }
    return last[other.count]
  }
}
