import RoundtableRecord

/// Reads a line and decides it.
package enum Interpreter {
  /// True for a line that says nothing: blank, or a comment.
  package static func isIdle(_ line: Line) -> Bool { line.isBlank || line.tokens.first?.word.hasPrefix("#") == true }

  /// The verb a line uses, what it comes to, and whether it is secret (`Desk.secrecy`). Throws a refusal, which shows the head alone, and of a
  /// secret line nothing that was typed.
  package static func decide(_ line: Line, at desk: Desk) throws(Refusal) -> (verb: String, decision: Decision, isSecret: Bool) {
    let isSecret = desk.secrecy(of: line) == .private
    do throws(Refusal) {
      let (verb, decided) = try read(line, at: desk)
      let decision = decided.telling(of: line, at: desk)
      return (verb, isSecret ? decision.withoutWords(of: line) : decision, isSecret)
    } catch {
      throw isSecret ? error.ofSecret(line, at: desk) : error.withoutText(of: line)
    }
  }

  private static func read(_ line: Line, at desk: Desk) throws(Refusal) -> (verb: String, decision: Decision) {
    guard let first = line.tokens.first else {
      throw Refusal(
        "a line begins with a verb or with @who", at: Span(column: line.boundary ?? 1), suggestions: ["@amara: what she said", "help"])
    }
    if let substitution = try Substitution(line) { return ("s", try substitution.decide(at: desk)) }
    if first.word.hasPrefix("?") { return (Verb.help.name, try help(line, at: desk)) }
    if let slip = SpeakerMark(line, at: desk.session) { throw slip.refusal }
    if first.word.hasPrefix("@") { return (Verb.say.name, try say(line, at: desk)) }
    if ItemID(first.word) != nil || first.word == "." { throw offerFix(line, before: "fix ") }
    if line.text == nil, Amendment.isOne(line.tokens) { return (Verb.fix.name, try amend(line, at: desk)) }
    if let speaker = SpeakerName(line, at: desk.session) { throw speaker.refusal(of: line) }
    let verb = try CommandTable.verb(typed: first, on: line, isPrompt: desk.isPrompt)
    try ClaimedLevel.check(line, of: verb, at: desk)
    let tokens = line.tokens.dropFirst()
    return (verb.name, try form(of: verb, for: tokens, at: desk).decide(tokens, of: verb, line, at: desk))
  }

  // MARK: The form of a verb

  /// The form whose required slot takes the thing that the head names, wherever it is, or else the first word; the first form when none does.
  private static func form(of verb: Verb, for tokens: ArraySlice<Token>, at desk: Desk) -> Form {
    guard verb.forms.count > 1, let first = named(in: tokens, by: verb) ?? tokens.first else { return verb.forms[0] }
    let item = first.word == "." ? desk.last : ItemID(first.word)
    return verb.forms.first { $0.isAbout(first, item) } ?? verb.forms[0]
  }

  /// The word of a head that names a recorded thing by itself, not after a keyword; or else the first that names someone.
  private static func named(in tokens: ArraySlice<Token>, by verb: Verb) -> Token? {
    var isValue = false
    var someone: Token?
    for token in tokens {
      if !isValue, token.word == "." || ItemID(token.word) != nil { return token }
      if !isValue, token.word.hasPrefix("@") { someone = someone ?? token }
      isValue = verb.forms.contains { $0.slots.contains { $0.following == .word && $0.begins(token) } }
    }
    return someone
  }

  // MARK: Lines without a verb

  private static func say(_ line: Line, at desk: Desk) throws(Refusal) -> Decision {
    let form = Verb.say.forms[0]
    if line.boundary == nil {
      try form.read(line.tokens[...], on: line, at: desk)
      throw offerFix(line, before: "fix . ", also: line.with(": ", after: line.scalars.count))
    }
    try ClaimedLevel.check(line, of: .say, at: desk)
    return try form.decide(line.tokens[...], of: Verb.say, line, at: desk)
  }

  private static func amend(_ line: Line, at desk: Desk) throws(Refusal) -> Decision {
    let last = try desk.lastItem(at: line.tokens[0].span, orElse: [.theirs(Untrusted("fix p1 " + line.typed.raw))]) {
      .theirs(Untrusted("fix \($0.text) " + line.typed.raw))
    }
    guard desk.session.has(last) else {
      throw Refusal("this amends `.`, which is \(last), and \(last) was undone", at: line.tokens[0].span)
    }
    let tokens = [Token(typed: ".", word: ".", span: line.tokens[0].span)] + line.tokens
    return try form(of: .fix, for: tokens[...], at: desk).decide(tokens[...], of: .fix, line, at: desk)
  }

  private static func help(_ line: Line, at desk: Desk) throws(Refusal) -> Decision {
    if let boundary = line.boundary { throw Refusal("help takes no text", at: Span(column: boundary), suggestions: ["help [VERB|TOPIC]"]) }
    let words = line.tokens.map(\.word).joined(separator: " ").drop { $0 == "?" }
    return .show(try HelpPage.page(on: words.split(separator: " ").map(String.init), at: line.tokens[0].span, desk: desk))
  }

  private static func offerFix(_ line: Line, before prefix: String, also: String? = nil) -> Refusal {
    let mended = prefix + line.typed.raw
    return Refusal(
      "a line that begins with \(Untrusted(line.tokens[0].typed)) needs a verb, or words behind a colon", at: line.tokens[0].span,
      suggestions: ([mended] + (also.map { [$0 + "…"] } ?? [])).map { .theirs(Untrusted($0)) }, mended: mended)
  }
}

/// A line that is wholly head tokens, and so amends `.`.
enum Amendment {
  /// What such a line may hold: whatever `fix` takes of a recorded thing, but for who said it.
  static let slots = Verb.fix.forms.filter { $0.slots.contains { !$0.items.isEmpty } }.flatMap(slots)

  /// What such a line may hold of a form of `fix`.
  static func slots(of form: Form) -> [AnySlot] { form.slots.filter { !$0.isRequired && (!$0.words.isEmpty || $0.isDescriptive) } }

  /// True when every word is one that amends. Reads shapes only, not the session.
  static func isOne(_ tokens: [Token]) -> Bool {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      guard let slot = slots.first(where: { $0.begins(token) }) else { return false }
      switch slot.following {
      case .nothing: continue
      case .word: if rest.popFirst() == nil { return false }
      case .quarter:
        let words = rest.prefix { QuarterGrammar.mayBePart($0.word) }
        if words.isEmpty { return false }
        rest.removeFirst(words.count)
      }
    }
    return !tokens.isEmpty
  }
}
