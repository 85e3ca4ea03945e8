import RoundtableRecord

extension Verb {
  /// `object a3 @ngo: REASON`, `object a3 @ngo declined`
  static let object = Verb(
    "object", alias: "o", topic: .agree, summary: "Records that somebody objects to an action, in their own words; it gets an id, o1, and never disappears.",
    details: [
      "declined: the reason was declined to be said. The level is the speaker's own, or a stricter one on the line, as in say; if the speaker becomes stricter later, so does the objection.",
      "It stands under its action in every document, with what became of it: resolve o1: HOW.",
    ],
    forms: [
      Form(
        .action, .party("who", .everyone()), .flag("declined", meaning: "the reason was declined to be said"), .may(.placed(.level())),
        text: .optional("REASON")
      ) { line, desk, action, by, declined, level throws(Refusal) in
        if declined, line.text != nil { throw Refusal("declined, and a reason, are two things", at: line.line.textSpan) }
        if !declined, line.text == nil {
          let who = desk.session.handle(of: by)
          throw Refusal(
            "why they object is missing", at: line.line.textSpan, suggestions: ["object \(action.id) \(who): REASON", "object \(action.id) \(who) declined"])
        }
        let level = try desk.level(level, for: [by])
        let id = desk.session.next(.objection)
        let fact = ObjectionRaised(number: id.number, action: action.number, by: by, reason: line.text, level: level)
        return .record(
          Recording([fact], ids: [id.text]) { session in
            session.objections[id.number].map { Receipt.objection($0, in: session) } ?? ""
          })
      }
    ],
    examples: [
      Example("object a1 @police: Numbers about schools can point at single students", given: ["act on r2: Rebuild"]),
      Example("object a1 @ruth declined", given: ["act on r2: Rebuild"]), Example("o a1 @students: Trop tard", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["an action that is not there or was dropped", "neither a reason nor declined", "a level more open than the speaker chose"])
}
