import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `digest [since DATE|vN]`
  static let digest = Verb(
    "digest", topic: .look,
    summary: "Show the board paper: what to decide, how far each action is, and what changed since the last adoption, a day or a version.",
    forms: [
      Form(.may(.since("since 2022-09-30|vN")), example: "since v1") { _, _, since in
        .fetch(.read(DocumentOrder(.digest, .markdown, for: .internal, since: since)))
      }
    ],
    examples: [Example("digest"), Example("digest since 2022-06-01"), Example("digest since v1", given: ["act on r2: Rebuild", "adopt"])],
    refuses: ["a version that was not adopted", "a day the calendar does not have"])
}
