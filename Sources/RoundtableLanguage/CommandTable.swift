import RoundtableRecord

/// Every verb there is.
package enum CommandTable {
  /// The verbs, in the order of the language.
  package static let all: [Verb] = [
    .session, .when, .whereVerb, .sitting, .facilitator, .scribe, .group, .body, .issue, .theme, .focus, .source, .agenda, .rule, .set,
    .join, .leave,
    .back, .regrets, .fix,
    .discuss, .close, .next, .say, .pass, .queue, .call, .heard, .confirm, .dispute, .retract, .restore, .erase, .park, .resolve, .note,
    .act, .measure, .baseline, .support, .milestone, .accept, .decline, .link, .unlink, .move, .drop, .answer, .draft,
    .gauge, .object, .adopt,
    .appoint, .dismiss, .recuse, .ask, .reply, .report, .assess,
    .who, .ls, .show, .trace, .find, .plan, .timeline, .digest, .coverage, .voices, .gaps, .check, .log,
    .undo, .redo, .drafts, .room, .reveal, .help, .export, .quit,
  ]

  private static let byWord: [String: Verb] = Dictionary(
    uniqueKeysWithValues: all.flatMap { verb in [(verb.name, verb)] + (verb.alias.map { [($0, verb)] } ?? []) })

  /// The verb of this name or alias; nil when there is none.
  package static func verb(_ word: String) -> Verb? { byWord[word] }

  /// The verb that a first word means: its name, its alias, or at the prompt any prefix that only one verb has.
  package static func verb(typed token: Token, on line: Line, isPrompt: Bool) throws(Refusal) -> Verb {
    if let verb = byWord[token.word] { return verb }
    let candidates = token.word.isEmpty ? [] : all.filter { $0.name.hasPrefix(token.word) }
    if isPrompt, candidates.count == 1, candidates[0].mayBeShortened { return candidates[0] }
    if isPrompt, candidates.count > 1 {
      throw Refusal(
        "\(Untrusted(token.typed)) could be several verbs", at: token.span,
        suggestions: [.ours(candidates.map(\.name).joined(separator: ", "))])
    }
    if let colon = token.typed.unicodeScalars.firstIndex(of: ":"),
      byWord[String(String.UnicodeScalarView(token.typed.lowercased().unicodeScalars.prefix { $0 != ":" }))] != nil
    {
      let offset = token.typed.unicodeScalars.distance(from: token.typed.unicodeScalars.startIndex, to: colon)
      throw Refusal.blankMissing(line, column: token.span.column + offset)
    }
    throw Refusal("\(Untrusted(token.typed)) is no verb", at: token.span, suggestions: Refusal.nearVerb(token.word, candidates: candidates))
  }
}

