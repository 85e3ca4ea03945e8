import RoundtableRecord

// What `.` stands for, for a line that changes it.

extension Desk {
  /// `.` of this terminal, to be changed. Throws when it stands for nothing, and after a refused line.
  ///
  /// - Parameters:
  ///   - span: where the line points at it, or where it begins.
  ///   - suggestions: what to type where it stands for nothing.
  ///   - named: the same line with `.` named.
  func lastItem(at span: Span, orElse suggestions: [Phrase], named: (ItemID) -> Phrase) throws(Refusal) -> ItemID {
    guard let last else { throw Refusal("`.` is nothing yet at this terminal", at: span, suggestions: suggestions) }
    if isAfterRefusal {
      throw Refusal(
        "Your last line was not recorded, so this would change \(last), which came before it.", at: span,
        suggestions: ["If you do mean \(last): \(named(last))"])
    }
    return last
  }
}

extension Line {
  /// True for a line that would become `.` once it is recorded, or that does not begin with a verb: perhaps it was meant to be said.
  package var wouldBecomeLast: Bool {
    guard let first = tokens.first, !Amendment.isOne(tokens) || boundary != nil else { return false }
    // A handle alone is offered as who said `.`.
    if first.word.hasPrefix("@") { return tokens.count > 1 || boundary != nil }
    let verb = CommandTable.all.first { $0.name == first.word || $0.alias == first.word }
    return verb.map { $0.name == Verb.say.name || $0.name == Verb.act.name } ?? !first.word.hasPrefix("s/")
  }
}
