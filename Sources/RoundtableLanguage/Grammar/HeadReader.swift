import RoundtableRecord

/// Reads the words of a head against the slots of a form. Tokens may stand in any order; a code stands right behind the verb.
struct HeadReader {
  private let form: Verb.Form
  private let desk: Desk
  private let line: Line
  private var rest: ArraySlice<Token>
  private var head = Head()

  /// Reads the tokens behind the verb. Throws at the first that the form has no slot for, or that names what is not there;
  /// where all would be well if a colon had a blank behind it, that is what it says.
  static func read(_ tokens: ArraySlice<Token>, of form: Verb.Form, on line: Line, at desk: Desk) throws(Refusal) -> Head {
    do throws(Refusal) {
      return try attempt(tokens, of: form, on: line, at: desk)
    } catch {
      guard form.text != .none, let colon = tokens.lazy.compactMap(\.colon).first else { throw error }
      let mended = Line(line.with(" ", behind: colon))
      let head = mended.tokens.dropFirst(max(0, line.tokens.count - tokens.count))
      if (try? attempt(head, of: form, on: mended, at: desk)) != nil { throw Refusal.blankMissing(line, column: colon) }
      throw error
    }
  }

  private static func attempt(_ tokens: ArraySlice<Token>, of form: Verb.Form, on line: Line, at desk: Desk) throws(Refusal) -> Head {
    var reader = HeadReader(form: form, desk: desk, line: line, rest: tokens)
    if let first = reader.rest.first, let code = reader.slot(where: { if case .code = $0 { true } else { false } }), first.isBare {
      try reader.take(first, as: code.kind)
    }
    while let token = reader.rest.first { try reader.take(token) }
    try reader.checkRequired()
    return reader.head
  }

  private init(form: Verb.Form, desk: Desk, line: Line, rest: ArraySlice<Token>) {
    self.form = form
    self.desk = desk
    self.line = line
    self.rest = rest
  }

  private func slot(where fits: (Slot.Kind) -> Bool) -> Slot? { form.slots.first { fits($0.kind) } }

  private mutating func take(_ token: Token) throws(Refusal) {
    for slot in form.slots where slot.kind.begins(with: token) && !isFull(slot.kind, for: token) {
      return try take(token, as: slot.kind)
    }
    // A second word where one code stands is more often the beginning of a text without its colon than a second code.
    for slot in form.slots where slot.kind.begins(with: token) {
      if case .code = slot.kind { continue }
      return try take(token, as: slot.kind)
    }
    throw unknown(token)
  }

  /// True when a slot that takes one bare word has it, so that another slot may have the next.
  private func isFull(_ kind: Slot.Kind, for token: Token) -> Bool {
    switch kind {
    case .code: head.code != nil
    case .flag(let word): head.has(word)
    default: false
    }
  }

  // MARK: One slot

  private mutating func take(_ token: Token, as kind: Slot.Kind) throws(Refusal) {
    rest.removeFirst()
    switch kind {
    case .parties(_, let several, let unknown): try takeParties(token, several: several, unknown: unknown)
    case .newHandle: try takeHandle(token)
    case .renamed:
      try claim(.word("as"), token)
      try takeHandle(try value(behind: token, "a handle, as @new"))
    case .themes: try takeTheme(token)
    case .issues:
      try claim(.issues, token)
      head.issues = try list(try value(behind: token, "issues, on r2"), desk.issue)
    case .answers:
      try claim(.answers, token)
      head.answers = try list(try value(behind: token, "a perspective, re p4"), desk.perspective)
    case .restsOn:
      try claim(.restsOn, token)
      head.restsOn = try list(try value(behind: token, "perspectives, from p12,p15"), desk.perspective)
    case .due: try takeDue(token)
    case .level: try takeWord(token, .level, before: head.level?.rawValue, of: "levels", into: \.level)
    case .mode: try takeWord(token, .mode, before: head.mode?.rawValue, of: "ways of noting", into: \.mode)
    case .kind: try takeWord(token, .kind, before: head.kind?.rawValue, of: "kinds", into: \.kind)
    case .language: try takeLanguage(token)
    case .item(let kinds):
      try claimOnly(.item, token)
      head.item = try desk.item(token, kinds: kinds)
    case .code(let register, let new):
      try claim(.code, token)
      head.code = try new ? desk.newCode(token, register) : desk.code(token, register)
      if case .code(.anything, _) = kind { head.item = ItemID(token.word) }
    case .keyed(let word, let register):
      try claim(.word(word), token)
      head.codes[word] = try desk.code(try value(behind: token, "a code, \(word) CODE"), register)
    case .choice:
      if !head.choices.isEmpty, form.slots.filter({ if case .choice = $0.kind { true } else { false } }).count == head.choices.count {
        throw Refusal(
          "\(Untrusted(token.typed)) is one word too many; \(Phrase.ours(head.choices.joined(separator: " "))) was said", at: token.span)
      }
      head.spans[.choice] = token.span
      head.choices.append(token.word)
    case .flag(let word): try claim(.word(word), token)
    case .count(let word):
      try claim(.word(word), token)
      head.counts[word] = try number(try value(behind: token, "a number, \(word) 6"))
    case .day(let word):
      if word.isEmpty { try claimOnly(.word(word), token) } else { try claim(.word(word), token) }
      let typed = try word.isEmpty ? token : value(behind: token, "a day, \(word) 2023-06-14")
      head.days[word] = try day(typed)
      head.spans[.word(word)] = typed.span
    case .number:
      try claimOnly(.number, token)
      head.number = try number(token)
    case .quarter(let word), .quarterOrEnd(let word):
      let mayEnd = if case .quarterOrEnd = kind { true } else { false }
      try claim(.word(word), token)
      if mayEnd, rest.first?.word == "end" {
        rest.removeFirst()
      } else {
        let read = try quarter(behind: token)
        head.quarters[word] = read.due
        head.spans[.word(word)] = read.span
      }
    case .gauges: try takeGauge(token)
    case .minutes:
      try claim(.number, token)
      head.number = try number(token)
      guard let unit = rest.popFirst(), ["min", "minutes"].contains(unit.word) else {
        throw Refusal(
          "\(Untrusted(token.typed)) is a number of what? minutes are N min", at: token.span,
          suggestions: [.theirs(Untrusted(token.typed + " min"))])
      }
    case .by:
      try claim(.word("by"), token)
      let who = try value(behind: token, "somebody, by @who")
      guard who.word.hasPrefix("@") else {
        throw Refusal("\(Untrusted(who.typed)) is nobody; by is followed by @who", at: who.span, suggestions: ["by @who"])
      }
      head.by = try desk.party(who, unknown: false, on: line)
      head.spans[.word("by")] = who.span
    case .words:
      head.spans[.words] = head.spans[.words]?.through(token.span) ?? token.span
      head.words.append(token)
    }
  }