/// Reads a line and decides it.
package enum Interpreter {
  /// True for a line that says nothing: blank, or a comment.
  package static func isIdle(_ line: Line) -> Bool { line.isBlank || line.tokens.first?.word.hasPrefix("#") == true }

  /// The verb a line uses and what it comes to. Throws a refusal, in which nothing secret is left when the head says `private`.
  package static func decide(_ line: Line, at desk: Desk) throws(Refusal) -> (verb: String, decision: Decision) {
    do throws(Refusal) {
      let (verb, decision) = try read(line, at: desk)
      return (verb, line.isSecret ? decision.withoutWords(of: line) : decision)
    } catch {
      throw line.isSecret ? error.withoutWords(of: line, at: desk) : error
    }
  }

  private static func read(_ line: Line, at desk: Desk) throws(Refusal) -> (verb: String, decision: Decision) {
    guard let first = line.tokens.first else {
      throw Refusal(
        "a line begins with a verb or with @who", at: Span(column: line.boundary ?? 1), suggestions: ["@amara: what she said", "help"])
    }
    if let substitution = try Substitution(line) { return ("s", try substitution.decide(at: desk)) }
    if first.word.hasPrefix("?") { return ("help", try help(line, at: desk)) }
    if first.word.hasPrefix("@") { return ("say", try say(line, first, at: desk)) }
    if ItemID(first.word) != nil || first.word == "." { throw offerFix(line, behind: "") }
    if line.text == nil, Amendment.isOne(line.tokens) { return ("fix", try amend(line, at: desk)) }
    let verb = try CommandTable.verb(typed: first, on: line, isPrompt: desk.isPrompt)
    let tokens = line.tokens.dropFirst()
    return (verb.name, try decide(form(of: verb, for: tokens, at: desk), tokens, of: verb, line, at: desk))
  }

  /// The form whose required slot takes the thing that the head names, wherever it stands, or else the first word; the first form when none
  /// does.
  private static func form(of verb: Verb, for tokens: ArraySlice<Token>, at desk: Desk) -> Verb.Form {
    guard verb.forms.count > 1, let first = named(in: tokens) ?? tokens.first else { return verb.forms[0] }
    let item = first.word == "." ? desk.last : ItemID(first.word)
    let fitting = verb.forms.first { form in
      form.slots.contains { slot in
        guard slot.isRequired else { return false }
        if case .item(let kinds) = slot.kind { return item.map { kinds.contains($0.kind) } ?? false }
        return slot.kind.begins(with: first)
      }
    }
    return fitting ?? verb.forms[0]
  }

  /// The word of a head that names a recorded thing by itself, not behind a keyword; or else the first that names somebody.
  private static func named(in tokens: ArraySlice<Token>) -> Token? {
    var keyword = false
    var somebody: Token?
    for token in tokens {
      if !keyword, token.word == "." || ItemID(token.word) != nil { return token }
      if !keyword, token.word.hasPrefix("@") { somebody = somebody ?? token }
      keyword = ["on", "re", "from", "lang", "in", "as"].contains(token.word)
    }
    return somebody
  }

  private static func decide(_ form: Verb.Form, _ tokens: ArraySlice<Token>, of verb: Verb, _ line: Line, at desk: Desk) throws(Refusal)
    -> Decision
  {
    let head = try HeadReader.read(tokens, of: form, on: line, at: desk)
    let empty = line.text?.raw.isEmpty ?? true
    switch form.text {
    case .required(let what) where empty:
      let mended = line.boundary == nil ? line.with(": ", behind: line.scalars.count) : nil
      throw Refusal(
        "\(Phrase.ours(what)) is missing", at: line.textSpan,
        suggestions: [.ours(verb.synopses.first { $0.contains(what) } ?? verb.synopses[0])], mended: mended)
    case .none where line.boundary != nil:
      throw Refusal(
        "\(Phrase.ours(verb.name)) takes no text", at: Span(column: line.boundary ?? 1), suggestions: [.ours(verb.synopses[0])])
    default: break
    }
    return try form.decide(Sentence(head: head, text: empty ? nil : line.text, line: line), desk)
  }

  // MARK: Lines without a verb

  private static func say(_ line: Line, _ first: Token, at desk: Desk) throws(Refusal) -> Decision {
    if line.boundary == nil {
      _ = try HeadReader.read(line.tokens[...], of: Verb.say.forms[0], on: line, at: desk)
      throw offerFix(line, behind: "fix . ", also: line.with(": ", behind: line.scalars.count))
    }
    return try decide(Verb.say.forms[0], line.tokens[...], of: .say, line, at: desk)
  }

  private static func amend(_ line: Line, at desk: Desk) throws(Refusal) -> Decision {
    guard let last = desk.last else {
      throw Refusal(
        "this amends `.`, and `.` is nothing yet at this terminal", at: line.tokens[0].span,
        suggestions: [.theirs(Untrusted("fix p1 " + line.typed.raw))])
    }
    let place = Token(typed: ".", word: ".", span: line.tokens[0].span)
    let tokens = [place] + line.tokens
    guard desk.session.has(last) else {
      throw Refusal("this amends `.`, which is \(last), and \(last) was undone", at: line.tokens[0].span)
    }
    return try decide(form(of: .fix, for: tokens[...], at: desk), tokens[...], of: .fix, line, at: desk)
  }

  private static func help(_ line: Line, at desk: Desk) throws(Refusal) -> Decision {
    if let boundary = line.boundary { throw Refusal("help takes no text", at: Span(column: boundary), suggestions: ["help [VERB|TOPIC]"]) }
    let words = line.tokens.map(\.word).joined(separator: " ").drop { $0 == "?" }
    return .show(try HelpPage.page(on: words.split(separator: " ").map(String.init), at: line.tokens[0].span, desk: desk))
  }

  private static func offerFix(_ line: Line, behind prefix: String, also: String? = nil) -> Refusal {
    let mended = prefix.isEmpty ? "fix " + line.typed.raw : prefix + line.typed.raw
    return Refusal(
      "a line that begins with \(Untrusted(line.tokens[0].typed)) needs a verb, or words behind a colon", at: line.tokens[0].span,
      suggestions: ([mended] + (also.map { [$0 + "…"] } ?? [])).map { .theirs(Untrusted($0)) }, mended: mended)
  }
}

/// A line that is wholly head tokens, and so amends `.`.
enum Amendment {
  /// True when every word is one that amends. Reads shapes only, not the session.
  static func isOne(_ tokens: [Token]) -> Bool {
    var rest = tokens[...]
    while let token = rest.popFirst() {
      switch token.word {
      case "on", "re", "from", "lang": if rest.popFirst() == nil { return false }
      case "by":
        guard let first = rest.first, QuarterGrammar.mayBePart(first.word) else { return false }
        while let next = rest.first, QuarterGrammar.mayBePart(next.word) { rest.removeFirst() }
      default: if !isWord(token.word) { return false }
      }
    }
    return !tokens.isEmpty
  }

  private static func isWord(_ word: String) -> Bool {
    word.hasPrefix("+") || Level(rawValue: word) != nil || Mode(rawValue: word) != nil || PerspectiveKind(rawValue: word) != nil
  }
}

extension Refusal {
  /// What to type instead of a word that is no verb.
  static func nearVerb(_ word: String, candidates: [Verb]) -> [Phrase] {
    let prefix = candidates.count == 1 ? candidates[0].name : nil
    let near = prefix ?? Nearest.word(to: word, among: CommandTable.all.map(\.name))
    return [near.map { .ours("did you mean \($0)?") } ?? "what somebody said begins with @who: …; help lists the verbs"]
  }
}
