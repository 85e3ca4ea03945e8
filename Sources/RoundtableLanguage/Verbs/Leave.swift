import RoundtableRecord

extension Verb {
  /// `leave @who [: NOTE]`
  static let leave = Verb(
    "leave", topic: .table, summary: "Notes that a person left the table; what was said stays.",
    forms: [
      Form(.person(.present), text: .optional("NOTE")) { line, _, person in
        if person.left != nil { return .nothing("@\(person.handle) has left already", target: nil) }
        return .record(
          Recording([PersonLeft(person: person.number, note: line.text)], ids: [person.handle.text]) { _ in
            "@\(person.handle)  \(person.name)  left"
          })
      }
    ],
    examples: [Example("leave @amina"), Example("leave @ruth: catches a bus"), Example("leave @students1")],
    refuses: ["a group", "somebody who is not there"])
}
