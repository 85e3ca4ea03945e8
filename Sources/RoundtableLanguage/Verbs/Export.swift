import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `export [plan|heard|digest|record] markdown|json|html|docx [for internal|board|public] [in en|fr] [replace] [to PATH]`
  static let export = Verb(
    "export", topic: .steer, summary: "Writes a document into a file, by default Exports/NAME/plan-board.md and the like.",
    details: [
      "heard can be written in French too: in fr. What people said stays as they said it.",
      "plan and digest go to the board unless said, heard to the public, record to the internal file alone. at v1 shows the plan as that version was adopted.",
      "html is a page for paper and for any browser, in one file. docx is made by pandoc, which must be installed; the record has none.",
      "A file that is there is replaced only if an export wrote it and nobody changed it since, or with replace.",
    ],
    forms: [
      Form(
        .may(.document), .format(missing: noFormat), .may(.audience), .may(.version), .may(.since("since DATE|vN")), .may(.documentLanguage), .replace,
        .may(.path),
        example: "export plan markdown for board"
      ) { line, _, document, format, audience, version, since, language, replace, file throws(Refusal) in
        let order = DocumentOrder(
          document ?? .plan, format, for: audience, version: version, since: since, in: language ?? .en, path: file?.path, replace: replace)
        try check(order, at: line.words)
        return .fetch(.export(order))
      }
    ],
    examples: [
      Example("export plan markdown"), Example("export json for internal"), Example("export heard html for public"), Example("export heard markdown in fr"),
      Example("export plan json replace to Exports/plan.json"),
    ],
    refuses: [
      "a document or audience that is none", "record for anybody but internal", "a format that the document cannot be written in",
      "a file that somebody changed",
    ])

  /// What a document may not be asked for.
  private static func check(_ order: DocumentOrder, at span: Span) throws(Refusal) {
    if order.document == .record, order.readers != .internal {
      throw Refusal("the record is the facilitator's file, and goes to nobody else", at: span, suggestions: ["export record markdown for internal"])
    }
    if order.version != nil, order.document != .plan {
      throw Refusal("only the plan has versions", at: span, suggestions: ["export plan markdown at v1"])
    }
    if !order.document.languages.contains(order.language) {
      let document = Phrase.ours(order.document.rawValue)
      throw Refusal(
        "There is no \(document) in \(Phrase.ours(order.language.name)).", at: span,
        suggestions: ["export \(document) markdown", .ours("export heard markdown in \(order.language.rawValue)")])
    }
    if order.since != nil, order.document != .digest {
      throw Refusal("only a digest has a beginning", at: span, suggestions: ["export digest markdown since v1"])
    }
  }

  private static let noFormat: @Sendable (HeadReader) -> Refusal = { head in
    let words = head.line.tokens.dropFirst()
    guard let first = words.first, let last = words.last else { return head.missingAll }
    let document = words.lazy.compactMap { Document(rawValue: $0.word) }.first ?? .plan
    return Refusal(
      .ours("a format is missing, \(FormatName.anyOf(FormatName.allCases))"), at: first.span.through(last.span),
      suggestions: [.ours("export \(document.rawValue) markdown")])
  }
}
