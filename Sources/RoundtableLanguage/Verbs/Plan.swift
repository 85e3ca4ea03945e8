import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `plan [at vN]`
  static let plan = Verb(
    "plan", topic: .look, summary: "The action plan as it stands, or as a version was adopted, as the internal document shows it.",
    forms: [
      Form(.may(.version), example: "at v1") { _, _, version in
        .fetch(.read(DocumentOrder(.plan, .markdown, for: .internal, version: version)))
      }
    ],
    examples: [Example("plan"), Example("plan", given: ["act on r2: Rebuild the training"]), Example("plan at v1", given: ["act on r2: Rebuild", "adopt"])],
    refuses: ["a version that was not adopted"])
}
