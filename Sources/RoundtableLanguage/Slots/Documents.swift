import RoundtableRecord
import RoundtableReports
import RoundtableWording

// Which document, how it is written, whom it is for, and where to: what `export` takes. The words come from what there is.

extension Slot where Value == Document {
  /// A document.
  static var document: Slot {
    let notes = Dictionary(uniqueKeysWithValues: Document.allCases.map { ($0.rawValue, $0.note) })
    var any = AnySlot.oneOf(Document.allCases, nil, notes: notes)
    any.brief = any.words.first.map { $0 + "|…" }
    let form = any
    return .once(any, again: second("document")) { token, head throws(Refusal) in
      guard let document = Document(rawValue: token.word) else { throw head.missing(form) }
      return (document, nil)
    }
  }
}

extension Document {
  /// What it is, for completion.
  fileprivate var note: String {
    switch self {
    case .plan: "the action plan, for the board"
    case .heard: "what we heard and what became of it, for the public"
    case .digest: "what changed"
    case .record: "everything in order, for the facilitator's file"
    }
  }
}

extension Slot where Value == FormatName {
  /// How a document is written: by name, or by the extension of its files.
  ///
  /// - Parameter missing: the refusal of a head without one.
  static func format(missing: @escaping @Sendable (HeadReader) -> Refusal) -> Slot {
    let words = FormatName.allCases.map(\.rawValue)
    let any = AnySlot(words.joined(separator: "|"), words: words) { FormatName(word: $0.word) != nil }
    return .once(any, again: second("format"), missing: missing) { token, head throws(Refusal) in
      guard let format = FormatName(word: token.word) else { throw head.missing(any) }
      return (format, nil)
    }
  }
}

extension Slot where Value == Audience {
  /// `for board`: whom a document is for.
  static var audience: Slot {
    let words = Audience.ofFiles.map(\.rawValue)
    let list = words.dropLast().joined(separator: ", ") + " or " + words.suffix(1).joined()
    var any = AnySlot("for " + words.joined(separator: "|"), words: ["for"], following: .word, notes: ["for": list])
    any.brief = "for " + words[0] + "|…"
    any.values = { _ in words.map { Candidate($0, "") } }
    return .once(any, again: second("for")) { keyword, head throws(Refusal) in
      guard let token = head.rest.popFirst() else {
        throw Refusal("`for` needs an audience", at: keyword.span, suggestions: words.prefix(2).map { .ours("for \($0)") })
      }
      if let audience = Audience.ofFiles.first(where: { $0.rawValue == token.word }) { return (audience, nil) }
      let all = words.map { "for " + $0 }
      let whole = all.dropLast().joined(separator: ", ") + " or " + all.suffix(1).joined()
      throw Refusal(
        "\(Untrusted(token.typed)) is no audience", at: token.span,
        suggestions: [.ours(Nearest.word(to: token.word, among: words).map { "did you mean \($0)?" } ?? whole)])
    }
  }
}

extension Slot where Value == DocumentLanguage {
  /// `in fr`: the language of a document's own sentences.
  static var documentLanguage: Slot {
    let words = DocumentLanguage.allCases.map(\.rawValue)
    var any = AnySlot("in " + words.joined(separator: "|"), words: ["in"], following: .word, notes: ["in": "the language of its own sentences"])
    any.values = { _ in DocumentLanguage.allCases.map { Candidate($0.rawValue, .ours($0.name)) } }
    return .once(any, again: second("in")) { keyword, head throws(Refusal) in
      let token = try head.value(after: keyword, "a language, in \(words.joined(separator: " or in "))")
      guard let language = DocumentLanguage(rawValue: token.word) else {
        throw Refusal("No document is written in \(Untrusted(token.typed)).", at: token.span, suggestions: words.map { .ours("in \($0)") })
      }
      return (language, nil)
    }
  }
}

/// A file to be written.
struct FilePath: Sendable {
  /// Its path, as typed.
  let path: String
}

extension Slot where Value == FilePath {
  /// `to PATH`: a path of one word.
  static var path: Slot {
    .once(AnySlot("to PATH", words: ["to"], following: .word, notes: ["to": "a path of one word"]), again: second("to")) {
      keyword, head throws(Refusal) in
      guard let path = head.rest.popFirst() else { throw Refusal("`to` needs a path of one word", at: keyword.span) }
      return (FilePath(path: path.typed), nil)
    }
  }
}

extension Slot where Value == Bool {
  /// `replace`: whatever file is there.
  static var replace: Slot {
    .once(AnySlot("replace", words: ["replace"], notes: ["replace": "whatever file is there"]), absent: false, again: second("replace")) { _, _ in (true, nil) }
  }
}

/// The refusal of what is there twice in `export`.
func second<Value>(_ what: String) -> @Sendable (Token, Value) -> Refusal {
  { token, _ in Refusal("\(Untrusted(token.typed)) is a second \(Phrase.ours(what))", at: token.span) }
}
