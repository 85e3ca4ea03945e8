import RoundtableRecord
import RoundtableWording

extension Verb {
  /// `sitting 2023-06-14 [: PLACE]`
  static let sitting = Verb(
    "sitting", topic: .table, summary: "Begins a sitting: what follows was heard on that day, at that place.",
    forms: [
      Form(.day, text: .optional("PLACE")) { line, desk, day in
        let place = line.text
        let (front, sittings) = (desk.session.front, desk.session.sittings.all.map(\.day))
        let days = SittingDays(from: front.from, to: front.to, sittings: sittings + [day])
        return .record(
          Recording([SittingOpened(day: day, place: place)], ids: [], warnings: days.outside.contains(day) ? days.warnings : []) { session in
            Receipt.columns("sitting \(session.sittings.highest)", .ours(day.iso), place.map { .cut($0) })
          })
      }
    ],
    examples: [Example("sitting 2022-06-14"), Example("sitting 2022-06-15: Valley School, gym"), Example("sitting 2022-06-16: en ligne")],
    refuses: ["a day the calendar does not have"])
}
