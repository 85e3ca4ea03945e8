import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `voices`
  static let voices = Verb(
    "voices", topic: .look, summary: "Turns and words by group, beside its seats; who passed and who is not known stand apart.",
    forms: [Form { _, desk in .show(Voices.page(desk.session)) }],
    examples: [Example("voices"), Example("VOICES"), Example("voices", given: ["pass @ruth"])], refuses: ["any word behind it"])
}
