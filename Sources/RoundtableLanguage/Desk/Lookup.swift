import RoundtableRecord

// Finding what a head names: people, codes, recorded things. What is not there is refused with the nearest that is.

extension Desk {
  /// Who or what `@handle` stands for.
  func party(_ token: Token, unknown: Bool, on line: Line) throws(Refusal) -> Party {
    let typed = token.word.hasPrefix("@") ? token.word.dropFirst() : token.word[...]
    if typed == "?" {
      guard unknown else { throw Refusal("@? is a speaker not known yet; here somebody must be named", at: token.span) }
      return .unknown
    }
    if let code = Code(typed), let party = session.index.names[code] { return party }
    if let colon = token.colon { throw Refusal.blankMissing(line, column: colon) }
    // Where others can see it, no one's handle is offered.
    let known = session.index.names.filter { session.callings == nil || $0.value.person == nil }
    let near = Nearest.word(to: String(typed), among: known.keys.map(\.text).sorted())
    throw Refusal(
      "There is no \(Untrusted(token.typed)) at this table.", at: token.span,
      suggestions: (near.map { [.ours("did you mean @\($0)?")] } ?? []) + adding(typed, on: line))
  }

  /// How to add someone who is not there: to a group, or, for a line that gives a role, as someone who is not at the table.
  private func adding(_ typed: Substring, on line: Line) -> [Phrase] {
    guard let code = Code(typed) else { return ["a handle has letters a to z, digits and hyphens"] }
    let seated: Phrase = "to add a person: join GROUP @\(code): Full Name"
    switch line.tokens.first?.word {
    case Verb.appoint.name: return ["to add someone who is not at the table: person @\(code) named: Full Name"]
    case Verb.act.name, Verb.support.name: return [seated, "to add a body: body \(code): NAME"]
    default: return [seated]
    }
  }

  /// A handle that no one and nothing has yet.
  func newHandle(_ token: Token) throws(Refusal) -> Code {
    guard token.word.hasPrefix("@"), let code = Code(token.word.dropFirst()) else {
      throw Refusal(
        "\(Untrusted(token.typed)) is no handle; one has letters a to z, digits and hyphens", at: token.span, suggestions: ["@amara"])
    }
    if code.looksLikeItem {
      throw Refusal(
        "@\(code) looks like the id of a recorded thing", at: token.span,
        suggestions: ["a handle that is not \(Phrase.ours(ItemKind.letters)) with a number"])
    }
    return code
  }

  // MARK: Codes

  /// The code of something that is there.
  func code(_ token: Token, _ register: Register) throws(Refusal) -> Code {
    guard let code = register.read(bare(token, register), session), register.codes(session).contains(code) else { throw unknownCode(token, register) }
    return code
  }

  /// That nothing of a register has this code.
  func unknownCode(_ token: Token, _ register: Register) -> Refusal {
    let known = register.codes(session)
    let near = Nearest.word(to: bare(token, register), among: known.map(\.text))
    return Refusal(
      "\(Untrusted(token.typed)) is no \(Phrase.ours(register.noun)) of this session", at: token.span,
      suggestions: (near.map { [.ours("did you mean \($0)?")] } ?? []) + [list(known, of: register)])
  }

  private func bare(_ token: Token, _ register: Register) -> String {
    token.word.hasPrefix("@") && register.takesSigil ? String(token.word.dropFirst()) : token.word
  }

  private func list(_ known: [Code], of register: Register) -> Phrase {
    guard !known.isEmpty else { return "none is there yet; \(Phrase.ours(register.verb)) CODE: … makes one" }
    let first = known.prefix(24).map(\.text).joined(separator: " ")
    return .ours("there are: \(first)" + (known.count > 24 ? " and \(known.count - 24) more" : ""))
  }

