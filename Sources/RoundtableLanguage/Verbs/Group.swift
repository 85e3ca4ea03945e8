import RoundtableRecord

extension Verb {
  /// `group CODE [as NEW] [kind] [seats N] [within CODE] [named-by CODE] [: NAME]`
  static let group = Verb(
    "group", topic: .table, summary: "Sets a place at the table for a stakeholder group, or changes what is known of it.",
    details: [
      "With a code that exists, what is not said stays. group OLD as NEW gives it another code, and people's codes follow. A line that is only the word group amends `.`.",
      "The kind decides whose figures are shown, and who may sit on the oversight board. Institutions answer for themselves; the people of staff and community groups are protected where they are few. The session's template lists the kinds; a group is community unless said.",
    ],
    forms: [
      Form(
        .newCode(.group), .may(.placed(.newGroupCode)), .may(.groupKind), .may(.count("seats", meaning: "how many seats it has", note: "how many seats")),
        .may(.placed(.keyed("within", .group, meaning: "the group that it is part of", note: "the group it is part of"))),
        .may(.keyed("named-by", .organisation, meaning: "the group or body that named who comes", note: "who named its people")),
        text: .optional("NAME")
      ) { line, desk, old, new, kind, seats, within, namedBy throws(Refusal) in
        let known = desk.session.groups[old]
        let renamed = try new.map { new throws(Refusal) in try renaming(old, to: new, isKnown: known != nil) }
        let code = new?.value ?? old
        if let within { try check(code, within, desk) }
        if known != nil, line.text == nil, line.saysNothing {
          return .nothing("\(code) is there already, and nothing new was said", target: nil)
        }
        let fact = GroupDescribed(code: code, kind: kind, name: line.text, namedBy: namedBy, seats: seats, within: within?.value)
        let saysMore = kind != nil || seats != nil || within != nil || namedBy != nil || line.text != nil
        let facts: [any Fact] = renamed.map { saysMore ? [$0, fact] : [$0] } ?? [fact]
        return .record(Recording(facts, ids: [code.text]) { receipt(code, isNew: known == nil, $0) })
      }
    ],
    examples: [
      Example("group teachers school-board seats 3: Teachers of Riverton"), Example("group youth within students seats 2"),
      Example("group youth as pupils", given: ["group youth: Young people"]), Example("group elders community named-by district: Elders' circle"),
    ],
    refuses: ["a code that a body or a person has", "a group within itself", "a code that looks like p1"])

  private static func renaming(_ old: Code, to new: Placed<Code>, isKnown: Bool) throws(Refusal) -> GroupRenamed {
    guard isKnown else { throw Refusal("there is no group \(old) to rename", at: new.span, suggestions: ["group \(new.value): NAME makes one", "ls groups"]) }
    return GroupRenamed(code: old, to: new.value)
  }

  /// Refuses a group that would be part of itself.
  private static func check(_ code: Code, _ within: Placed<Code>, _ desk: Desk) throws(Refusal) {
    var outer: Code? = within.value
    // A record from elsewhere may hold groups that are part of each other, so each is looked at once.
    var seen: Set<Code> = []
    while let group = outer, seen.insert(group).inserted {
      if group == code { throw Refusal("\(code) would lie within itself", at: within.span) }
      outer = desk.session.groups[group]?.within
    }
  }

  private static func receipt(_ code: Code, isNew: Bool, _ session: Session) -> Phrase {
    guard let group = session.groups[code] else { return "\(code)" }
    return Receipt.columns(
      "\(code)", "\(group.kind)", group.seats.map { Receipt.count($0, "seat", "seats") }, group.within.map { "within \($0)" },
      group.namedBy.map { "named by \($0)" }, group.name.map { .cut($0) }, isNew ? "new" : nil)
  }
}
