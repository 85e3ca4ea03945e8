import RoundtableRecord

extension Verb {
  /// `accept a3 by @owner [: NOTE]`
  static let accept = Verb(
    "accept", topic: .plan, summary: "The owner accepts an action; until then the plan says: assigned, not accepted.",
    details: [
      "Somebody of the group that owns it may speak for the group; who has not chosen named is not noted by name. Another owner has to accept anew."
    ],
    forms: [
      Form(.placed(.action), .placed(.byOwner), text: .optional("NOTE")) { line, desk, action, by throws(Refusal) in
        let owner = try desk.owner(of: action, by)
        let fact = ActionAccepted(number: action.number, by: owner, note: line.text)
        return desk.answered(.accepted, action.value, by: owner, line.text, fact)
      }
    ],
    examples: [
      Example("accept a1 by @police: agreed at the table", given: ["act @police on r2: Rebuild"]),
      Example("accept a1 by @district", given: ["act @district: Seat a table"]), Example("accept a1 by @ruth", given: ["act @ruth: Ask around"]),
    ],
    refuses: ["somebody who does not own the action", "an action without an owner"])
}
