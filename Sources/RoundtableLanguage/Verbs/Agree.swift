import RoundtableRecord
import RoundtableReports
import RoundtableWording

// Agree, or say why not.

extension Verb {
  /// `gauge a3 @gov=4 @ngo=3,5,1 @youth=4x6,2x1 @cps=aside @li=declined`
  static let gauge = Verb(
    "gauge", alias: "g", topic: .agree, summary: "Asks the groups how far they agree with an action, fist to five.",
    details: [
      "0 and 1 are opposed, 2 is reserved, 3 to 5 agree. 4x6 is six hands at 4, 0x2 two blocks. aside: the group stood aside; declined: it declined to say.",
      "A new gauge takes the place of that group's own; the old stays in its history. A group that is not named was not asked.",
    ],
    forms: [Form([.must(.item([.action])), .must(.gauges)]) { line, desk throws(Refusal) in try ask(line, desk) }],
    examples: [
      Example("gauge a1 @students=5,4,4 @parents=4x2 @police=3", given: ["act on r2: Rebuild"]), Example("g a1 @police=aside", given: ["act on r2: Rebuild"]),
      Example("gauge a1 @students=0x1,4x2 @district=declined", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["a score outside 0 to 5", "a person's handle, or a body's: groups are asked", "one group twice"])

  private static func ask(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let action = try desk.action(line)
    let gauges = line.head.gauges
    let facts = gauges.map { gauge in
      GroupGauged(number: action.number, group: gauge.group, hands: gauge.stance == nil ? gauge.hands.map(\.stored) : nil, stance: gauge.stance)
    }
    let warnings = gauges.compactMap { gauge -> Phrase? in
      let hands = gauge.hands.map(\.count).reduce(0, +)
      let present = desk.session.index.present[gauge.group] ?? 0
      if hands <= present { return nil }
      return "\(gauge.group) shows \(Receipt.count(hands, "hand", "hands")), and \(present) \(present == 1 ? "is" : "are") at the table for it"
    }
    let asked = Set(action.gauges.map(\.group))
    return .record(
      Recording(facts, ids: [action.id.text], warnings: warnings) { session in
        // In words, in which a slip of the finger is seen: `youth: 6 hands at 4, 2 at 1`.
        let told = (session.action(action.number)?.presentGauges ?? []).filter { gauge in gauges.contains { $0.group == gauge.group } }
        return Receipt.columns(
          ["\(action.id)"] + told.map { "\($0.group): \($0.phrase)\(Phrase.ours(asked.contains($0.group) ? " (asked anew)" : ""))" })
      })
  }

  /// `object a3 @ngo: REASON`, `object a3 @ngo declined`
  static let object = Verb(
    "object", alias: "o", topic: .agree, summary: "Records that somebody objects to an action, in their own words; it gets an id, o1, and never disappears.",
    details: [
      "declined: the reason was declined to be said. The level is the speaker's own, or a stricter one on the line, as in say; if the speaker becomes stricter later, so does the objection.",
      "It stands under its action in every document, with what became of it: resolve o1: HOW.",
    ],
    forms: [
      Form(
        [.must(.item([.action])), .must(.parties(word: "who", several: false, unknown: false)), .may(.flag("declined")), .may(.level(Level.allCases))],
        text: .optional("REASON")
      ) { line, desk throws(Refusal) in try raise(line, desk) }
    ],
    examples: [
      Example("object a1 @police: Numbers about schools can point at single students", given: ["act on r2: Rebuild"]),
      Example("object a1 @ruth declined", given: ["act on r2: Rebuild"]), Example("o a1 @students: Trop tard", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["an action that is not there or was dropped", "neither a reason nor declined", "a level more open than the speaker chose"])

  private static func raise(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let action = try desk.action(line)
    guard let by = line.head.parties.first else { throw Refusal("somebody is missing", at: line.start) }
    let declined = line.head.has("declined")
    if declined, line.text != nil { throw Refusal("declined, and a reason, are two things", at: line.line.textSpan) }
    if !declined, line.text == nil {
      let who = desk.session.handle(of: by)
      throw Refusal(
        "why they object is missing", at: line.line.textSpan, suggestions: ["object \(action.id) \(who): REASON", "object \(action.id) \(who) declined"])
    }
    if let level = line.head.level { try desk.check(level, for: [by], at: line.span(.level)) }
    let level = line.head.level ?? desk.level(for: [by])
    let id = desk.session.next(.objection)
    let fact = ObjectionRaised(number: id.number, action: action.number, by: by, reason: line.text, level: level)
    return .record(
      Recording([fact], ids: [id.text], isSecret: level == .private) { session in
        session.objections[id.number].map { Receipt.objection($0, in: session) } ?? ""
      })
  }

  /// `adopt [: NOTE]`
  static let adopt = Verb(
    "adopt", topic: .agree, summary: "Freezes a version of the plan as the one the table agreed; later changes show as amendments.",
    details: ["The head of the record is read aloud and written in the minutes: with it anybody can check that a copy is the plan that was adopted."],
    forms: [
      Form(text: .optional("NOTE")) { line, desk throws(Refusal) in
        guard desk.session.actions.all.contains(where: \.stands) else {
          throw Refusal("there is no action to adopt", at: line.start, suggestions: ["act: WHAT WILL BE DONE"])
        }
        // What a version holds is what was recorded before it: twice in a row would be the same version under two numbers.
        if let last = desk.session.adopted, last.position == desk.session.position {
          return .nothing("version \(last.version) was adopted just now, and nothing was recorded since", target: nil)
        }
        return .fetch(.adopt(line.text))
      }
    ],
    examples: [
      Example("adopt: read aloud and agreed, 16:05", given: ["act on r2: Rebuild"]), Example("adopt", given: ["act on r2: Rebuild"]),
      Example("adopt: version 2", given: ["act on r2: Rebuild", "adopt", "act on r9: Watch"]),
    ],
    refuses: ["a plan without an action"], mayBeShortened: false)
}
