import RoundtableRecord

extension Verb {
  /// `group CODE [kind] [seats N] [within CODE] [named-by CODE] [: NAME]`
  static let group = Verb(
    "group", topic: .table, summary: "Sets a place at the table for a stakeholder group, or changes what is known of it.",
    details: [
      "With a code that exists, what is not said stays. A group is community unless said. A line that is only the word group amends `.`."
    ],
    forms: [
      Form(
        [
          .must(.code(.group, new: true)), kindSlot, .may(.count("seats")), .may(.keyed("within", .group)),
          .may(.keyed("named-by", .organisation)),
        ],
        text: .optional("NAME")
      ) { line, desk throws(Refusal) in try describe(line, desk) }
    ],
    examples: [
      Example("group teachers school-board seats 3: Teachers of Riverton"), Example("group youth within students seats 2"),
      Example("group elders community named-by district: Elders' circle"),
    ],
    refuses: ["a code that a body or a person has", "a group within itself", "a code that looks like p1"])

  /// The kinds of organisation, as a slot.
  static let kindSlot = Slot.may(.choice(GroupKind.allCases.map(\.rawValue)))

  private static func describe(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    guard let code = line.head.code else { throw Refusal("a code is missing", at: line.start) }
    var outer = line.head.codes["within"]
    // A record from elsewhere may hold groups that lie within each other, so each is looked at once.
    var seen: Set<Code> = []
    while let group = outer, seen.insert(group).inserted {
      if group == code { throw Refusal("\(code) would lie within itself", at: line.span(.word("within"))) }
      outer = desk.session.groups[group]?.within
    }
    let known = desk.session.groups[code]
    let seats = line.head.counts["seats"]
    let fact = GroupDescribed(
      code: code, kind: line.head.choices.first.flatMap { GroupKind(rawValue: $0) }, name: line.text, namedBy: line.head.codes["named-by"],
      seats: seats,
      within: line.head.codes["within"])
    if known != nil, line.text == nil, line.head.saysNothing {
      return .nothing("\(code) is there already, and nothing new was said", target: nil)
    }
    return .record(
      Recording([fact], ids: [code.text]) { session in
        guard let group = session.groups[code] else { return "\(code)" }
        return Receipt.columns(
          "\(code)", "\(group.kind)", group.seats.map { Receipt.count($0, "seat", "seats") }, group.within.map { "within \($0)" },
          group.namedBy.map { "named by \($0)" }, group.name.map { .cut($0) }, known == nil ? "new" : nil)
      })
  }
}
