import RoundtableRecord

extension Verb {
  /// `discuss r2`
  static let discuss = Verb(
    "discuss", alias: "d", topic: .hear, summary: "Opens an issue; perspectives without on belong to it. What is open closes.",
    forms: [
      Form(.issue) { _, desk, issue in
        let open = desk.openIssue
        if open == issue.code { return .nothing("\(issue.code) is open", target: nil) }
        let closed = open.map { desk.closing($0) }
        return .record(
          Recording([IssueOpened(issue: issue.code)], ids: [issue.code.text]) { _ in
            Receipt.columns("\(issue.code) open", .cut(issue.title), closed.map { "(\($0))" })
          })
      }
    ],
    examples: [Example("discuss r2"), Example("discuss f1"), Example("d r2", given: ["discuss f1"])],
    refuses: ["an issue that is not there"])
}