  private mutating func takeParties(_ token: Token, several: Bool, unknown: Bool) throws(Refusal) {
    if head.spans[.parties] != nil {
      throw Refusal(
        "\(Untrusted(token.typed)) is a second @; several people stand in one", at: token.span,
        suggestions: ["@one,@other: …"])
    }
    head.spans[.parties] = token.span
    head.parties = try list(token) { token throws(Refusal) in try desk.party(token, unknown: unknown, on: line) }
    if !several, head.parties.count > 1 {
      throw Refusal("\(Untrusted(token.typed)) is more than one; this takes exactly one", at: token.span)
    }
  }

  private mutating func takeHandle(_ token: Token) throws(Refusal) {
    try claim(.newHandle, token)
    head.newHandle = try desk.newHandle(token)
  }

  private mutating func takeTheme(_ token: Token) throws(Refusal) {
    guard let theme = Code(theme: token.word.dropFirst()), !theme.looksLikeItem else { throw Refusal.noTheme(token) }
    head.spans[.themes] = head.spans[.themes]?.through(token.span) ?? token.span
    if !head.themes.contains(theme) { head.themes.append(theme) }
  }

  private mutating func takeDue(_ keyword: Token) throws(Refusal) {
    try claim(.due, keyword)
    let read = try quarter(behind: keyword)
    head.due = read.due
    head.spans[.due] = read.span
  }

  /// The quarter or window whose words follow a keyword.
  private mutating func quarter(behind keyword: Token) throws(Refusal) -> (due: Due, span: Span) {
    var words: [Token] = []
    while let next = rest.first, QuarterGrammar.mayBePart(next.word) || words.isEmpty && next.isBare {
      words.append(next)
      rest.removeFirst()
      if !QuarterGrammar.mayBePart(next.word) { break }
    }
    guard let first = words.first, let last = words.last else {
      throw Refusal("`\(Phrase.ours(keyword.word))` has no quarter behind it", at: keyword.span, suggestions: [QuarterGrammar.forms])
    }
    let span = first.span.through(last.span)
    do throws(QuarterGrammar.Failure) {
      return (try desk.quarters.read(words.map(\.word).joined(separator: " ")), span)
    } catch {
      throw Refusal.quarter(error, typed: Untrusted(words.map(\.typed).joined(separator: " ")), at: span)
    }
  }

  /// `@youth=4x6,2x1`, `@cps=aside`.
  private mutating func takeGauge(_ token: Token) throws(Refusal) {
    let typed = try GaugeGrammar(token)
    guard case .group(let group) = try desk.party(typed.handle, unknown: false, on: line) else {
      throw Refusal(
        "\(Untrusted(typed.handle.typed)) is no group; groups are asked how far they agree", at: typed.handle.span, suggestions: ["ls groups lists them"])
    }
    if head.gauges.contains(where: { $0.group == group }) { throw Refusal("@\(group) is there twice", at: token.span) }
    head.spans[.gauges] = head.spans[.gauges]?.through(token.span) ?? token.span
    head.gauges.append(TypedGauge(group: group, hands: try typed.hands(), stance: typed.stance))
  }