  /// A code that may be new: well formed, and not taken by something of another kind.
  func newCode(_ token: Token, _ register: Register) throws(Refusal) -> Code {
    guard let code = register.read(token.word, session) else { throw register.malformed(token) }
    if code.looksLikeItem {
      throw Refusal(
        "\(code) looks like the id of a recorded thing", at: token.span,
        suggestions: ["a code that is not \(Phrase.ours(ItemKind.letters)) with a number"])
    }
    try register.checkNew(code, token, session)
    return code
  }

  // MARK: Recorded things

  /// A recorded thing that is there, by its id.
  func item(_ token: Token, kinds: [ItemKind]) throws(Refusal) -> ItemID {
    try thing(token, kinds: kinds) { session.has($0) ? $0 : nil }
  }

  /// A recorded thing that is there; `.` is the last.
  ///
  /// - Parameter find: the thing of an id; nil when it is not there.
  func thing<Thing>(_ token: Token, kinds: [ItemKind], find: (ItemID) -> Thing?) throws(Refusal) -> Thing {
    let last = token.word == "." ? try lastItem(at: token.span, orElse: [.ours("name it: \(wanted(kinds))")]) { "say \($0) instead of ." } : nil
    guard let typed = last ?? ItemID(token.word) else {
      throw Refusal("\(Untrusted(token.typed)) is not \(Phrase.ours(wanted(kinds)))", at: token.span)
    }
    guard kinds.contains(typed.kind) else { throw Refusal("\(typed) is not \(Phrase.ours(wanted(kinds)))", at: token.span) }
    let item = token.word == "." ? typed : try recorded(typed, at: token.span)
    guard let thing = find(item) else { throw notThere(item, in: session, at: token.span) }
    return thing
  }

  /// The id in the record of a thing that is typed by the ids of this screen; nil for one that the screen does not show.
  func recorded(_ typed: ItemID) -> ItemID? {
    guard let room, let numbers = room.ownNumbers else { return typed }
    let known = (1..<session.next(typed.kind).number).first { numbers[typed.kind, $0] == typed.number }
    return room.has(typed) ? known.map { ItemID(typed.kind, $0) } : nil
  }

  private func recorded(_ typed: ItemID, at span: Span) throws(Refusal) -> ItemID {
    guard let item = recorded(typed) else { throw notThere(typed, in: room ?? session, at: span) }
    return item
  }

  private func wanted(_ kinds: [ItemKind]) -> String {
    kinds.map { "\(["a", "o"].contains($0.rawValue) ? "an" : "a") \($0.word), \($0.rawValue)1" }.joined(separator: " or ")
  }

  private func notThere(_ item: ItemID, in session: Session, at span: Span) -> Refusal {
    let highest = session.next(item.kind).number - 1
    let kind = Phrase.ours(item.kind.word)
    if item.number <= highest { return Refusal("\(item) was undone", at: span, suggestions: ["redo puts back what undo took"]) }
    return Refusal(
      highest == 0
        ? "there is no \(item); no \(kind) is recorded yet" : "there is no \(item); the last \(kind) is \(ItemID(item.kind, highest))",
      at: span)
  }
}

extension Line {
  /// The line with something put in after this many scalars.
  func with(_ insertion: String, after count: Int) -> String {
    let place = min(max(0, count), scalars.count)
    return Line.string(scalars[..<place]) + insertion + Line.string(scalars[place...])
  }
}

extension Refusal {
  /// A colon with no space after it, offered with the space put in.
  static func blankMissing(_ line: Line, column: Int) -> Refusal {
    let mended = line.with(" ", after: column)
    return Refusal(
      "the colon has no blank behind it, so it does not end the head", at: Span(column: column),
      suggestions: [.theirs(Untrusted(mended))], mended: mended)
  }

  /// A word that can be no theme.
  static func noTheme(_ token: Token) -> Refusal {
    Refusal(
      "\(Untrusted(token.typed)) is no theme; a theme begins with a letter, has letters, digits and hyphens, and is no id such as p1",
      at: token.span,
      suggestions: ["+trust", "+data-access"])
  }
}
