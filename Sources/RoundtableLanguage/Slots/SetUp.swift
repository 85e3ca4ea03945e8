import RoundtableRecord

/// Something that people set up, say or take part in, by its code or id.
enum Nameable: Sendable {
  /// A thing of its own.
  case thing(Ref)
  /// A step on the way to an action.
  case milestone(Milestone, of: Action)
}

extension Slot where Value == Nameable {
  /// `CODE|rule2|agenda3|m2`, or with the kind before it: `focus look`, `rule 2`.
  static var setUp: Slot {
    named("CODE|rule2|agenda3|m2", "what was set up: a group, body, issue, theme, focus area or source by its code, or rule2, agenda3, m2")
  }

  /// `p9|@who|CODE`
  static var mergeable: Slot { named("p9|@who|CODE", "a perspective, a person, a group, a body, an issue or a theme") }

  private static func named(_ typed: String, _ meaning: String) -> Slot {
    var any = AnySlot(typed, meaning: meaning) { $0.word != "into" }
    any.leads = true
    any.offering = { place in place.words.isEmpty ? codes(place) : [] }
    return .once(any, again: { token, _ in Refusal("\(Untrusted(token.typed)) is one too many; this takes one", at: token.span) }) {
      token, head throws(Refusal) in
      let kind = SetUpKind(rawValue: token.word)
      guard let kind, let next = head.rest.first, next.word != "into" else { return (try head.desk.nameable(token, as: nil), nil) }
      head.rest.removeFirst()
      return (try head.desk.nameable(next, as: kind), token.span.through(next.span))
    }
  }

  /// `into p8|@who|CODE`
  static var into: Slot {
    var any = AnySlot("into p8|@who|CODE", meaning: "what stays, of the same kind", words: ["into"], following: .word)
    any.values = { codes($0) }
    return .once(any) { token, head throws(Refusal) in
      let value = try head.value(after: token, "what stays, into CODE")
      return (try head.desk.nameable(value, as: nil), token.span.through(value.span))
    }
  }

  private static func codes(_ place: Place) -> [Candidate] {
    let completer = place.completer
    return completer.codes(.group) + completer.codes(.body) + completer.codes(.issue) + completer.codes(.focusArea) + completer.codes(.source)
      + completer.people() + completer.themes()
  }
}

/// The word for a kind of thing that was set up, where its code alone could be several.
enum SetUpKind: String, CaseIterable, Sendable {
  /// What the kinds are called in a line.
  case group, body, issue, theme, focus, source, rule, agenda, milestone
}

extension Desk {
  /// What a word names. Throws when it is nothing, or several things.
  func nameable(_ token: Token, as kind: SetUpKind?) throws(Refusal) -> Nameable {
    if kind == nil, token.word == "." || ItemID(token.word) != nil { return .thing(Ref(try item(token, kinds: ItemKind.allCases))) }
    let found = SetUpKind.allCases.filter { kind == nil || $0 == kind }.flatMap { things(token, as: $0, isBare: kind != nil) }
    if found.count > 1 {
      let kinds = found.map { Phrase.ours($0.kind.rawValue) }.joined(", ")
      throw Refusal(
        "\(Untrusted(token.typed)) is several things: \(kinds)", at: token.span,
        suggestions: ["say which: \(Phrase.ours(found[0].kind.rawValue)) \(Untrusted(token.typed))"])
    }
    if let only = found.first { return only.value }
    if kind == nil, token.word.hasPrefix("@"), let party = Code(token.word.dropFirst()).flatMap({ session.index.names[$0] }), let ref = Ref(party) {
      return .thing(ref)
    }
    let known = session.groups.codes + session.bodies.codes + session.issues.codes + session.themes.codes + session.focusAreas.codes + session.sources.codes
    let near = Nearest.word(to: token.word, among: known.map(\.text))
    throw Refusal(
      "nothing here is called \(Untrusted(token.typed))", at: token.span,
      suggestions: (near.map { [.ours("did you mean \($0)?")] } ?? []) + ["ls groups, ls issues and ls themes list the codes"])
  }

  private func things(_ token: Token, as kind: SetUpKind, isBare: Bool) -> [(kind: SetUpKind, value: Nameable)] {
    if kind == .milestone {
      guard let number = number(token, after: "m", isBare), let action = session.actions.all.first(where: { $0.milestone(number) != nil }),
        let milestone = action.milestone(number)
      else { return [] }
      return [(kind, .milestone(milestone, of: action))]
    }
    guard let name = name(token, as: kind, isBare), let ref = Ref(stored: kind.rawValue + ":" + name), session.isKnown(ref) else { return [] }
    return [(kind, .thing(ref))]
  }

  /// A code, without its sign, or a number; nil for a word that names nothing of the kind.
  private func name(_ token: Token, as kind: SetUpKind, _ isBare: Bool) -> String? {
    if kind == .rule || kind == .agenda { return number(token, after: kind.rawValue, isBare).map(String.init) }
    if token.isBare { return (kind == .theme ? Code(theme: token.word).map { session.spelling(of: $0) } : Code(token.word))?.text }
    let word = token.word.dropFirst()
    if kind == .theme { return token.word.hasPrefix("+") ? Code(theme: word).map { session.spelling(of: $0).text } : nil }
    return token.word.hasPrefix("@") && (kind == .group || kind == .body) ? Code(word)?.text : nil
  }

  private func number(_ token: Token, after letters: String, _ isBare: Bool) -> Int? {
    if isBare, let number = Int(token.word) { return number }
    return token.word.hasPrefix(letters) ? Int(token.word.dropFirst(letters.utf8.count)) : nil
  }
}
