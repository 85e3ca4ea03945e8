import RoundtableRecord

extension Verb {
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
