import RoundtableRecord

// Who is at the table right now, and who sent regrets.

extension Verb {
  /// `leave @who [: NOTE]`
  static let leave = Verb(
    "leave", topic: .table, summary: "Notes that a person left the table; what was said stays.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false))], text: .optional("NOTE")) { line, desk throws(Refusal) in
        let person = try desk.person(line)
        if person.left != nil { return .nothing("@\(person.handle) has left already", target: nil) }
        return .record(
          Recording([PersonLeft(person: person.number, note: line.text)], ids: [person.handle.text]) { _ in
            "@\(person.handle)  \(person.name)  left"
          })
      }
    ],
    examples: [Example("leave @amina"), Example("leave @ruth: catches a bus"), Example("leave @students1")],
    refuses: ["a group", "somebody who is not there"])

  /// `back @who`
  static let back = Verb(
    "back", topic: .table, summary: "Notes that a person who left is back.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false))]) { line, desk throws(Refusal) in
        let person = try desk.person(line)
        if person.left == nil { return .nothing("@\(person.handle) is at the table", target: nil) }
        return .record(
          Recording([PersonReturned(person: person.number)], ids: [person.handle.text]) { _ in "@\(person.handle)  \(person.name)  is back"
          })
      }
    ],
    examples: [
      Example("back @amina", given: ["leave @amina"]), Example("back @ruth", given: ["leave @ruth: catches a bus"]),
      Example("back @students1", given: ["leave @students1"]),
    ],
    refuses: ["a group", "somebody who is not there"])

  /// `regrets GROUP: REASON`
  static let regrets = Verb(
    "regrets", topic: .table, summary: "Notes why nobody comes for a group.",
    forms: [
      Form([.must(.code(.group, new: false))], text: .required("REASON")) { line, desk throws(Refusal) in
        guard let group = line.head.code else { throw Refusal("a group is missing", at: line.start) }
        let present = desk.session.index.present[group] ?? 0
        let warnings: [Phrase] = present > 0 ? ["\(present) at the table for \(group) all the same"] : []
        let reason = line.words
        return .record(
          Recording([RegretsSent(group: group, reason: reason)], ids: [group.text], warnings: warnings) { _ in
            Receipt.columns("\(group)", "sent regrets", .cut(reason))
          })
      }
    ],
    examples: [
      Example("regrets valley: called away to a school emergency"), Example("regrets parents: an evening with three other meetings"),
      Example("regrets conseil: malades"),
    ],
    refuses: ["a group that is not there", "an empty reason"])
}

extension Desk {
  /// The one person a line names; a group or body is refused.
  func person(_ line: Sentence) throws(Refusal) -> Person {
    guard let party = line.head.parties.first, let number = party.person, let person = session.person(number) else {
      let what = line.head.parties.first.map { session.handle(of: $0) } ?? "that"
      throw Refusal("\(what) is not a person", at: line.span(.parties), suggestions: ["who lists the people"])
    }
    return person
  }
}
