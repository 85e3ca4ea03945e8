import RoundtableRecord

extension Verb {
  /// `regrets GROUP: REASON`
  static let regrets = Verb(
    "regrets", topic: .table, summary: "Notes why nobody comes for a group.",
    forms: [
      Form(.group, text: .required("REASON")) { line, desk, group in
        let present = desk.session.index.present[group] ?? 0
        let warnings: [Phrase] = present > 0 ? ["\(present) at the table for \(group) all the same"] : []
        let reason = line.text
        return .record(
          Recording([RegretsSent(group: group, reason: reason)], ids: [group.text], warnings: warnings) { _ in
            Receipt.columns("\(group)", "sent regrets", .cut(reason))
          })
      }
    ],
    examples: [
      Example("regrets valley: called away to a school emergency"), Example("regrets parents: an evening with three other meetings"),
      Example("regrets conseil: malades"),
    ],
    refuses: ["a group that is not there", "an empty reason"])
}
