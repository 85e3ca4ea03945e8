/// The known word that a mistyped one is nearest to.
enum Nearest {
  /// The word with the fewest slips between it and what was typed, at most one in three letters; nil when none is that near.
  static func word(to typed: String, among known: [String]) -> String? {
    let letters = Array(typed.lowercased().unicodeScalars.prefix(64))
    let ranked = known.map { (word: $0, slips: slips(letters, Array($0.unicodeScalars))) }
    guard let best = ranked.min(by: { ($0.slips, $0.word) < ($1.slips, $1.word) }) else { return nil }
    return best.slips <= max(1, best.word.unicodeScalars.count / 3) ? best.word : nil
  }

  /// Levenshtein's distance.
  private static func slips(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var row = Array(0...other.count)
    for (index, scalar) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, candidate) in other.enumerated() {
        let changed = diagonal + (scalar == candidate ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
      }
    }
    return row[other.count]
  }
}
