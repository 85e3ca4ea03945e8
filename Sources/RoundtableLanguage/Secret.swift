import RoundtableRecord

// What may be told of a line whose head holds a word that begins `priv`: nothing that was typed, save what the language or the session
// knows.

extension Decision {
  /// The same, its receipt and warnings without the text of the line, and the line kept out of the history.
  func withoutWords(of line: Line) -> Decision {
    switch self {
    case .record(var recording):
      let receipt = recording.receipt
      recording.isSecret = true
      recording.warnings = recording.warnings.map { $0.without(line.text) }
      recording.receipt = { receipt($0).without(line.text) }
      return .record(recording)
    case .nothing(let why, let target): return .nothing(why.without(line.text), target: target)
    default: return self
    }
  }
}

extension Refusal {
  /// The same without anybody's words, and without words of the head that nothing is called by: for a line whose head says `private`, and
  /// for a
  /// screen that others can see.
  package func withoutWords(of line: Line, at desk: Desk) -> Refusal {
    let typed = Set(line.tokens.flatMap(\.parts).map { token in String(token.word.drop { $0 == "@" || $0 == "+" }) })
    func masked(_ phrase: Phrase) -> Phrase {
      Phrase(
        phrase.pieces.map { piece in
          if case .mark = piece { return piece }
          guard case .ours(let text) = piece, !typed.contains(text) || desk.knows(text) else { return .ours("…") }
          return piece
        })
    }
    var refusal = self
    refusal.message = masked(message)
    refusal.suggestions = suggestions.map(masked).filter { $0 != "…" }
    return refusal
  }
}

extension Desk {
  /// True for a word of the language, an id, or something that the session calls so.
  fileprivate func knows(_ word: String) -> Bool {
    guard ItemID(word) == nil, !CommandTable.words.contains(word) else { return true }
    let code = Code(unchecked: word)
    return session.index.names[code] != nil || session.issues[code] != nil || session.themes[code] != nil
  }
}

extension CommandTable {
  /// Every word of the language that may stand in a head, the verbs with them.
  fileprivate static let words = Set(
    all.flatMap { verb in [verb.name] + verb.forms.flatMap { form in form.slots.flatMap { $0.kind.words } } })
}

extension Phrase {
  /// The same, with `…` for each piece of somebody's words that the text holds, or that holds the text.
  fileprivate func without(_ text: Untrusted?) -> Phrase {
    guard let text = text?.raw, !text.isEmpty else { return self }
    return Phrase(
      pieces.map { piece in
        switch piece {
        case .ours, .mark: piece
        case .theirs(let words), .cut(let words):
          words.raw.isEmpty || !text.contains(words.raw) && !words.raw.contains(text) ? piece : .ours("…")
        }
      })
  }
}
