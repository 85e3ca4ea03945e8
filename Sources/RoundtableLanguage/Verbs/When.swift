import RoundtableRecord
import RoundtableWording

extension Verb {
  /// `when 2023-06-14 [to 2023-06-15]`
  static let when = Verb(
    "when", topic: .table, summary: "Says on which day, or days, the session meets.",
    forms: [
      Form(.day, .may(.placed(.day("to", meaning: "the last day")))) { _, desk, from, to throws(Refusal) in
        if let to, to.value < from {
          throw Refusal(
            "\(Phrase.ours(to.iso)) is before \(Phrase.ours(from.iso))", at: to.span, suggestions: [.ours("when \(to.iso) to \(from.iso)")])
        }
        let days = from.iso + (to.map { " to " + $0.iso } ?? "")
        let warnings = SittingDays(from: from, to: to?.value, sittings: desk.session.sittings.all.map(\.day)).warnings
        return .record(Recording([SessionDated(from: from, to: to?.value)], ids: [], warnings: warnings) { _ in .ours("when: \(days)") })
      }
    ],
    examples: [Example("when 2022-06-14"), Example("when 2022-06-14 to 2022-06-15"), Example("WHEN 14 June 2024"), Example("when today")],
    refuses: ["a day the calendar does not have", "a last day before the first"])
}
