import RoundtableRecord

extension Verb {
  /// `accept a3 by @owner [: NOTE]`
  static let accept = Verb(
    "accept", topic: .plan, summary: "The owner accepts an action; until then the plan says: assigned, not accepted.",
    details: [
      "Someone of the group that owns it may speak for the group; one who has not chosen named is noted as the group, and one who is anon or private without words. Another owner has to accept anew."
    ],
    forms: [
      Form(.placed(.action), .placed(.byOwner), text: .optional("NOTE")) { line, desk, action, by throws(Refusal) in
        let owner = try desk.owner(of: action, by, saying: line.text, on: line.line)
        let fact = ActionAccepted(number: action.number, by: owner, note: line.text)
        return desk.answered(.accepted, action.value, by: owner, line.text, fact)
      }
    ],
    examples: [
      Example("accept a1 by @police: agreed at the table", given: ["act @police on r2: Rebuild"]),
      Example("accept a1 by @district", given: ["act @district: Seat a table"]), Example("accept a1 by @ruth", given: ["act @ruth: Ask around"]),
    ],
    refuses: ["someone who does not own the action", "an action without an owner", "words of someone who is anon or private"])
}
