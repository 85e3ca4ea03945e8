import RoundtableRecord

/// What can be taken back or taken away: a recorded thing, a person, or the words of one entry of the log.
struct Forgettable: Sendable {
  /// What it is.
  let target: Forgetting.Target
  /// How a sentence calls it.
  let label: Phrase
}

extension Slot where Value == Forgettable {
  /// `p7|o1|k1|h1|b1|s1|#12|@who`: also what was undone, since its words are in the record all the same.
  static var forgettable: Slot {
    var any = AnySlot(
      "ID|#12|@who", meaning: "a perspective, objection, parked matter, reflection, question or status; an entry by its place in log; or a person"
    ) { token in
      token.word == "." || token.word.hasPrefix("#") || token.word.hasPrefix("@") || ItemID(token.word) != nil
    }
    any.items = Forgetting.kinds
    any.offering = { place in place.words.isEmpty ? place.completer.items(Forgetting.kinds, .all) + place.completer.people() : [] }
    return .once(any, again: { token, _ in Refusal("\(Untrusted(token.typed)) is one too many; this takes one", at: token.span) }) {
      token, head throws(Refusal) in (try head.desk.forgettable(token, on: head.line), nil)
    }
  }
}

extension Forgetting {
  /// The kinds of things whose words belong to someone.
  static let kinds: [ItemKind] = [.perspective, .objection, .parked, .reflection, .question, .status]
}

extension Desk {
  fileprivate func forgettable(_ token: Token, on line: Line) throws(Refusal) -> Forgettable {
    if token.word.hasPrefix("@") { return try person(token, on: line) }
    if token.word.hasPrefix("#") { return try entry(token) }
    let item = try item(token)
    guard Forgetting.kinds.contains(item.kind) else {
      throw Refusal(
        "\(item) belongs to the table, not to one person", at: token.span,
        suggestions: ["drop \(item): REASON takes it out of the plan", "log \(item) lists its entries; erase #12 yes: REASON takes the words of one"])
    }
    return Forgettable(target: .item(item), label: "\(item)")
  }

  private func item(_ token: Token) throws(Refusal) -> ItemID {
    try thing(token, kinds: ItemKind.allCases) { session.hasGiven($0) ? $0 : nil }
  }

  private func person(_ token: Token, on line: Line) throws(Refusal) -> Forgettable {
    let party = try party(token, unknown: false, on: line)
    guard let number = party.person else {
      throw Refusal(
        "\(session.handle(of: party)) is not a person", at: token.span, suggestions: ["who lists the people", "erase p1 yes: REASON takes one thing"])
    }
    return Forgettable(target: .person(number), label: session.handle(of: party))
  }

  private func entry(_ token: Token) throws(Refusal) -> Forgettable {
    guard let position = Int(token.word.dropFirst()), position > 0, position <= session.position else {
      throw Refusal(
        "\(Untrusted(token.typed)) is not an entry of the log", at: token.span, suggestions: ["log lists the entries, from #1 to #\(session.position)"])
    }
    return Forgettable(target: .entry(position), label: "#\(position)")
  }
}
