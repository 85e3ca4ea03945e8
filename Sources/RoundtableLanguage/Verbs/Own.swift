import RoundtableRecord

// What makes an action one that an owner can be held to: baseline, milestones, support, acceptance, links, moves.

extension Verb {
  /// `baseline a3: TEXT`
  static let baseline = Verb(
    "baseline", topic: .plan, summary: "Notes where things stand before an action begins, so that its measure can be read.",
    forms: [
      Form([.must(.item([.action]))], text: .required("TEXT")) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        let text = line.words
        if action.baseline == text { return .nothing("\(action.id) has that baseline already", target: nil) }
        return .record(
          Recording([BaselineTaken(number: action.number, text: text)], ids: [action.id.text]) { _ in Receipt.columns("\(action.id)", "baseline", .cut(text)) })
      }
    ],
    examples: [
      Example("baseline a1: 4 of 38 officers trained", given: ["act on r2: Rebuild the training"]),
      Example("baseline a1: no figures yet", given: ["act on r2: Answer families"]), Example("baseline a1: aucun", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there or was dropped", "an empty text"])

  /// `milestone a3 by QUARTER: TEXT`
  static let milestone = Verb(
    "milestone", topic: .plan, summary: "Sets a step on the way to an action, and its quarter.",
    forms: [
      Form([.must(.item([.action])), .must(.due)], text: .required("TEXT")) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        guard let due = line.head.due else { throw Refusal("a quarter is missing", at: line.start) }
        let text = line.words
        if action.milestones.contains(where: { $0.due == due && $0.text == text }) { return .nothing("\(action.id) has that milestone already", target: nil) }
        let isLate = action.due.map { $0.due.end < due.due.end } ?? false
        let late: [Phrase] = isLate ? [.ours("\(due.label) ends behind the action's own quarter, \(action.due?.label ?? "")")] : []
        return .record(
          Recording([MilestoneSet(number: action.number, due: due, text: text)], ids: [action.id.text], warnings: desk.warnings(of: due) + late) { _ in
            Receipt.columns("\(action.id)", .ours("by \(due.label)"), .cut(text))
          })
      }
    ],
    examples: [
      Example("milestone a1 by Q3 2022: Scenarios written with students", given: ["act by Q4 2022 on r2: Rebuild the training"]),
      Example("milestone a1 by 2022Q4: First forty trained", given: ["act by Q4 2022 on r2: Rebuild the training"]),
      Example("milestone a1 by T3 2022: Essai", given: ["act: Un essai"]),
    ],
    refuses: ["an action that is not there or was dropped", "a quarter that is none", "an empty text"])

  /// `support a3 @b1,@b2`
  static let support = Verb(
    "support", topic: .plan, summary: "Notes who supports an action besides its owner.",
    forms: [
      Form([.must(.item([.action])), .must(.parties(word: "who", several: true, unknown: false))]) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        if let owner = action.owner, line.head.parties.contains(owner) {
          throw Refusal("\(desk.session.handle(of: owner)) owns \(action.id), and support comes from others", at: line.span(.parties))
        }
        let new = line.head.parties.filter { !action.supporting.contains($0) }
        if new.isEmpty { return .nothing("\(action.id) has that support already", target: nil) }
        for party in new { _ = try desk.owner(party, at: line.span(.parties), as: "supporter") }
        return .record(
          Recording([SupportPledged(number: action.number, parties: new)], ids: [action.id.text]) { session in
            Receipt.columns("\(action.id)", "supported by \(new.map { session.label(of: $0) }.joined(", "))")
          })
      }
    ],
    examples: [
      Example("support a1 @parents,@students", given: ["act on r2: Rebuild the training"]), Example("support a1 @district", given: ["act on r2: Rebuild"]),
      Example("support a1 @ruth", given: ["act on r2: Rebuild"]),
    ],
    refuses: ["an action that is not there or was dropped", "a person who has not chosen named", "the owner"])

  /// `accept a3 by @owner [: NOTE]`
  static let accept = Verb(
    "accept", topic: .plan, summary: "The owner accepts an action; until then the plan says: assigned, not accepted.",
    details: [
      "Somebody of the group that owns it may speak for the group; who has not chosen named is not noted by name. Another owner has to accept anew."
    ],
    forms: [
      Form([.must(.item([.action])), .must(.by(word: "owner"))], text: .optional("NOTE")) { line, desk throws(Refusal) in
        let (action, owner) = try desk.owned(line)
        let fact = ActionAccepted(number: action.number, by: owner, note: line.text)
        return answered(.accepted, action, owner, line.text, fact)
      }
    ],
    examples: [
      Example("accept a1 by @police: agreed at the table", given: ["act @police on r2: Rebuild"]),
      Example("accept a1 by @district", given: ["act @district: Seat a table"]), Example("accept a1 by @ruth", given: ["act @ruth: Ask around"]),
    ],
    refuses: ["somebody who does not own the action", "an action without an owner"])

  /// `decline a3 by @owner: REASON`
  static let decline = Verb(
    "decline", topic: .plan, summary: "The owner declines an action; the reason is printed with it.",
    forms: [
      Form([.must(.item([.action])), .must(.by(word: "owner"))], text: .required("REASON")) { line, desk throws(Refusal) in
        let (action, owner) = try desk.owned(line)
        let fact = ActionDeclined(number: action.number, by: owner, reason: line.words)
        return answered(.declined, action, owner, line.words, fact)
      }
    ],
    examples: [
      Example("decline a1 by @district: needs the board's decision in September", given: ["act @district on r9: Tell each family"]),
      Example("decline a1 by @police: no budget before spring", given: ["act @police: Train"]),
      Example("decline a1 by @ruth: pas le temps", given: ["act @ruth: Ask around"]),
    ],
    refuses: ["somebody who does not own the action", "an empty reason"])

