import RoundtableRecord

extension Verb {
  /// `resolve k1: OUTCOME`, `resolve o2: HOW`
  static let resolve = Verb(
    "resolve", topic: .hear, summary: "Says what became of a parked matter, or of an objection; the objection stays under its action.",
    forms: [
      Form(.either(.parked, .objection), text: .required("OUTCOME")) { line, desk, open in
        switch open {
        case .first(let matter):
          resolve(
            ItemID(.parked, matter.number), before: matter.outcome, line.text, MatterResolved(number: matter.number, outcome: line.text))
        case .second(let objection):
          resolve(
            objection.id, "the objection to \(ItemID(.action, objection.action))", before: objection.resolution, line.text,
            ObjectionResolved(number: objection.number, how: line.text))
        }
      }
    ],
    examples: [
      Example("resolve k1: the district pays", given: ["park: Who pays for release time?"]), Example("resolve k1: taken up in a1", given: ["park: Uniforms"]),
      Example("resolve o1: figures only for groups of ten or more", given: ["act on r2: Rebuild", "object a1 @police: too small"]),
    ],
    refuses: ["a matter or objection that is not there", "an empty outcome"])

  private static func resolve(
    _ item: ItemID, _ what: Phrase? = nil, before: Untrusted?, _ outcome: Untrusted, _ fact: any Fact
  ) -> Decision {
    if before == outcome { return .nothing("\(item) is resolved so already", target: nil) }
    return .record(
      Recording([fact], ids: [item.text]) { _ in
        Receipt.columns("\(item)", what, before == nil ? "resolved" : "resolved anew", .cut(outcome))
      })
  }
}
