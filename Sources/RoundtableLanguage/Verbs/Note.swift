import RoundtableRecord

extension Verb {
  /// `note: TEXT`
  static let note = Verb(
    "note", alias: "n", topic: .hear, summary: "Writes down something that nobody in particular said; it stays in the internal record.",
    forms: [
      Form(text: .required("TEXT")) { line, desk in
        let text = line.text
        return .record(Recording([NoteMade(text: text, issue: desk.openIssue)], ids: []) { _ in Receipt.columns("note", .cut(text)) })
      }
    ],
    examples: [Example("note: break until 14:10"), Example("n: a chair was moved so that all could see"), Example("note: 休息十分钟")],
    refuses: ["an empty text"])
}
