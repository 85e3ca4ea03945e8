import RoundtableRecord

extension Verb {
  /// `erase p7|#12|@who [yes]: REASON`
  static let erase = Verb(
    "erase", topic: .hear,
    summary: "Take words away for good, from every file of the session: of one thing, of one entry of the log, or of a person.",
    details: [
      "It can not be undone. Every former wording goes, also what was undone, and with a perspective the reflections and disputes on it.",
      "erase @who takes every word and every name of a person; what was said together with others stays, without the name.",
      "erase #12 takes the words of one entry of the log: a pass, a reason, a role, a former name, the note of an adoption.",
      "Exports and copies of the session that still hold the words are listed, and are yours to delete. The prompt asks once; a script needs yes.",
    ],
    forms: [
      Form(.placed(.forgettable), .flag("yes", meaning: "what a script says instead of being asked"), text: .required("REASON")) {
        line, desk, gone, yes throws(Refusal) in
        let level = try check(gone.value, at: gone.span, desk)
        if level == nil, case .item(let item) = gone.target, item.kind == .perspective {
          return .nothing("\(item) was erased already", target: nil)
        }
        guard yes || desk.isRepeated else {
          if desk.isPrompt {
            return .ask(
              Question("erase takes the words of \(gone.label) away for good. It cannot be undone. Type the line again to do it", offersLine: false))
          }
          throw Refusal("erase can not be undone, so a script says yes", at: gone.span, suggestions: ["erase \(gone.label) yes: REASON"])
        }
        return .fetch(.erase(Erasure(gone.value, level: level, reason: line.text, in: desk.session)))
      }
    ],
    examples: [
      Example("erase p1 yes: she withdrew her words"), Example("erase p2 yes: it names a child"),
      Example("erase o1 yes: she asked", given: ["act on r2: Rebuild", "object a1 @ruth: My cousin was carded"]), Example("erase @amina yes: she asked"),
      Example("erase #3 yes: it names a child"),
    ],
    refuses: ["what is not there", "an action", "a person with a public role", "a line without yes in a script", "an empty reason"],
    mayBeShortened: false)

  /// How far the words of a perspective may travel; nil for one that was erased, and for all else. Refuses a person whose name is printed.
  private static func check(_ gone: Forgettable, at span: Span, _ desk: Desk) throws(Refusal) -> Level? {
    switch gone.target {
    case .item(let item):
      guard item.kind == .perspective else { return nil }
      guard let perspective = desk.session.perspective(item.number) else { return .private }
      return perspective.erased == nil ? desk.session.level(of: perspective) : nil
    case .person(let number):
      if let role = desk.session.publicRole(of: number) {
        throw Refusal("\(gone.label) is \(role), and that name is printed", at: span, suggestions: ["give the role to someone else first"])
      }
      return nil
    case .entry: return nil
    }
  }
}
