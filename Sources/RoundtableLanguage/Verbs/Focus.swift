import RoundtableRecord

extension Verb {
  /// `focus CODE [by QUARTER] [: TITLE]`
  static let focus = Verb(
    "focus", topic: .table, summary: "Names a focus area of the review and its quarters, or changes them.",
    forms: [
      Form(.placed(.newCode(.focusArea)), .may(.due), text: .optional("TITLE")) { line, desk, code, due throws(Refusal) in
        try line.checkTitle(of: code, "focus area", isNew: desk.session.focusAreas[code.value] == nil)
        let code = code.value
        let fact = FocusAreaDescribed(code: code, by: due, title: line.text)
        return .record(
          Recording([fact], ids: [code.text], warnings: desk.warnings(of: due)) { session in
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
}
