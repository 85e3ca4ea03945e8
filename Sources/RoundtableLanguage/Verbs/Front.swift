import RoundtableRecord

extension Verb {
  /// `session: TITLE`
  static let session = Verb(
    "session", topic: .table, summary: "Gives the session its title.",
    forms: [
      Form(text: .required("TITLE")) { line, _ in
        let title = line.words
        return .record(Recording([SessionTitled(title: title)], ids: []) { _ in "session: \(title)" })
      }
    ],
    examples: [
      Example("session: Riverton roundtable on officers in schools"), Example("session: Table ronde, été 2022"), Example("session: 学校圆桌会议"),
    ],
    refuses: ["an empty title"])

  /// `when 2023-06-14 [to 2023-06-15]`
  static let when = Verb(
    "when", topic: .table, summary: "Says on which day, or days, the session meets.",
    forms: [
      Form([.must(.day("")), .may(.day("to"))]) { line, _ throws(Refusal) in
        guard let from = line.head.days[""] else { throw Refusal("a day is missing", at: line.start, suggestions: ["when 2023-06-14"]) }
        let to = line.head.days["to"]
        if let to, to < from {
          throw Refusal(
            "\(Phrase.ours(to.iso)) is before \(Phrase.ours(from.iso))", at: line.span(.word("to")),
            suggestions: [.ours("when \(to.iso) to \(from.iso)")])
        }
        let days = from.iso + (to.map { " to " + $0.iso } ?? "")
        return .record(Recording([SessionDated(from: from, to: to)], ids: []) { _ in .ours("when: \(days)") })
      }
    ],
    examples: [Example("when 2022-06-14"), Example("when 2022-06-14 to 2022-06-15"), Example("WHEN 2024-02-29")],
    refuses: ["a day the calendar does not have", "a last day before the first"])

  /// `where: PLACE`
  static let whereVerb = Verb(
    "where", topic: .table, summary: "Says where the session meets.",
    forms: [
      Form(text: .required("PLACE")) { line, _ in
        let place = line.words
        return .record(Recording([PlaceNamed(place: place)], ids: []) { _ in "where: \(place)" })
      }
    ],
    examples: [Example("where: Central Library, Riverton"), Example("where: Salle 3, Riverton"), Example("where: online")],
    refuses: ["an empty place"])
}
