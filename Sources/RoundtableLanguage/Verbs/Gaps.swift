import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `gaps`
  static let gaps = Verb(
    "gaps", topic: .look,
    summary: "What is missing: groups not heard, unknown speakers, quotes not read back, issues without a perspective, unfinished actions.",
    forms: [Form { _, desk in .show(Gaps.page(desk.session, openIssue: desk.openIssue)) }],
    examples: [Example("gaps"), Example("gaps", given: ["discuss r2"]), Example("GAPS")], refuses: ["any word behind it"])
}
