import RoundtableRecord

extension Verb {
  /// `park [@who]: MATTER`
  static let park = Verb(
    "park", topic: .hear, summary: "Puts a matter aside for later; it gets an id, k1, and stands in the plan until it is resolved.",
    forms: [
      Form([.may(.parties(word: "who", several: false, unknown: false))], text: .required("MATTER")) { line, desk in
        let id = desk.session.next(.parked)
        let by = line.head.parties.first
        let text = line.words
        return .record(
          Recording([MatterParked(number: id.number, by: by, issue: desk.openIssue, text: text)], ids: [id.text]) { session in
            Receipt.columns("\(id)", "parked", by.map { session.label(of: $0) }, .cut(text))
          })
      }
    ],
    examples: [
      Example("park @ruth: Who pays for release time?"), Example("park: The bus line"),
      Example("park @police: Uniforms", given: ["discuss r2"]),
    ],
    refuses: ["an empty matter"])

  /// `resolve k1: OUTCOME`, `resolve o2: HOW`
  static let resolve = Verb(
    "resolve", topic: .hear, summary: "Says what became of a parked matter, or of an objection; the objection stays under its action.",
    forms: [
      Form([.must(.item([.parked, .objection]))], text: .required("OUTCOME")) { line, desk throws(Refusal) in
        guard let item = line.head.item else { throw Refusal("an id is missing", at: line.start) }
        let outcome = line.words
        let isMatter = item.kind == .parked
        let before = isMatter ? desk.session.parked[item.number]?.outcome : desk.session.objections[item.number]?.resolution
        if before == outcome { return .nothing("\(item) is resolved so already", target: nil) }
        let fact: any Fact = isMatter ? MatterResolved(number: item.number, outcome: outcome) : ObjectionResolved(number: item.number, how: outcome)
        let to = isMatter ? nil : desk.session.objections[item.number].map { "the objection to \(ItemID(.action, $0.action))" as Phrase }
        let isSecret = !desk.session.mayShow(Ref(item), on: .screen)
        return .record(
          Recording([fact], ids: [item.text], isSecret: isSecret) { _ in
            Receipt.columns("\(item)", to, before == nil ? "resolved" : "resolved anew", isSecret ? "…" : .cut(outcome))
          })
      }
    ],
    examples: [
      Example("resolve k1: the district pays", given: ["park: Who pays for release time?"]), Example("resolve k1: taken up in a1", given: ["park: Uniforms"]),
      Example("resolve o1: figures only for groups of ten or more", given: ["act on r2: Rebuild", "object a1 @police: too small"]),
    ],
    refuses: ["a matter or objection that is not there", "an empty outcome"])
}
