import RoundtableRecord

// Agree, or say why not.

extension Verb {
  /// `gauge a3 @gov=4 @ngo=3,5,1 @youth=4x6,2x1 @cps=aside @li=declined`
  static let gauge = Verb(
    "gauge", alias: "g", topic: .agree, summary: "Asks the groups how far they agree with an action, fist to five.",
    details: [
      "0 and 1 are opposed, 2 is reserved, 3 to 5 agree. 4x6 is six hands at 4, 0x2 two blocks. aside and declined are no hands.",
      "A new gauge takes the place of that group's own; the old stays in its history. Groups not named are not asked.",
    ],
    forms: [
      Form([.must(.item([.action])), .must(.gauges)]) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        var facts: [any Fact] = []
        var warnings: [Phrase] = []
        for gauge in line.head.gauges {
          facts.append(GroupGauged(number: action.number, group: gauge.group, hands: gauge.stance == nil ? gauge.hands.map(\.stored) : nil, stance: gauge.stance))
          let hands = gauge.hands.map(\.count).reduce(0, +)
          let present = desk.session.index.present[gauge.group] ?? 0
          if hands > present { warnings.append("\(gauge.group) shows \(Receipt.count(hands, "hand", "hands")), and \(present) are at the table for it") }
        }
        let gauges = line.head.gauges
        return .record(Recording(facts, ids: [action.id.text], warnings: warnings) { _ in Receipt.columns(["\(action.id)"] + gauges.map { told($0) }) })
      }
    ],
    examples: [
      Example("gauge a1 @students=5,4,4 @parents=4x2 @police=3", given: ["act on r2: Rebuild"]), Example("g a1 @police=aside", given: ["act on r2: Rebuild"]),
      Example("gauge a1 @students=0x1,4x2 @district=declined", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["a score outside 0 to 5", "a person's handle, or a body's: groups are asked", "one group twice"])

  /// What a gauge says, in words in which a slip of the finger is seen: `youth: 6 hands at 4, 2 at 1`.
  private static func told(_ gauge: TypedGauge) -> Phrase {
    if let stance = gauge.stance { return "\(gauge.group): \(stance)" }
    let hands = gauge.hands.enumerated().map { place, hands -> Phrase in
      place == 0 ? "\(Receipt.count(hands.count, "hand", "hands")) at \(hands.score)" : "\(hands.count) at \(hands.score)"
    }
    return "\(gauge.group): \(hands.joined(", "))"
  }

  /// `object a3 @ngo: REASON`, `object a3 @ngo declined`
  static let object = Verb(
    "object", alias: "o", topic: .agree, summary: "Records that somebody objects to an action, in their own words; it gets an id, o1, and never disappears.",
    details: ["declined: the reason was declined to be said. A stricter level than the speaker's own wins, as in say."],
    forms: [
      Form(
        [.must(.item([.action])), .must(.parties(word: "who", several: false, unknown: false)), .may(.flag("declined")), .may(.level(Level.allCases))],
        text: .optional("REASON")
      ) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        guard let by = line.head.parties.first else { throw Refusal("somebody is missing", at: line.start) }
        let declined = line.head.has("declined")
        if declined, line.text != nil { throw Refusal("declined, and a reason, are two things", at: line.line.textSpan) }
        if !declined, line.text == nil {
          throw Refusal("a reason is missing", at: line.line.textSpan, suggestions: ["object \(action.id) \(desk.session.handle(of: by)): REASON", "object \(action.id) \(desk.session.handle(of: by)) declined"])
        }
        if let level = line.head.level { try desk.check(level, for: [by], at: line.span(.level)) }
        let level = line.head.level ?? desk.level(for: [by])
        let id = desk.session.next(.objection)
        let fact = ObjectionRaised(number: id.number, action: action.number, by: by, reason: line.text, level: level)
        return .record(
          Recording([fact], ids: [id.text], isSecret: level == .private) { session in
            Receipt.columns("\(id)", "\(session.label(of: by)) objects to \(action.id)", level == .private ? "…" : line.text.map { .cut($0) } ?? "reason declined")
          })
      }
    ],
    examples: [
      Example("object a1 @police: Numbers about schools can point at single students", given: ["act on r2: Rebuild"]),
      Example("object a1 @ruth declined", given: ["act on r2: Rebuild"]), Example("o a1 @students: Trop tard", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["an action that is not there or was dropped", "neither a reason nor declined"])

  /// `adopt [: NOTE]`
  static let adopt = Verb(
    "adopt", topic: .agree, summary: "Freezes a version of the plan as the one the table agreed; later changes show as amendments.",
    details: ["The head of the record is read aloud and written in the minutes: with it anybody can check that a copy is the plan that was adopted."],
    forms: [
      Form(text: .optional("NOTE")) { line, desk throws(Refusal) in
        guard desk.session.actions.all.contains(where: \.stands) else { throw Refusal("there is no action to adopt", at: line.start, suggestions: ["act: WHAT WILL BE DONE"]) }
        return .adopt(line.text)
      }
    ],
    examples: [
      Example("adopt: read aloud and agreed, 16:05", given: ["act on r2: Rebuild"]), Example("adopt", given: ["act on r2: Rebuild"]),
      Example("adopt: version 2", given: ["act on r2: Rebuild", "adopt"]),
    ],
    refuses: ["a plan without an action"], mayBeShortened: false)
}
