import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `coverage`
  static let coverage = Verb(
    "coverage", topic: .look, summary: "Which group was heard on which issue, with the holes named.",
    forms: [Form { _, desk in .show(Coverage.page(desk.session, openIssue: desk.openIssue)) }],
    examples: [Example("coverage"), Example("coverage", given: ["discuss r2"]), Example("COVERAGE")], refuses: ["any word behind it"])
}
