import RoundtableRecord

extension Verb {
  /// `sitting 2023-06-14 [: PLACE]`
  static let sitting = Verb(
    "sitting", topic: .table, summary: "Begins a sitting: what follows was heard on that day, at that place.",
    forms: [
      Form(.day, text: .optional("PLACE")) { line, _, day in
        let place = line.text
        return .record(
          Recording([SittingOpened(day: day, place: place)], ids: []) { session in
            Receipt.columns("sitting \(session.sittings.highest)", .ours(day.iso), place.map { .cut($0) })
          })
      }
    ],
    examples: [Example("sitting 2022-06-14"), Example("sitting 2022-06-15: Valley School, gym"), Example("sitting 2022-06-16: en ligne")],
    refuses: ["a day the calendar does not have"])
}
