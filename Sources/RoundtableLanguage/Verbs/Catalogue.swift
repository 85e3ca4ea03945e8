import RoundtableRecord

// The registers that are neither people nor groups: issues, themes, focus areas, sources.

extension Verb {
  /// `issue CODE: TITLE`
  static let issue = Verb(
    "issue", topic: .table, summary: "Puts an issue on the table, or changes its title.",
    details: ["After adopt it is marked as raised during implementation."],
    forms: [
      Form([.must(.code(.issue, new: true))], text: .required("TITLE")) { line, desk throws(Refusal) in
        guard let code = line.head.code else { throw Refusal("a code is missing", at: line.start) }
        let isLater = desk.session.adopted != nil
        let word: Phrase = desk.session.issues[code] != nil ? "changed" : isLater ? "new, raised during implementation" : "new"
        let title = line.words
        return .record(
          Recording([IssueDescribed(code: code, title: title)], ids: [code.text]) { _ in Receipt.columns("\(code)", word, .cut(title)) })
      }
    ],
    examples: [
      Example("issue r11: Uniforms in the hallway"), Example("issue r2: Training, in both languages"),
      Example("issue wifi: Recording by phones"),
    ],
    refuses: ["a code that looks like p1", "an empty title"])

  /// `theme CODE: WHAT IT COVERS`
  static let theme = Verb(
    "theme", topic: .table, summary: "Says what a theme covers.",
    details: ["A theme need not be described: +word makes one, and the receipt marks it new."],
    forms: [
      Form([.must(.code(.theme, new: true))], text: .required("WHAT IT COVERS")) { line, _ throws(Refusal) in
        guard let code = line.head.code else { throw Refusal("a code is missing", at: line.start) }
        let covers = line.words
        return .record(
          Recording([ThemeDescribed(code: code, covers: covers)], ids: [code.text]) { _ in Receipt.columns("+\(code)", .cut(covers)) })
      }
    ],
    examples: [
      Example("theme trust: Whether people believe what is promised"),
      Example("theme drills: Lockdown drills and what they do to small children"),
      Example("theme langue: Les langues des familles"),
    ],
    refuses: ["a theme that does not begin with a letter", "an empty text"])

  /// `focus CODE [by QUARTER] [: TITLE]`
  static let focus = Verb(
    "focus", topic: .table, summary: "Names a focus area of the review and its quarters, or changes them.",
    forms: [
      Form([.must(.code(.focusArea, new: true)), .may(.due)], text: .optional("TITLE")) { line, desk throws(Refusal) in
        guard let code = line.head.code else { throw Refusal("a code is missing", at: line.start) }
        try requireTitle(line, "focus area", code, isNew: desk.session.focusAreas[code] == nil)
        let fact = FocusAreaDescribed(code: code, by: line.head.due, title: line.text)
        return .record(
          Recording([fact], ids: [code.text], warnings: desk.warnings(of: line.head.due)) { session in
            let area = session.focusAreas[code]
            return Receipt.columns("\(code)", (area?.by).map { .ours($0.label) }, (area?.title).map { .cut($0) })
          })
      }
    ],
    examples: [
      Example("focus listening by Q1-Q2 2022: Listen to students again"), Example("focus table by Q2 2022: Hold the roundtable"),
      Example("focus table by Q3 2022", given: ["focus table by Q2 2022: Hold the roundtable"]),
    ],
    refuses: ["a new focus area without a title", "a quarter that is none"])

  /// `source CODE [people N] [dated DATE] [: TITLE]`
  static let source = Verb(
    "source", topic: .table, summary: "Names a report that the table relies on, and how many people it heard, or changes that.",
    forms: [
      Form([.must(.code(.source, new: true)), .may(.count("people")), .may(.day("dated"))], text: .optional("TITLE")) {
        line, desk throws(Refusal) in
        guard let code = line.head.code else { throw Refusal("a code is missing", at: line.start) }
        try requireTitle(line, "source", code, isNew: desk.session.sources[code] == nil)
        let fact = SourceDescribed(code: code, dated: line.head.days["dated"], people: line.head.counts["people"], title: line.text)
        return .record(
          Recording([fact], ids: [code.text]) { session in
            let source = session.sources[code]
            return Receipt.columns(
              "\(code)", (source?.people).map { "\($0) people" }, (source?.dated).map { .ours("dated " + $0.iso) },
              (source?.title).map { .cut($0) })
          })
      }
    ],
    examples: [
      Example("source survey people 412 dated 2022-03-01: Riverton school survey"), Example("source letters: Letters of parents"),
      Example("source letters people 37", given: ["source letters: Letters of parents"]),
    ],
    refuses: ["a new source without a title", "a day the calendar does not have"])

  private static func requireTitle(_ line: Sentence, _ what: String, _ code: Code, isNew: Bool) throws(Refusal) {
    if isNew, line.text == nil {
      throw Refusal(
        "\(code) is new, and a new \(Phrase.ours(what)) needs a title", at: line.line.textSpan,
        suggestions: [.theirs(Untrusted(line.line.typed.raw + ": TITLE"))])
    }
    if line.text == nil, line.head.saysNothing { throw Refusal("nothing new was said of \(code)", at: line.span(.code)) }
  }
}
