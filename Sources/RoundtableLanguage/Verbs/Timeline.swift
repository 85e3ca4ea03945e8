import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `timeline`
  static let timeline = Verb(
    "timeline", topic: .look, summary: "Actions, milestones, terms and focus areas by quarter.",
    forms: [Form { _, desk in .show(Timeline.page(desk.session, on: desk.planDay)) }],
    examples: [Example("timeline"), Example("timeline", given: ["act by Q4 2022 on r2: Rebuild"]), Example("TIMELINE")], refuses: ["any word behind it"])
}
