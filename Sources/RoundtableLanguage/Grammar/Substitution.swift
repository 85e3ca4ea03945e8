import RoundtableRecord

/// `s/old/new/`, also `p6 s/old/new/` and `fix p6 s/old/new/`: replaces literal words in the text of `.`, or of a thing by its id. The only line that the colon rule
/// does not govern.
struct Substitution {
  /// The thing as it was typed; nil for `.`.
  private let target: Token?
  private let old: [Unicode.Scalar]
  private let new: [Unicode.Scalar]
  /// The column of the `s`.
  private let place: Int

  /// Reads the line. Nil when it is not a substitution; throws when it is a malformed one.
  init?(_ line: Line) throws(Refusal) {
    let isFix = line.tokens.first?.word == Verb.fix.name && line.tokens.dropFirst(2).first?.word.hasPrefix("s/") == true
    let tokens = line.tokens.dropFirst(isFix ? 1 : 0)
    target = tokens.first.flatMap { $0.word == "." || ItemID($0.word) != nil ? $0 : nil }
    let start = target == nil ? tokens.first : tokens.dropFirst().first
    let scalars = Line.trimmed(line.scalars[((start?.span.column ?? 1) - 1)...])
    guard scalars.count > 1, scalars.first == "s" || scalars.first == "S", scalars[scalars.startIndex + 1] == "/" else { return nil }
    let parts = scalars.split(separator: "/", omittingEmptySubsequences: false)
    let span = Span(column: scalars.startIndex + 1, length: scalars.count)
    guard parts.count <= 4, parts.count < 4 || parts[3].isEmpty else {
      throw Refusal(
        "s/old/new/ ends at its third slash, and more follows it", at: span,
        suggestions: ["fix \(Phrase.ours(target?.word ?? ".")): THE WHOLE NEW TEXT"])
    }
    guard parts.count > 2 else {
      throw Refusal("the new words are missing", at: Span(column: scalars.endIndex + 1), suggestions: ["s/old/new/"])
    }
    guard !parts[1].isEmpty else {
      throw Refusal("the old words are missing", at: Span(column: span.column + 2), suggestions: ["s/old/new/"])
    }
    old = Array(parts[1])
    new = Array(parts[2])
    place = span.column
  }

  /// Decides it: the old words must stand in the thing exactly once, on an action in title and measure together.
  func decide(at desk: Desk) throws(Refusal) -> Decision {
    let span = Span(column: place + 2, length: old.count)
    let last = try item(at: desk)
    if let perspective = last.kind == .perspective ? desk.session.perspective(last.number) : nil {
      var change = PerspectiveChange(try desk.standing(perspective, at: span))
      change.new.text = try replaced([perspective.text], of: last, at: span)[0]
      change.exchange = exchange
      return change.decision(at: desk)
    }
    guard last.kind == .action, let action = desk.session.action(last.number) else {
      throw Refusal("the words of \(last) cannot be changed", at: target?.span ?? span, suggestions: ["show \(last)"])
    }
    var change = ActionChange(try desk.standing(action, at: span))
    let texts = try replaced([action.title] + (action.measure.map { [$0] } ?? []), of: last, at: span)
    change.new.title = texts[0]
    change.new.measure = texts.count > 1 ? texts[1] : action.measure
    return change.decision(at: desk)
  }

  private func item(at desk: Desk) throws(Refusal) -> ItemID {
    if let target, target.word != "." { return try desk.item(target, kinds: ItemKind.allCases) }
    let last = try desk.lastItem(at: Span(column: place), orElse: ["fix p1: THE WHOLE NEW TEXT"]) { "\($0) s/OLD/NEW/" }
    guard desk.session.has(last) else { throw Refusal("`.` is \(last), which was undone", at: Span(column: place)) }
    return last
  }

  /// `drills -> lockdown drills`.
  private var exchange: Phrase { "\(Untrusted(Line.string(old[...]))) -> \(Untrusted(Line.string(new[...])))" }

  private func replaced(_ texts: [Untrusted], of item: ItemID, at span: Span) throws(Refusal) -> [Untrusted] {
    let found = texts.map { LetterSearch.places(of: old, in: Array($0.raw.unicodeScalars)) }
    let count = found.reduce(0) { $0 + $1.count }
    let words = Untrusted(Line.string(old[...]))
    guard count > 0 else { throw Refusal("\(words) does not stand in \(item)", at: span, suggestions: ["show \(item)"]) }
    guard count == 1 else {
      throw Refusal(
        "\(words) stands in \(item) \(count) times", at: span,
        suggestions: ["s/ with more of the words around it", "fix \(item): THE WHOLE NEW TEXT"])
    }
    var result: [Untrusted] = []
    for (text, places) in zip(texts, found) {
      guard let place = places.first else {
        result.append(text)
        continue
      }
      var scalars = Array(text.raw.unicodeScalars)
      scalars.replaceSubrange(place, with: new)
      let whole = Untrusted(Line.string(Line.trimmed(scalars[...])))
      guard !whole.showsNothing else {
        throw Refusal(
          "nothing would be left of \(item)", at: span,
          suggestions: ["\(Phrase.ours(item.kind == .action ? "drop" : "retract")) \(item): REASON"])
      }
      result.append(whole)
    }
    return result
  }
}
