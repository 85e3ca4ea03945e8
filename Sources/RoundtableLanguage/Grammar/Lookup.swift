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
    let near = Nearest.word(to: String(typed), among: session.index.names.keys.map(\.text).sorted())
    let adding: Phrase =
      Code(typed).map { "to add a person: join GROUP @\($0): Full Name" } ?? "a handle has letters a to z, digits and hyphens"
    throw Refusal(
      "\(Untrusted(token.typed)) is nobody at this table", at: token.span,
      suggestions: (near.map { [.ours("did you mean @\($0)?")] } ?? []) + [adding])
  }

  /// A handle that nobody and nothing has yet.
  func newHandle(_ token: Token) throws(Refusal) -> Code {
    guard token.word.hasPrefix("@"), let code = Code(token.word.dropFirst()) else {
      throw Refusal(
        "\(Untrusted(token.typed)) is no handle; one has letters a to z, digits and hyphens", at: token.span, suggestions: ["@amara"])
    }
    if code.looksLikeItem {
      throw Refusal(
        "@\(code) looks like the id of a recorded thing", at: token.span,
        suggestions: ["a handle that is not p, a, o, k, b or h with a number"])
    }
    return code
  }

  /// The code of something that is there.
  func code(_ token: Token, _ register: Slot.Register) throws(Refusal) -> Code {
    let bare = token.word.hasPrefix("@") && (register == .group || register == .organisation) ? String(token.word.dropFirst()) : token.word
    if register == .anything { return Code(unchecked: token.word) }
    let code = register == .theme ? Code(theme: bare) : Code(bare)
    let known = codes(of: register)
    if let code, known.contains(code) { return code }
    let near = Nearest.word(to: bare, among: known.map(\.text))
    throw Refusal(
      "\(Untrusted(token.typed)) is no \(Phrase.ours(register.word)) of this session", at: token.span,
      suggestions: (near.map { [.ours("did you mean \($0)?")] } ?? []) + [list(known, of: register)])
  }

  /// A code that may be new: well formed, and not taken by something of another kind.
  func newCode(_ token: Token, _ register: Slot.Register) throws(Refusal) -> Code {
    guard let code = register == .theme ? Code(theme: token.word) : Code(token.word) else {
      if register == .theme { throw Refusal.noTheme(token) }
      throw Refusal(
        "\(Untrusted(token.typed)) is no code; one has letters a to z, digits and hyphens", at: token.span,
        suggestions: ["students", "school-board-2"])
    }
    if code.looksLikeItem {
      throw Refusal(
        "\(code) looks like the id of a recorded thing", at: token.span,
        suggestions: ["a code that is not p, a, o, k, b or h with a number"])
    }
    if register == .group, ItemKind(rawValue: code.text) != nil {
      throw Refusal(
        "people of \(code) would have codes such as \(code)1, which look like recorded things", at: token.span,
        suggestions: ["a longer code"])
    }
    if register == .group || register == .body, let taken = session.index.names[code] {
      switch (taken, register) {
      case (.group, .group), (.body, .body): break
      default: throw Refusal("\(code) is taken: it is \(session.label(of: taken))", at: token.span)
      }
    }
    return code
  }

  /// An issue that is there.
  func issue(_ token: Token) throws(Refusal) -> Code { try code(token, .issue) }

  /// A perspective that is there, by number.
  func perspective(_ token: Token) throws(Refusal) -> Int { try item(token, kinds: [.perspective]).number }

  /// A recorded thing that is there; `.` is the last.
  func item(_ token: Token, kinds: [ItemKind]) throws(Refusal) -> ItemID {
    let wanted = kinds.map { "\(["a", "o"].contains($0.rawValue) ? "an" : "a") \($0.word), \($0.rawValue)1" }.joined(separator: " or ")
    if token.word == "." {
      guard let last else {
        throw Refusal("`.` is nothing yet at this terminal", at: token.span, suggestions: [.ours("name it: \(wanted)")])
      }
      return try checked(last, token, kinds: kinds, wanted: wanted)
    }
    guard let item = ItemID(token.word) else {
      throw Refusal("\(Untrusted(token.typed)) is not \(Phrase.ours(wanted))", at: token.span)
    }
    return try checked(item, token, kinds: kinds, wanted: wanted)
  }

  private func checked(_ item: ItemID, _ token: Token, kinds: [ItemKind], wanted: String) throws(Refusal) -> ItemID {
    guard kinds.contains(item.kind) else { throw Refusal("\(item) is not \(Phrase.ours(wanted))", at: token.span) }
    if session.has(item) { return item }
    let highest = session.next(item.kind).number - 1
    let kind = Phrase.ours(item.kind.word)
    if item.number <= highest { throw Refusal("\(item) was undone", at: token.span, suggestions: ["redo puts back what undo took"]) }
    throw Refusal(
      highest == 0
        ? "there is no \(item); no \(kind) is recorded yet" : "there is no \(item); the last \(kind) is \(ItemID(item.kind, highest))",
      at: token.span)
  }

  private func codes(of register: Slot.Register) -> [Code] {
    switch register {
    case .group: session.groups.codes
    case .body: session.bodies.codes
    case .organisation: session.groups.codes + session.bodies.codes
    case .issue: session.issues.codes
    case .theme: session.themes.codes
    case .focusArea: session.focusAreas.codes
    case .source: session.sources.codes
    case .anything: []
    }
  }

  private func list(_ known: [Code], of register: Slot.Register) -> Phrase {
    guard !known.isEmpty else { return "none is there yet; \(Phrase.ours(register.verb)) CODE: … makes one" }
    let first = known.prefix(24).map(\.text).joined(separator: " ")
    return .ours("there are: \(first)" + (known.count > 24 ? " and \(known.count - 24) more" : ""))
  }
}

extension Slot.Register {
  /// The word for it in a sentence.
  var word: String { self == .organisation ? "group or body" : rawValue }

  /// The verb that makes one.
  var verb: String {
    switch self {
    case .focusArea: "focus"
    case .organisation: "group"
    default: rawValue
    }
  }
}

extension Line {
  /// The line with something put in behind this many scalars.
  func with(_ insertion: String, behind count: Int) -> String {
    let place = min(max(0, count), scalars.count)
    return Line.string(scalars[..<place]) + insertion + Line.string(scalars[place...])
  }
}

extension Refusal {
  /// A colon with no blank behind it, offered with the blank put in.
  static func blankMissing(_ line: Line, column: Int) -> Refusal {
    let mended = line.with(" ", behind: column)
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

  /// A quarter that was not taken.
  static func quarter(_ failure: QuarterGrammar.Failure, typed: Untrusted, at span: Span) -> Refusal {
    switch failure {
    case .notAQuarter: Refusal("\(typed) is no quarter", at: span, suggestions: ["a quarter is \(QuarterGrammar.forms)"])
    case .noYear:
      Refusal(
        "\(typed) has no year, and none is set; it is never guessed from the clock", at: span,
        suggestions: ["set year 2022", "a quarter is \(QuarterGrammar.forms)"])
    case .noFiscalYear:
      Refusal("\(typed) is a fiscal quarter, and it is not set when the fiscal year begins", at: span, suggestions: ["set fiscal-year april"])
    case .noFiscalName:
      Refusal(
        "\(typed) names one year, and it is not set whether the fiscal year begins or ends in it", at: span,
        suggestions: ["set fiscal-year-named end", "set fiscal-year-named start", "Q2 FY2022/23 needs no such setting"])
    case .backwards: Refusal("\(typed) ends before it starts", at: span, suggestions: ["Q4 2022-Q1 2023"])
    }
  }
}
