import RoundtableRecord
import RoundtableReports

extension Verb {
  /// `help [VERB|TOPIC]`
  static let help = Verb(
    "help", topic: .steer, summary: "What can be typed; `?` is short for it.",
    forms: [
      Form([.may(.words("VERB|TOPIC"))]) { line, desk throws(Refusal) in
        .show(try HelpPage.page(on: line.head.words.map(\.word), at: line.span(.words), desk: desk))
      }
    ],
    examples: [Example("help"), Example("help say"), Example("?act"), Example("help quarters")],
    refuses: ["a word that is neither verb nor topic"])

  /// `export [plan|heard|digest|record] markdown|json [for internal|board|public] [replace] [to PATH]`
  static let export = Verb(
    "export", topic: .steer, summary: "Writes a document into a file, by default Exports/NAME/plan-board.md and the like.",
    details: [
      "plan and digest go to the board unless said, heard to the public, record to the internal file alone. at v1 shows the plan as that version was adopted.",
      "A file that is there is replaced only if an export wrote it and nobody changed it since, or with replace.",
    ],
    forms: [
      Form([.must(.words(Words.synopsis))]) {
        line, desk throws(Refusal) in .fetch(.export(try order(line, desk)))
      }
    ],
    examples: [
      Example("export plan markdown"), Example("export json for internal"), Example("export heard markdown for public"),
      Example("export plan json replace to Exports/plan.json"),
    ],
    refuses: [
      "a document or audience that is none", "record for anybody but internal", "a format that is neither markdown nor json", "a file that somebody changed",
    ])

  /// `quit`
  static let quit = Verb(
    "quit", topic: .steer, summary: "Leaves the prompt; everything is recorded already.", forms: [Form { _, _ in .steer(.quit) }],
    examples: [Example("quit"), Example("QUIT"), Example("Quit")], refuses: ["any word behind it"], mayBeShortened: false)

  /// The document, and what of the rest each word gives; the words may stand in any order.
  private static func order(_ line: Sentence, _ desk: Desk) throws(Refusal) -> DocumentOrder {
    var order = DocumentOrder(.plan, .markdown)
    var rest = line.head.words[...]
    var said: Set<String> = []
    while let token = rest.popFirst() {
      guard let slot = slot(of: token.word) else { throw unknown(token) }
      if !said.insert(slot).inserted { throw Refusal("\(Untrusted(token.typed)) is a second \(Phrase.ours(slot))", at: token.span) }
      switch slot {
      case "at": order.version = try version([token] + (rest.popFirst().map { [$0] } ?? []), behind: "at", desk)
      case "since": order.since = try since([token] + (rest.popFirst().map { [$0] } ?? []), desk)
      case "for": order.audience = try audience(rest.popFirst(), after: token)
      case "replace": order.replace = true
      case "to":
        guard let path = rest.popFirst() else { throw Refusal("`to` needs a path of one word", at: token.span) }
        order.path = path.typed
      default:
        order.document = Document(rawValue: token.word) ?? order.document
        order.format = FormatName(word: token.word) ?? order.format
      }
    }
    guard said.contains("format") else {
      throw Refusal(
        .ours("a format is missing, \(Words.formats.joined(separator: " or "))"), at: line.span(.words),
        suggestions: [.ours("export \(order.document.rawValue) markdown")])
    }
    return try checked(order, line)
  }

  private static func checked(_ order: DocumentOrder, _ line: Sentence) throws(Refusal) -> DocumentOrder {
    if order.document == .record, order.readers != .internal {
      throw Refusal(
        "the record is the facilitator's file, and goes to nobody else", at: line.span(.words), suggestions: ["export record markdown for internal"])
    }
    if order.version != nil, order.document != .plan {
      throw Refusal("only the plan has versions", at: line.span(.words), suggestions: ["export plan markdown at v1"])
    }
    if order.since != nil, order.document != .digest {
      throw Refusal("only a digest has a beginning", at: line.span(.words), suggestions: ["export digest markdown since v1"])
    }
    return order
  }

  /// What a word gives: a document, a format, or what the keyword itself says.
  private static func slot(of word: String) -> String? {
    if Document(rawValue: word) != nil { return "document" }
    if FormatName(word: word) != nil { return "format" }
    return Words.keywords.contains(word) ? word : nil
  }

  private static func unknown(_ token: Token) -> Refusal {
    let near = Nearest.word(to: token.word, among: Words.documents + Words.formats + ["for", "replace", "to"])
    return Refusal(
      "\(Untrusted(token.typed)) is no word that can stand here", at: token.span,
      suggestions: [near.map { .ours("did you mean \($0)?") } ?? "export plan markdown for board"])
  }

  private static func audience(_ token: Token?, after keyword: Token) throws(Refusal) -> Audience {
    guard let token else {
      throw Refusal("`for` needs an audience", at: keyword.span, suggestions: Words.audiences.prefix(2).map { .ours("for \($0)") })
    }
    if let audience = Audience(rawValue: token.word) { return audience }
    let near = Nearest.word(to: token.word, among: Words.audiences)
    let all = Words.audiences.map { "for " + $0 }
    throw Refusal(
      "\(Untrusted(token.typed)) is no audience", at: token.span,
      suggestions: [.ours(near.map { "did you mean \($0)?" } ?? all.dropLast().joined(separator: ", ") + " or " + all.suffix(1).joined())])
  }
}

/// The words of `export`, each list made from the one list of what there is.
private enum Words {
  static let documents = Document.allCases.map(\.rawValue)
  static let formats = FormatName.allCases.map(\.rawValue)
  static let audiences = Audience.allCases.map(\.rawValue)
  static let keywords: Set = ["for", "replace", "to", "at", "since"]

  static let synopsis =
    "[\(documents.joined(separator: "|"))] \(formats.joined(separator: "|")) [for \(audiences.joined(separator: "|"))] [at vN] [since DATE|vN] "
    + "[replace] [to PATH]"
}
