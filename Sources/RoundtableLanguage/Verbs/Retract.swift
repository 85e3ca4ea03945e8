import RoundtableRecord

extension Verb {
  /// `retract p7|@who: REASON`
  static let retract = Verb(
    "retract", topic: .hear, summary: "Withdraw something; it counts nowhere, and its words stay in the internal record.",
    details: [
      "It takes a perspective, an objection, a parked matter, a reflection, a question or a status. retract @who withdraws all that a person gave.",
      "What was undone can be withdrawn too, so that its words are forgotten. Of a withdrawn objection the documents say only that it was withdrawn.",
      "Of a withdrawn status the one before it counts again.",
      "restore puts one thing back; erase takes words away for good. strike takes back a slip of your own.",
    ],
    forms: [
      Form(.placed(.forgettable), text: .required("REASON")) { line, desk, gone throws(Refusal) in
        switch gone.target {
        case .item(let item):
          let isThere = desk.session.has(item) || desk.session.isUndone(item)
          if !isThere || desk.session.perspective(at: item)?.erased != nil || desk.session.withdrawal(of: item)?.isErased == true {
            throw .erased(item, at: gone.span)
          }
          if let perspective = desk.session.perspective(at: item), perspective.isSetAside { _ = try desk.standing(perspective, at: gone.span) }
          guard let fact = desk.retraction(of: item, line.text) else { return .nothing("\(item) was retracted already", target: item) }
          return desk.retract([(item, fact)], "\(item)", line.text)
        case .person(let number):
          let given = desk.given(by: number).compactMap { item in desk.retraction(of: item, line.text).map { (item, $0) } }
          if given.isEmpty { return .nothing("nothing that \(gone.label) gave stands", target: nil) }
          return desk.retract(given, "\(gone.label)", line.text)
        case .entry:
          throw Refusal(
            "\(gone.label) can only be erased: what is withdrawn has an id", at: gone.span,
            suggestions: ["erase \(gone.label) yes: REASON", "log lists the ids"])
        }
      }
    ],
    examples: [
      Example("retract p1: said in error"), Example("retract p2: she asked"),
      Example("retract .: she asked to take it back", given: ["@amina: A slip"]),
      Example("retract o1: she asked", given: ["act on r2: Rebuild", "object a1 @ruth: My cousin was carded"]), Example("retract @amina: she asked"),
    ],
    refuses: ["what is not there", "an action", "an entry of the log", "an empty reason"])
}

extension Session {
  /// The perspective with an id; nil for any other thing, and for one that is not there.
  func perspective(at item: ItemID) -> Perspective? { item.kind == .perspective ? perspective(item.number) : nil }
}

extension Desk {
  /// The fact that withdraws a thing; nil for one that does not stand.
  fileprivate func retraction(of item: ItemID, _ reason: Untrusted) -> (any Fact)? {
    switch item.kind {
    case .perspective:
      guard session.perspective(item.number)?.stands ?? session.isUndone(item) else { return nil }
      return PerspectiveRetracted(number: item.number, reason: reason)
    case .objection, .parked, .reflection, .question, .status:
      return session.withdrawal(of: item) == nil ? ItemRetracted(item: item, reason: reason) : nil
    case .action: return nil
    }
  }

  /// What a person gave alone, in the order of kinds.
  fileprivate func given(by person: Int) -> [ItemID] {
    let party = Party.person(person)
    let said = (session.index.spoken[person]?.all ?? []).filter { session.perspective($0)?.speakers == [party] }.map { ItemID(.perspective, $0) }
    let heard = session.reflections.all.filter { $0.by == party }.map(\.id)
    let objected = session.objections.all.filter { $0.by == party }.map(\.id)
    let parked = session.parked.all.filter { $0.by == party }.map { ItemID(.parked, $0.number) }
    let asked = session.questions.all.filter { $0.by == party }.map(\.id)
    return said + heard + objected + parked + asked + session.statuses.all.filter { $0.by == party }.map(\.id)
  }

  fileprivate func retract(_ gone: [(item: ItemID, fact: any Fact)], _ label: Phrase, _ reason: Untrusted) -> Decision {
    let items = gone.map(\.item)
    let warnings: [Phrase] = items.filter { $0.kind == .perspective }.compactMap { item in
      let resting = session.actions(restingOn: item.number).filter(\.stands).map(\.number)
      return resting.isEmpty ? nil : "\(Receipt.ids(.action, resting)) rests on \(item)"
    }
    let count: Phrase? = items.count > 1 ? items.map { "\($0)" as Phrase }.joined(" ") : nil
    return .record(
      Recording(gone.map(\.fact), ids: items.map(\.text), warnings: warnings, forgets: items.flatMap { session.targets(of: $0) }) { _ in
        Receipt.columns(label, "retracted", count, .cut(reason))
      })
  }
}
