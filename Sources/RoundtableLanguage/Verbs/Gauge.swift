import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `gauge a3 @gov=4 @ngo=3,5,1 @youth=4x6,2x1 @cps=aside @li=declined`
  static let gauge = Verb(
    "gauge", alias: "g", topic: .agree, summary: "Asks the groups how far they agree with an action, fist to five.",
    details: [
      "0 and 1 are opposed, 2 is reserved, 3 to 5 agree. 4x6 is six hands at 4, 0x2 two blocks. aside: the group stood aside; declined: it declined to say.",
      "A new gauge takes the place of that group's own; the old stays in its history. A group that is not named was not asked.",
    ],
    forms: [
      Form(.action, .gauges) { _, desk, action, gauges in
        let facts = gauges.map { gauge in
          GroupGauged(number: action.number, group: gauge.group, hands: gauge.stance == nil ? gauge.hands.map(\.stored) : nil, stance: gauge.stance)
        }
        let asked = Set(action.presentGauges.map(\.group))
        return .record(
          Recording(facts, ids: [action.id.text], warnings: warnings(gauges, desk)) { session in
            // In words, in which a slip of the finger is seen: `youth: 6 hands at 4, 2 at 1`.
            let now = (session.action(action.number)?.presentGauges ?? []).filter { gauge in gauges.contains { $0.group == gauge.group } }
            return Receipt.columns(
              ["\(action.id)"]
                + now.map { gauge in
                  if session.callings?.isPooled(gauge.group) == true { return "\(gauge.group) answered" }
                  return "\(gauge.group): \(gauge.phrase)\(Phrase.ours(asked.contains(gauge.group) ? " (asked anew)" : ""))"
                })
          })
      }
    ],
    examples: [
      Example("gauge a1 @students=5,4,4 @parents=4x2 @police=3", given: ["act on r2: Rebuild"]), Example("g a1 @police=aside", given: ["act on r2: Rebuild"]),
      Example("gauge a1 @students=0x1,4x2 @district=declined", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["a score outside 0 to 5", "a person's handle, or a body's: groups are asked", "one group twice"])

  private static func warnings(_ gauges: [TypedGauge], _ desk: Desk) -> [Phrase] {
    gauges.compactMap { gauge in
      let hands = gauge.hands.map(\.count).reduce(0, +)
      let present = desk.session.index.present[gauge.group] ?? 0
      if hands <= present { return nil }
      return "\(gauge.group) shows \(Receipt.count(hands, "hand", "hands")), and \(present) \(present == 1 ? "is" : "are") at the table for it"
    }
  }
}
