import RoundtableRecord

extension Verb {
  /// `appoint @who [from QUARTER] [to QUARTER|end]: ROLE`
  static let appoint = Verb(
    "appoint", topic: .oversee,
    summary: "Appoints a person to the oversight board, which is independent of the institutions under review.",
    details: [
      "Who sits for, or is affiliated with, such a group or body is refused, and so is who has not chosen to be named. The affiliation is what stands in brackets behind the name.",
      "A term may have its quarters. Appointing someone again changes the role or the term; quarters that are left out stay.",
    ],
    forms: [
      Form(
        .placed(.person(.external)), .may(.quarter("from", meaning: "the quarter it begins in")), .may(.placed(.lastQuarter)), text: .required("ROLE")
      ) { line, desk, person, from, last throws(Refusal) in
        try desk.checkIndependent(person.value, at: person.span)
        guard person.level == .named else { throw Refusal.notNamed(person.value, as: "board member", at: person.span) }
        if let from, let last, let to = last.value, to.due.end < (from.start ?? from.due).start {
          throw Refusal("the term ends before it begins", at: last.span, suggestions: [.ours("from \(from.label) to end")])
        }
        // What is left out of a line about someone who sits on the board stays as it is.
        let known = desk.session.members[person.number].flatMap { $0.dismissed == nil ? $0 : nil }
        let begins = from ?? known?.from.map { Due(due: $0) }
        let ends = last.map(\.value) ?? known?.to.map { Due(due: $0) }
        return seat(person.value, MemberAppointed(person: person.number, from: begins, role: line.text, to: ends), desk)
      }
    ],
    examples: [
      Example("appoint @ruth from Q3 2022 to Q4 2023: Parent member"), Example("appoint @ruth: Chair"),
      Example("appoint @amina from Q3 2022 to end: Youth member", given: ["fix @amina named"]),
    ],
    refuses: ["someone who sits for an organisation that the board is independent of, or is affiliated with one", "someone who has not chosen named"])

  private static func seat(_ person: Person, _ fact: MemberAppointed, _ desk: Desk) -> Decision {
    let known = desk.session.members[person.number]
    if let known, known.dismissed == nil, known.role == fact.role, known.from == fact.from?.due, known.to == fact.to?.due {
      return .nothing("@\(person.handle) is on the board in that role already", target: nil)
    }
    var warnings = desk.warnings(of: fact.to)
    if let like = Independence(desk.session).possibleTie(of: person) { warnings.append("@\(person.handle) \(like); the board is external to it") }
    let own = desk.session.ownActions(of: person.number)
    if let first = own.first {
      warnings.append("\(Receipt.ids(.action, own)) \(own.count == 1 ? "is" : "are") their own: recuse @\(person.handle) \(ItemID(.action, first))")
    }
    return .record(
      Recording([fact], ids: [person.handle.text], warnings: warnings) { session in
        Receipt.columns(session.members[person.number].map { Receipt.member($0, in: session) }, known == nil ? nil : "appointed anew")
      })
  }
}
