import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `check`
  static let check = Verb(
    "check", topic: .look, summary: "What the plan lacks before it is adopted, each with the line that would mend it; it warns, and never blocks.",
    forms: [Form { _, desk in .show(PlanCheck.page(desk.session, on: desk.planDay)) }],
    examples: [Example("check"), Example("check", given: ["act on r2: Look at training"]), Example("CHECK")], refuses: ["any word behind it"])
}
