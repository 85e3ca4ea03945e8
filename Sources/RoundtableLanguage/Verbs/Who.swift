import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `who`
  static let who = Verb(
    "who", topic: .look, summary: "Who is at the table, by group, with handle, code and level.",
    forms: [Form { _, desk in .show(Who.page(desk.session)) }],
    examples: [Example("who"), Example("WHO"), Example("who", given: ["leave @amina"])], refuses: ["any word behind it"])
}
