import RoundtableRecord

extension Verb {
  /// `support a3 @b1,@b2`
  static let support = Verb(
    "support", topic: .plan, summary: "Notes who supports an action besides its owner.",
    forms: [
      Form(.action, .placed(.parties(.owners))) { _, desk, action, parties throws(Refusal) in
        if let owner = action.owner, parties.value.contains(owner) {
          throw Refusal("\(desk.session.handle(of: owner)) owns \(action.id), and support comes from others", at: parties.span)
        }
        let new = parties.value.without(action.supporting)
        if new.isEmpty { return .nothing("\(action.id) has that support already", target: nil) }
        for party in new { _ = try desk.owner(party, at: parties.span, as: "supporter") }
        return .record(
          Recording([SupportPledged(number: action.number, parties: new)], ids: [action.id.text]) { session in
            Receipt.columns("\(action.id)", "supported by \(new.map { session.holder($0) }.joined(", "))")
          })
      }
    ],
    examples: [
      Example("support a1 @parents,@students", given: ["act on r2: Rebuild the training"]), Example("support a1 @district", given: ["act on r2: Rebuild"]),
      Example("support a1 @ruth", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["an action that is not there or was dropped", "a person who has not chosen named", "the owner"])
}
