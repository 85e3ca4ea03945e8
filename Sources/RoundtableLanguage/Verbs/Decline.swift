import RoundtableRecord

extension Verb {
  /// `decline a3 by @owner: REASON`
  static let decline = Verb(
    "decline", topic: .plan, summary: "The owner declines an action; the reason is printed with it.",
    forms: [
      Form(.placed(.action), .placed(.byOwner), text: .required("REASON")) { line, desk, action, by throws(Refusal) in
        let owner = try desk.owner(of: action, by, saying: line.text, on: line.line)
        let fact = ActionDeclined(number: action.number, by: owner, reason: line.text)
        return desk.answered(.declined, action.value, by: owner, line.text, fact)
      }
    ],
    examples: [
      Example("decline a1 by @district: needs the board's decision in September", given: ["act @district on r9: Tell each family"]),
      Example("decline a1 by @police: no budget before spring", given: ["act @police: Train"]),
      Example("decline a1 by @ruth: pas le temps", given: ["act @ruth: Ask around"]),
    ],
    refuses: ["somebody who does not own the action", "an empty reason"])
}
