import RoundtableRecord

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
      Form([.must(.words("[plan|heard|digest|record] markdown|json [for internal|board|public] [at vN] [since DATE|vN] [replace] [to PATH]"))]) {
        line, desk throws(Refusal) in .export(try order(line, desk))
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
    "quit", topic: .steer, summary: "Leaves the prompt; everything is recorded already.", forms: [Form { _, _ in .quit }],
    examples: [Example("quit"), Example("QUIT"), Example("Quit")], refuses: ["any word behind it"], mayBeShortened: false)

  private static let documents = ["plan", "heard", "digest", "record"]

  private static func order(_ line: Sentence, _ desk: Desk) throws(Refusal) -> DocumentOrder {
    var order = DocumentOrder(document: "plan", format: "")
    var rest = line.head.words[...]
    var said: Set<String> = []
    while let token = rest.popFirst() {
      let what = slot(of: token.word)
      if let what, !said.insert(what).inserted {
        throw Refusal("\(Untrusted(token.typed)) is a second \(Phrase.ours(what))", at: token.span)
      }
      switch what {
      case "document": order.document = token.word
      case "at": order.version = try version([token] + (rest.popFirst().map { [$0] } ?? []), behind: "at", desk)
      case "since": order.since = try since([token] + (rest.popFirst().map { [$0] } ?? []), desk)
      case "format": order.format = token.word == "md" ? "markdown" : token.word
      case "for": order.audience = try audience(&rest, behind: token)
      case "replace": order.replace = true
      case "to":
        guard let path = rest.popFirst() else { throw Refusal("`to` needs a path of one word", at: token.span) }
        order.path = path.typed
      default:
        let near = Nearest.word(to: token.word, among: documents + ["markdown", "json", "for", "replace", "to"])
        throw Refusal(
          "\(Untrusted(token.typed)) is no word that can stand here", at: token.span,
          suggestions: [near.map { .ours("did you mean \($0)?") } ?? "export plan markdown for board"])
      }
    }
    if order.format.isEmpty {
      throw Refusal(
        "a format is missing, markdown or json", at: line.span(.words), suggestions: [.ours("export \(order.document) markdown")])
    }
    return try checked(order, line)
  }

  private static func checked(_ order: DocumentOrder, _ line: Sentence) throws(Refusal) -> DocumentOrder {
    if order.document == "record", let audience = order.audience, audience != "internal" {
      throw Refusal(
        "the record is the facilitator's file, and goes to nobody else", at: line.span(.words), suggestions: ["export record markdown for internal"])
    }
    if order.version != nil, order.document != "plan" {
      throw Refusal("only the plan has versions", at: line.span(.words), suggestions: ["export plan markdown at v1"])
    }
    if order.since != nil, order.document != "digest" {
      throw Refusal("only a digest has a beginning", at: line.span(.words), suggestions: ["export digest markdown since v1"])
    }
    return order
  }

  private static func slot(of word: String) -> String? {
    switch word {
    case "markdown", "md", "json": "format"
    case "for", "replace", "to", "at", "since": word
    default: documents.contains(word) ? "document" : nil
    }
  }

  private static func audience(_ rest: inout ArraySlice<Token>, behind keyword: Token) throws(Refusal) -> String {
    guard let token = rest.popFirst() else {
      throw Refusal("`for` needs an audience", at: keyword.span, suggestions: ["for internal", "for board"])
    }
    switch token.word {
    case "internal", "board", "public": return token.word
    default:
      let near = Nearest.word(to: token.word, among: ["internal", "board", "public"])
      throw Refusal(
        "\(Untrusted(token.typed)) is no audience", at: token.span,
        suggestions: [near.map { .ours("did you mean \($0)?") } ?? "for internal, for board or for public"])
    }
  }
}
