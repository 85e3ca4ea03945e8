import RoundtableRecord

extension Verb {
  /// `source CODE [people N] [dated DATE] [: TITLE]`
  static let source = Verb(
    "source", topic: .table, summary: "Names a report that the table relies on, and how many people it heard, or changes that.",
    forms: [
      Form(
        .placed(.newCode(.source)), .may(.count("people", meaning: "how many people it heard", note: "how many people it heard")),
        .may(.day("dated", meaning: "when it was published")), text: .optional("TITLE")
      ) { line, desk, code, people, dated throws(Refusal) in
        try line.checkTitle(of: code, "source", isNew: desk.session.sources[code.value] == nil)
        let code = code.value
        let fact = SourceDescribed(code: code, dated: dated, people: people, title: line.text)
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
}
