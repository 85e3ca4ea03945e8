import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `room on|off`
  static let room = Verb(
    "room", topic: .steer, summary: "Turns the room view on or off: codes and groups instead of names, for a screen that others can see.",
    details: [
      "What is private never appears in it. Your own keystrokes stay as you type them; TAB and suggestions offer codes. room off asks once."
    ],
    forms: [
      Form([.must(.choice(["on", "off"]))]) { line, desk in
        let on = line.head.choices.first == "on"
        if on == desk.isRoom { return .nothing(on ? "room view is on" : "room view is off", target: nil) }
        if !on, desk.isPrompt, !desk.isRepeated {
          return .ask(Question("names will show on this screen; type room off again to do it", offersLine: false))
        }
        return .steer(.room(on))
      }
    ],
    examples: [Example("room on"), Example("room off", given: ["room on"]), Example("ROOM ON")], refuses: ["a word other than on or off"])

  /// `reveal @who`
  static let reveal = Verb(
    "reveal", topic: .steer, summary: "Shows one person's name in room view, for ten seconds.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false))]) { line, desk throws(Refusal) in
        let person = try desk.person(line)
        if person.level == .private {
          throw Refusal("\(person.code.map { "@\($0)" } ?? "that person") is private, and is shown nowhere", at: line.span(.parties))
        }
        return .steer(.reveal(person))
      }
    ],
    examples: [Example("reveal @amina"), Example("reveal @students1"), Example("reveal @ruth", given: ["room on"])],
    refuses: ["a group", "somebody whose level is private"])

  /// `drafts`
  static let drafts = Verb(
    "drafts", topic: .steer, summary: "Shows the last lines that were not finished; ^C, a closed window and a crash keep them.",
    details: ["drafts N brings one back to the prompt."],
    forms: [Form([.may(.number)]) { line, _ in .steer(.drafts(line.head.number)) }],
    examples: [Example("drafts"), Example("DRAFTS"), Example("drafts")], refuses: ["a number that no draft has"])

  /// `voices`
  static let voices = Verb(
    "voices", topic: .look, summary: "Turns and words by group, beside its seats; who passed and who is not known stand apart.",
    forms: [Form { _, desk in .show(Voices.page(desk.session)) }],
    examples: [Example("voices"), Example("VOICES"), Example("voices", given: ["pass @ruth"])], refuses: ["any word behind it"])

  /// `trace ID|CODE`
  static let trace = Verb(
    "trace", topic: .look, summary: "From an issue through what was said to what will be done, and back.",
    forms: [
      Form([.must(.code(.anything, new: false))]) { line, desk throws(Refusal) in
        guard let token = line.line.tokens.dropFirst().first else { throw Refusal("an id or code is missing", at: line.start) }
        if ItemID(token.word) != nil || token.word == "." {
          let item = try desk.item(token, kinds: [.perspective, .action, .objection, .question])
          return .show(Trace.page(desk.session, item: item))
        }
        if let code = Code(token.word), desk.session.issues[code] != nil { return .show(Trace.page(desk.session, issue: code)) }
        return .show(Trace.page(desk.session, issue: try desk.code(token, .issue)))
      }
    ],
    examples: [Example("trace r2"), Example("trace p1"), Example("trace a1", given: ["act on r2 from p1: Rebuild the training"])],
    refuses: ["what is neither an issue, a perspective nor an action"])
}
