package import RoundtableRecord

// What may be shown of a line: of a secret one nothing that was typed, except what the language or the session knows; of a refused one never
// what follows the colon.

extension Desk {
  /// How far the words of a line may travel: the strictest of what it says, the people whom it names, and the things that it touches.
  ///
  /// This is the one place that decides it: receipts and refusals in every form, the history of lines, drafts and pasted blocks ask it. What is
  /// recorded by then has `Session.mayShow`.
  package func secrecy(of line: Line) -> Level {
    if line.isSecret { return .private }
    let words = line.tokens.flatMap(\.parts)
    let speaker = SpeakerName(line, at: session).map { session.floor(of: .person($0.person.number)) }
    let named = max(words.compactMap { level(of: $0, on: line) }.max() ?? .named, speaker ?? .named)
    let amends = line.isSubstitution || line.text == nil && Amendment.isOne(line.tokens)
    return amends ? max(named, last.flatMap { level(of: $0) } ?? .named) : named
  }

  private func level(of word: Token, on line: Line) -> Level? {
    if word.word == "." { return last.flatMap { level(of: $0) } }
    if let item = ItemID(word.word) { return recorded(item).flatMap { level(of: $0) } }
    let bare = word.word.drop { $0 == "@" }.prefix { $0 != ":" }
    if let party = Code(bare).flatMap({ session.index.names[$0] }) { return session.floor(of: party) }
    guard word.word.hasPrefix("@"), bare != "?" else { return nil }
    // A handle with a slip in it may be anyone's; without a colon it is not clear where the words begin.
    if line.boundary == nil, line.tokens.contains(where: { $0.span.column > word.span.column && known($0) == nil }) { return .private }
    let near = Nearest.word(to: String(bare), among: session.index.names.keys.map(\.text).sorted())
    return near.flatMap { session.index.names[Code(unchecked: $0)] }.map { session.floor(of: $0) }
  }

  private func level(of item: ItemID) -> Level? { session.hasGiven(item) && !session.mayShow(Ref(item), on: .disk) ? .private : nil }
}

extension Desk {
  /// The first word of a head that names a person: a screen that others can see shows nothing of people.
  package func person(namedIn line: Line) -> Span? {
    line.tokens.flatMap(\.parts).first { word in
      let bare = word.word.drop { $0 == "@" }.prefix { $0 != ":" }
      if !word.word.hasPrefix("@"), CommandTable.words.contains(String(bare)) { return false }
      return Code(bare).flatMap { session.index.names[$0] }?.person != nil
    }?.span
  }
}

extension Refusal {
  /// That nothing is shown of people.
  package static func people(at span: Span) -> Refusal {
    Refusal("room view shows nothing of one person", at: span, suggestions: ["name a group", "room off shows people"])
  }
}

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
    case .ask, .show, .fetch, .steer: return self
    }
  }
}

extension Refusal {
  /// The same without anyone's words, and without words of the head that are neither the language's nor the session's: for a secret line, and
  /// for a screen that others can see.
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

  /// The same without what follows the colon: a refusal shows the head alone.
  func withoutText(of line: Line) -> Refusal {
    let head = Set(line.tokens.map(\.typed))
    var refusal = self
    let text = line.isSubstitution ? line.typed : line.text ?? line.textAfterSlip
    refusal.message = message.without(text, except: head)
    refusal.suggestions = suggestions.map { $0.without(text, except: head) }
    return refusal
  }

  /// The refusal of a secret line.
  func ofSecret(_ line: Line, at desk: Desk) -> Refusal {
    var refusal = withoutWords(of: line, at: desk)
    if line.text?.raw.isEmpty == false || refusal != self { refusal.suggestions.append("the words are not shown, since they may be private") }
    refusal.isSecret = true
    return refusal
  }
}

extension Desk {
  /// A word of a head as the language or the session has it; nil when it is known to neither.
  func known(_ token: Token) -> Phrase? {
    let parts = token.parts.map { String($0.word.drop { $0 == "@" || $0 == "+" }) }
    return token.word == "." || parts.allSatisfy { $0 == "?" || knows($0) } ? .ours(token.word) : nil
  }

  /// True for a word of the language, an id, or something that the session calls so.
  fileprivate func knows(_ word: String) -> Bool {
    guard ItemID(word) == nil, !CommandTable.words.contains(word) else { return true }
    let code = Code(unchecked: word)
    return session.index.names[code] != nil || session.issues[code] != nil || session.themes[code] != nil
  }
}

extension Line {
  /// What follows a colon that lacks its space; nil where there is none.
  fileprivate var textAfterSlip: Untrusted? {
    tokens.lazy.compactMap(\.colon).first.map { Untrusted(Line.string(Line.trimmed(scalars[$0...]))) }
  }
}

extension Phrase {
  /// The same, with `…` for each piece of someone's words that the text holds, and for the text where a piece holds it.
  ///
  /// - Parameter head: words that are shown all the same; nil for a secret line, where all that holds the text goes.
  fileprivate func without(_ text: Untrusted?, except head: Set<String>? = nil) -> Phrase {
    guard let text = text?.raw, !text.isEmpty else { return self }
    return Phrase(
      pieces.flatMap { piece -> [Piece] in
        switch piece {
        case .ours, .mark: [piece]
        case .theirs(let words), .cut(let words): head?.contains(words.raw) == true ? [piece] : words.without(text, isSecret: head == nil) ?? [piece]
        }
      })
  }
}

extension Untrusted {
  /// What is left when the text is taken out; nil when nothing of it is here.
  fileprivate func without(_ text: String, isSecret: Bool) -> [Phrase.Piece]? {
    if raw.isEmpty { return nil }
    if text.contains(raw) || isSecret && raw.contains(text) { return [.ours("…")] }
    // A line that is offered again ends with a colon and the text.
    let before = raw.utf8.dropLast(text.utf8.count)
    guard before.last == UInt8(ascii: " "), raw.utf8.dropFirst(before.count).elementsEqual(text.utf8) else { return nil }
    return [.theirs(Untrusted(String(decoding: before, as: UTF8.self))), .ours("…")]
  }
}
