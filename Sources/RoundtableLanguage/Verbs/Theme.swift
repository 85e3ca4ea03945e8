import RoundtableRecord

extension Verb {
  /// `theme CODE: WHAT IT COVERS`
  static let theme = Verb(
    "theme", topic: .table, summary: "Says what a theme covers.",
    details: ["A theme need not be described: +word makes one, and the receipt marks it new."],
    forms: [
      Form(.newCode(.theme), text: .required("WHAT IT COVERS")) { line, _, code in
        let covers = line.text
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
}
