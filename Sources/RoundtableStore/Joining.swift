package import RoundtableRecord

// A pasted block is one unit though it is stored line by line: its later lines go on with the unit that its first line began, and facts
// of other terminals may stand in between. A unit is the position of its first fact, and belongs to that fact's terminal.

extension Envelope {
  /// True when facts of this terminal may go on with a unit that begins here.
  package func begins(unitOf terminal: String) -> Bool { unit == position && writer.terminal == terminal }
}

extension StoreError {
  /// Nothing was stored: what it was to go on with is no unit of its terminal.
  package static func notItsBlock(place: String) -> StoreError {
    .notRecorded(place: place, reason: "the block of lines that it belongs to was not begun at this terminal")
  }
}

extension Chain {
  /// Seals the facts of several units behind the head, which moves to the last of them. Those whose words an erasure among them takes
  /// away come without them: what is said and erased in one call is never stored.
  ///
  /// - Parameter first: the unit that the first of these units goes on with; nil when it is one of its own.
  package mutating func seal(
    units: [[any Fact]], joining first: Int?, by writer: Writer, at moment: Moment, entropy: Entropy
  ) -> [StoredFact] {
    var made: [StoredFact] = []
    for (index, facts) in units.enumerated() {
      made += seal(facts, joining: index == 0 ? first : nil, by: writer, at: moment, entropy: entropy)
    }
    return Erasures(in: made).applied(to: made)
  }
}