  /// What the owner said, unless it was said before in the same words.
  private static func answered(_ verdict: Acceptance.Verdict, _ action: Action, _ by: Party, _ words: Untrusted?, _ fact: any Fact) -> Decision {
    if let known = action.acceptance, known.verdict == verdict, known.by == by, words == nil || known.words == words {
      return .nothing(.ours("\(action.id.text) was \(verdict.rawValue) already"), target: nil)
    }
    let before = action.acceptance.flatMap { $0.verdict == verdict ? nil : Phrase.ours("(was \($0.verdict.rawValue))") }
    return .record(
      Recording([fact], ids: [action.id.text]) { session in
        Receipt.columns("\(action.id)", "\(Phrase.ours(verdict.rawValue)) by \(session.label(of: by))", before, words.map { .cut($0) })
      })
  }

  /// `link a3|p12 [on …] [from …] [re …] [+theme]`
  static let link = linking(
    "link", summary: "Adds issues, perspectives or themes to an action or a perspective; fix would replace the issues.", adds: true,
    examples: [
      Example("link a1 on r2 from p1", given: ["act on f1: Rebuild the training"]), Example("link p1 on r9 +trust"),
      Example("link a1 +training", given: ["act on r2: Rebuild"]),
    ])

  /// `unlink a3|p12 [on …] [from …] [re …] [+theme]`
  static let unlink = linking(
    "unlink", summary: "Takes issues, perspectives or themes off an action or a perspective.", adds: false,
    examples: [
      Example("unlink a1 on r2 from p1", given: ["act on r2,f1 from p1: Rebuild the training"]), Example("unlink p1 on r2"),
      Example("unlink a1 +training", given: ["act on r2 +training: Rebuild"]),
    ])

  private static func linking(_ name: String, summary: String, adds: Bool, examples: [Example]) -> Verb {
    Verb(
      name, topic: .plan, summary: summary,
      forms: [
        Form([.must(.item([.perspective])), .may(.issues), .may(.answers), .may(.themes)]) { line, desk throws(Refusal) in
          try FixPerspective(linking: line, desk, adds: adds).decision(at: desk)
        },
        Form([.must(.item([.action])), .may(.issues), .may(.restsOn), .may(.themes)]) { line, desk throws(Refusal) in
          try FixAction(linking: line, desk, adds: adds).decision(at: desk)
        },
      ],
      examples: examples, refuses: ["a line that names nothing to \(name)", "a retracted perspective or dropped action"])
  }

  /// `move a3 to Q4 2022: REASON`
  static let move = Verb(
    "move", topic: .plan, summary: "Moves an action to another quarter, and says why; the original quarter stays for ever.",
    details: ["The moves are counted, and stand in the plan with their reasons. Before the first adopt, fix a1 by Q4 2022 sets the quarter itself."],
    forms: [
      Form([.must(.item([.action])), .must(.quarter("to"))], text: .required("REASON")) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        guard let to = line.head.quarters["to"] else { throw Refusal("a quarter is missing", at: line.start) }
        if action.due == to { return .nothing("\(action.id) is due then", target: nil) }
        let reason = line.words
        let behind: [Phrase] = action.milestones.filter { $0.due.due.end > to.due.end }.map { "a milestone stands behind it: \(Phrase.ours($0.due.label))" }
        let fact = ActionMoved(number: action.number, reason: reason, to: to)
        return .record(
          Recording([fact], ids: [action.id.text], warnings: desk.warnings(of: to) + behind) { session in
            let now = session.action(action.number)
            return Receipt.columns(
              "\(action.id)", "due \(Phrase.ours(to.label))", action.due.map { .ours("was \($0.label)") },
              (now?.originalDue).map { .ours("originally \($0.label)") }, Receipt.count(now?.moves.count ?? 0, "move", "moves"), .cut(reason))
          })
      }
    ],
    examples: [
      Example("move a1 to Q2 2023: trainers hired late", given: ["act by Q4 2022 on r2: Rebuild"]),
      Example("move a1 to Q1-Q2 2023: in two steps", given: ["act by Q4 2022 on r2: Rebuild"]),
      Example("move a1 to T2 2023: retard", given: ["act by Q4 2022: Un essai"]),
    ],
    refuses: ["an action that is not there or was dropped", "a quarter that is none", "an empty reason"])
}

extension Desk {
  /// The standing action that a line names.
  func action(_ line: Sentence) throws(Refusal) -> Action {
    guard let item = line.head.item else { throw Refusal("an action is missing", at: line.start) }
    return try standingAction(item, at: line.span(.item))
  }

  /// The standing action, and who speaks as its owner: the owner that stands behind `by`, or somebody of the group that owns it. Who speaks
  /// for a group and has not chosen `named` is noted as the group.
  func owned(_ line: Sentence) throws(Refusal) -> (Action, Party) {
    let action = try action(line)
    guard let by = line.head.by else { throw Refusal("by @owner is missing", at: line.start) }
    guard let owner = action.owner else { throw Refusal("\(action.id) has no owner yet", at: line.span(.item), suggestions: ["fix \(action.id) @owner"]) }
    if owner == by { return (action, by) }
    guard case .person(let number) = by, let person = session.person(number), person.group.map({ owner == .group($0) }) == true else {
      throw Refusal("\(session.handle(of: by)) does not own \(action.id)", at: line.span(.word("by")), suggestions: ["by \(session.handle(of: owner))"])
    }
    return (action, person.level == .named ? by : owner)
  }
}
