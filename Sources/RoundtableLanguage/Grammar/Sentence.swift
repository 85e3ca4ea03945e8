import RoundtableRecord

/// A line whose head has been read, with the text that the form asks for: `Untrusted`, `Untrusted?`, or nothing.
struct Sentence<Text: Sendable>: Sendable {
  /// The text after the colon.
  let text: Text
  /// The line itself, for places and for what must not be echoed.
  let line: Line
  /// True when nothing was typed that may be left out: the line only names what it is about.
  let saysNothing: Bool

  /// Where the verb, or the first word, is.
  var start: Span { line.tokens.first?.span ?? Span(column: 1) }

  /// Where the words after the verb are; the verb when there are none.
  var words: Span {
    guard line.tokens.count > 1, let last = line.tokens.last else { return start }
    return line.tokens[1].span.through(last.span)
  }
}

extension Sentence where Text == Untrusted? {
  /// Refuses a new thing without a title, and a known one of which the line says nothing.
  func checkTitle(of code: Placed<Code>, _ what: String, isNew: Bool) throws(Refusal) {
    guard text == nil else { return }
    if isNew {
      throw Refusal(
        "\(code.value) is new, and a new \(Phrase.ours(what)) needs a title", at: line.textSpan,
        suggestions: [.theirs(Untrusted(line.typed.raw + ": TITLE"))])
    }
    if saysNothing { throw Refusal("nothing new was said of \(code.value)", at: code.span) }
  }
}

/// What may follow the colon, as help shows it.
package enum TextRule: Sendable, Equatable {
  /// Nothing; the verb has no colon.
  case none
  /// Words that may be left out; the name stands for them in the synopsis.
  case optional(String)
  /// Words that are required and may not be empty.
  case required(String)
}

/// What may follow the colon, with the type that the form gets.
struct TextSlot<Text: Sendable>: Sendable {
  /// As help shows it.
  let rule: TextRule
  /// Takes the text of a line. Throws when it is missing, or when there is one that may not be.
  let read: @Sendable (Line, Verb) throws(Refusal) -> Text
}

extension TextSlot where Text == Untrusted {
  /// Words that are required and may not be empty.
  static func required(_ what: String) -> TextSlot {
    TextSlot(rule: .required(what)) { line, verb throws(Refusal) in
      if let text = line.words { return text }
      let mended = line.boundary == nil ? line.with(": ", after: line.scalars.count) : nil
      throw Refusal(
        "\(Phrase.ours(what)) is missing", at: line.textSpan,
        suggestions: [.ours(verb.synopses.first { $0.contains(what) } ?? verb.synopses[0])], mended: mended)
    }
  }
}

extension TextSlot where Text == Untrusted? {
  /// Words that may be left out.
  static func optional(_ what: String) -> TextSlot { TextSlot(rule: .optional(what)) { line, _ in line.words } }
}

extension TextSlot where Text == Void {
  /// No colon.
  static var none: TextSlot {
    TextSlot(rule: .none) { line, verb throws(Refusal) in
      guard let boundary = line.boundary else { return }
      throw Refusal("\(Phrase.ours(verb.name)) takes no text", at: Span(column: boundary), suggestions: [.ours(verb.synopses[0])])
    }
  }
}

extension Line {
  /// The text; nil when there is none, or nothing of it can be seen.
  fileprivate var words: Untrusted? { text.flatMap { $0.showsNothing ? nil : $0 } }
}
