import RoundtableRecord

/// Reads the words of a head into the slots of a form. Tokens may come in any order; a code comes right after the verb.
struct HeadReader {
  /// The line that is read.
  let line: Line
  /// Where it is decided.
  let desk: Desk
  /// The words not yet taken.
  var rest: ArraySlice<Token>
  private let shape: HeadShape
  private let states: [SlotState]

  /// A reader of these words.
  init(_ shape: HeadShape, _ states: [SlotState], line: Line, rest: ArraySlice<Token>, desk: Desk) {
    self.shape = shape
    self.states = states
    self.line = line
    self.rest = rest
    self.desk = desk
  }

  /// Where the verb, or the first word, is.
  var start: Span { line.tokens.first?.span ?? Span(column: 1) }

  /// True when nothing was typed that may be left out.
  var saysNothing: Bool { shape.slots.indices.allSatisfy { shape.slots[$0].isRequired || states[$0].span == nil } }

  /// True when everything was typed that may not be left out.
  private var hasRequired: Bool { shape.slots.indices.allSatisfy { !shape.slots[$0].isRequired || states[$0].span != nil } }

  /// Gives each word to its slot. Throws at the first that has none, or that its slot refuses.
  mutating func read() throws(Refusal) {
    if let first = rest.first, first.isBare, let code = shape.slots.firstIndex(where: \.leads) { try take(first, at: code) }
    while let token = rest.first {
      let slot = shape.slots.indices.first { index in
        shape.slots[index].begins(token) && !(shape.slots[index].leads && states[index].span != nil)
      }
      let other = token.isBare ? shape.slots.indices.first { shape.slots[$0].takesOther } : nil
      guard let slot = slot ?? other else { throw unknown(token) }
      try take(token, at: slot)
    }
  }

  private mutating func take(_ token: Token, at slot: Int) throws(Refusal) {
    rest.removeFirst()
    let state = states[slot]
    let span = try state.take(token, &self)
    state.span = state.span?.through(span) ?? span
  }

  // MARK: For the slots

  /// The word after a keyword. Throws when there is none, and says what is expected.
  mutating func value(after keyword: Token, _ what: String) throws(Refusal) -> Token {
    guard let token = rest.popFirst() else {
      throw Refusal("\(Untrusted(keyword.typed)) needs \(Phrase.ours(what))", at: keyword.span)
    }
    return token
  }

  /// The day that begins with a word: `2023-06-14`, `14 June 2023`, `today`. Throws when it is not one.
  mutating func day(from token: Token) throws(Refusal) -> (day: Day, span: Span) {
    if token.word == "today" { return (desk.today, token.span) }
    let (month, year) = (rest.first, rest.dropFirst().first)
    if let month, let year, let number = Setting.months.firstIndex(where: { month.word.utf8.count > 2 && $0.hasPrefix(month.word) }) {
      let span = token.span.through(year.span)
      guard year.word.utf8.count == 4, let named = Int(year.word), let day = Int(token.word).flatMap({ Day(year: named, month: number + 1, day: $0) })
      else { throw noDay(Untrusted("\(token.typed) \(month.typed) \(year.typed)"), at: span) }
      rest.removeFirst(2)
      return (day, span)
    }
    guard let day = Day(iso: token.word) else { throw noDay(Untrusted(token.typed), at: token.span) }
    return (day, token.span)
  }

  private func noDay(_ typed: Untrusted, at span: Span) -> Refusal {
    Refusal("\(typed) is no day of the calendar", at: span, suggestions: ["2023-06-14", "14 June 2023", "today"])
  }

  /// That a required slot was not typed.
  func missing(_ slot: AnySlot) -> Refusal { Refusal("\(Phrase.ours(slot.synopsis)) is missing", at: end) }

  /// That a required slot was not typed, said of the whole head.
  var missingAll: Refusal {
    Refusal("\(Phrase.ours(shape.slots.map(\.synopsis).joined(separator: " "))) is missing", at: end)
  }

  private var end: Span { line.tokens.last.map { Span(column: $0.span.column + $0.span.length) } ?? Span(column: 1) }

  // MARK: What no slot takes

  /// Refuses a word that cannot stand here. `also` are kinds of organisations that the session has.
  func unknown(_ token: Token, also words: [String] = []) -> Refusal {
    if let level = LevelWord.meant(by: token.word), shape.slots.contains(where: { $0.words.contains(level.rawValue) }) {
      return Refusal(
        "\(Untrusted(token.typed)) is not a level; did you mean \(level)?", at: token.span, suggestions: [line.offering(level, for: token, at: desk)])
    }
    let before = line.tokens.last { $0.span.column < token.span.column }?.span
    if line.boundary == nil, shape.text != .none, hasRequired, let before {
      let mended = line.with(":", after: before.column + before.length - 1)
      return Refusal(
        "“\(Untrusted(token.typed))” does not belong before the colon. Put a colon before what was said:", at: token.span,
        suggestions: [.theirs(Untrusted(mended))], mended: mended)
    }
    let near = Nearest.word(to: token.word, among: shape.slots.flatMap(\.words) + words).map { Phrase.ours("did you mean \($0)?") }
    // A word of the language is never secret, and must be seen to be wrong here: `join students private: …`.
    let word: Phrase = CommandTable.words.contains(token.word) ? .ours(token.word) : "\(Untrusted(token.typed))"
    let others: [Phrase] = words.isEmpty || near != nil ? [] : [.ours("kinds here: " + words.joined(separator: ", "))]
    return Refusal("“\(word)” does not belong here.", at: token.span, suggestions: suggestions(near: near) + others)
  }

  private func suggestions(near: Phrase?) -> [Phrase] {
    if let example = shape.example { return [near ?? .ours(example)] }
    let here = shape.slots.map(\.synopsis).joined(separator: " ")
    return (near.map { [$0] } ?? []) + [here.isEmpty ? "Nothing goes here." : .ours("Here you can type: \(here)")]
  }
}

extension Token {
  /// True for a word without a sigil.
  var isBare: Bool { !word.hasPrefix("@") && !word.hasPrefix("+") }

  /// True for a word that begins with a digit.
  var isNumeric: Bool { word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }

  /// The parts of `a,b,c` as tokens of their own; a sigil is repeated or left out after a comma.
  var parts: [Token] {
    var parts: [Token] = []
    var begin = 0
    for piece in typed.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
      let columns = columns[begin..<(begin + piece.count)]
      begin += piece.count + 1
      guard let first = columns.first, let last = columns.last else { continue }
      let text = String(piece)
      parts.append(
        Token(typed: text, word: text.lowercased(), span: Span(column: first, length: last - first + 1), columns: Array(columns)))
    }
    return parts.isEmpty ? [self] : parts
  }

  /// The parts of `a,b,c`, each read and kept once.
  func list<Value: Equatable>(_ read: (Token) throws(Refusal) -> Value) throws(Refusal) -> [Value] {
    var values: [Value] = []
    for part in parts {
      let value = try read(part)
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// The word as a whole number. Throws when it is not one.
  func number() throws(Refusal) -> Int {
    guard word.utf8.count <= 7, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(word) else {
      throw Refusal("\(Untrusted(typed)) is no whole number from 0 to 9999999", at: span)
    }
    return number
  }
}