  private mutating func takeWord<Word: RawRepresentable<String>>(
    _ token: Token, _ key: Head.Key, before: String?, of what: String, into place: WritableKeyPath<Head, Word?>
  ) throws(Refusal) {
    if let before {
      let same = before == token.word
      throw Refusal(
        same
          ? .ours("\(token.word) is there twice")
          : .ours("\(before) and \(token.word) are two \(what); a line has one"), at: token.span)
    }
    head.spans[key] = token.span
    head[keyPath: place] = Word(rawValue: token.word)
  }

  private mutating func takeLanguage(_ keyword: Token) throws(Refusal) {
    try claim(.language, keyword)
    let token = try value(behind: keyword, "a language, lang fr")
    guard let tag = LanguageTag.canonical(token.word) else {
      throw Refusal(
        "\(Untrusted(token.typed)) is no language tag (BCP 47)", at: token.span, suggestions: ["lang fr", "lang zh-Hant", "lang en-CA"])
    }
    head.language = tag
  }

  // MARK: Parts

  /// Marks a slot as used, and refuses it where it was used before.
  private mutating func claim(_ key: Head.Key, _ token: Token) throws(Refusal) {
    if head.spans[key] != nil { throw Refusal("\(Untrusted(token.typed)) is there twice", at: token.span) }
    head.spans[key] = token.span
  }

  /// Marks a slot that takes one bare word as used, and refuses another word there.
  private mutating func claimOnly(_ key: Head.Key, _ token: Token) throws(Refusal) {
    if head.spans[key] != nil { throw Refusal("\(Untrusted(token.typed)) is one too many; this takes one", at: token.span) }
    head.spans[key] = token.span
  }

  private mutating func value(behind keyword: Token, _ what: String) throws(Refusal) -> Token {
    guard let token = rest.popFirst() else {
      throw Refusal("\(Untrusted(keyword.typed)) needs \(Phrase.ours(what))", at: keyword.span)
    }
    return token
  }

  /// The parts of `a,b,c`, each read and kept once.
  private func list<Value: Equatable>(_ token: Token, _ read: (Token) throws(Refusal) -> Value) throws(Refusal) -> [Value] {
    var values: [Value] = []
    for part in token.parts {
      let value = try read(part)
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  private func number(_ token: Token) throws(Refusal) -> Int {
    guard token.word.utf8.count <= 7, token.word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(token.word) else {
      throw Refusal("\(Untrusted(token.typed)) is no whole number from 0 to 9999999", at: token.span)
    }
    return number
  }

  private func day(_ token: Token) throws(Refusal) -> Day {
    guard let day = Day(iso: token.word) else {
      throw Refusal("\(Untrusted(token.typed)) is no day of the calendar", at: token.span, suggestions: ["2023-06-14"])
    }
    return day
  }

  // MARK: What is missing, and what is too much

  private func checkRequired() throws(Refusal) {
    for slot in form.slots where slot.isRequired {
      let missing =
        switch slot.kind {
        case .parties: head.parties.isEmpty
        case .item: head.item == nil
        case .code: head.code == nil
        case .due: head.due == nil
        case .day(let word): head.days[word] == nil
        case .choice: head.choices.isEmpty
        case .words: head.words.isEmpty
        case .by: head.by == nil
        case .quarter(let word): head.quarters[word] == nil
        case .gauges: head.gauges.isEmpty
        case .flag(let word): !head.has(word)
        case .newHandle, .renamed: head.newHandle == nil
        default: false
        }
      if missing {
        let end = line.tokens.last.map { Span(column: $0.span.column + $0.span.length) } ?? Span(column: 1)
        throw Refusal("\(Phrase.ours(slot.synopsis)) is missing", at: end)
      }
    }
  }

  private func unknown(_ token: Token) -> Refusal {
    let before = line.tokens.last { $0.span.column < token.span.column }?.span
    if line.boundary == nil, form.text != .none, let before {
      let mended = line.with(":", behind: before.column + before.length - 1)
      return Refusal(
        "\(Untrusted(token.typed)) is no word of this head, and there is no colon; what is said stands behind one", at: token.span,
        suggestions: [.theirs(Untrusted(mended))], mended: mended)
    }
    let known = form.slots.flatMap { $0.kind.words }
    let near = Nearest.word(to: token.word, among: known).map { Phrase.ours("did you mean \($0)?") }
    let here = form.slots.map(\.synopsis).joined(separator: " ")
    return Refusal(
      "\(Untrusted(token.typed)) is no word that can stand here", at: token.span,
      suggestions: (near.map { [$0] } ?? []) + [here.isEmpty ? "nothing may stand here" : .ours("here may stand: \(here)")])
  }
}
