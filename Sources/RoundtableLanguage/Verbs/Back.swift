import RoundtableRecord

extension Verb {
  /// `back @who`
  static let back = Verb(
    "back", topic: .table, summary: "Notes that a person who left is back.",
    forms: [
      Form(.person(.absent)) { _, _, person in
        if person.left == nil { return .nothing("@\(person.handle) is at the table", target: nil) }
        return .record(
          Recording([PersonReturned(person: person.number)], ids: [person.handle.text]) { _ in
            "@\(person.handle)  \(person.name)  is back"
          })
      }
    ],
    examples: [
      Example("back @amina", given: ["leave @amina"]), Example("back @ruth", given: ["leave @ruth: catches a bus"]),
      Example("back @students1", given: ["leave @students1"]),
    ],
    refuses: ["a group", "somebody who is not there"])
}
