import RoundtableRecord

extension Verb {
  /// `issue CODE: TITLE`
  static let issue = Verb(
    "issue", topic: .table, summary: "Puts an issue on the table, or changes its title.",
    details: ["After adopt it is marked as raised during implementation."],
    forms: [
      Form(.newCode(.issue), text: .required("TITLE")) { line, desk, code in
        let isLater = desk.session.adopted != nil
        let word: Phrase = desk.session.issues[code] != nil ? "changed" : isLater ? "new, raised during implementation" : "new"
        let title = line.text
        return .record(
          Recording([IssueDescribed(code: code, title: title)], ids: [code.text]) { _ in Receipt.columns("\(code)", word, .cut(title)) })
      }
    ],
    examples: [
      Example("issue r11: Uniforms in the hallway"), Example("issue r2: Training, in both languages"),
      Example("issue wifi: Recording by phones"),
    ],
    refuses: ["a code that looks like p1", "an empty title"])
}
