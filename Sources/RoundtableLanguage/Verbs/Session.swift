import RoundtableRecord

extension Verb {
  /// `session: TITLE`
  static let session = Verb(
    "session", topic: .table, summary: "Gives the session its title.",
    forms: [
      Form(text: .required("TITLE")) { line, _ in
        let title = line.text
        return .record(Recording([SessionTitled(title: title)], ids: []) { _ in "session: \(title)" })
      }
    ],
    examples: [
      Example("session: Riverton roundtable on officers in schools"), Example("session: Table ronde, été 2022"), Example("session: 学校圆桌会议"),
    ],
    refuses: ["an empty title"])
}
