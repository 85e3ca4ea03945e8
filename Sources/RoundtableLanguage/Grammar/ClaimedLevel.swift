import RoundtableRecord

/// Text that says at its beginning how far it may travel, `(private) …`. There it keeps nothing back, so the line is refused.
enum ClaimedLevel {
  /// Refuses a text that claims a level stricter than the head's. The corrected line is offered without the words, and the prompt has it whole.
  static func check(_ line: Line, of verb: Verb, at desk: Desk) throws(Refusal) {
    guard let claim = line.claim, let boundary = line.boundary, travels(verb) else { return }
    if line.tokens.contains(where: { Level(rawValue: $0.word).map { $0 >= claim.level } ?? false }) { return }
    guard verb.forms.contains(where: { $0.slots.contains { $0.words.contains(claim.level.rawValue) } }) else {
      // A short answer may be the very word: `drop a1: private`.
      if claim.level < .anon || claim.rest >= line.textSpan.length { return }
      throw Refusal(
        "words that begin with a level are not kept back by it, and \(Phrase.ours(verb.name)) takes none", at: line.textSpan,
        suggestions: ["fix @who \(claim.level) covers everything that the person says", "note: … stays in the internal record"])
    }
    let head = Line.string(line.scalars[..<(boundary - 1)])
    let rest = line.scalars[(line.textSpan.column - 1 + claim.rest)...]
    throw Refusal(
      "how far words may travel is said before the colon, not after it", at: line.textSpan,
      suggestions: [line.offering(claim.level, for: nil, at: desk)], mended: "\(head) \(claim.level): \(Line.string(rest))")
  }

  /// True for a verb whose text is someone's words, and may leave the internal record.
  private static func travels(_ verb: Verb) -> Bool {
    switch verb.topic {
    case .hear, .plan, .agree, .oversee: !internalOnly.contains(verb.name)
    case .table, .look, .steer: false
    }
  }

  private static let internalOnly: Set = ["note", "pass", "queue"]
}

extension Line {
  /// The head with a level in place of a word that was meant as one, to be offered: `@amina private: …`. What neither the language nor the
  /// session knows is `…`.
  func offering(_ level: Level, for token: Token?, at desk: Desk) -> Phrase {
    let head = boundary == nil && token != nil ? Array(tokens.prefix { $0 != token }) : tokens
    let kept = head.filter { $0 != token && Level(rawValue: $0.word) == nil }.map { desk.known($0).map { "\($0) " as Phrase } ?? "… " }
    return kept.joined("") + "\(level): …"
  }
}
