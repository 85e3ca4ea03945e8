import RoundtableRecord

extension Verb {
  /// `remove CODE: REASON`
  static let remove = Verb(
    "remove", topic: .table, summary: "Take away what was set up by mistake, as long as nothing rests on it.",
    details: [
      "It takes a group, a body, an issue, a theme, a focus area, a source, a ground rule, an item of the agenda or a milestone.",
      "What others rest on is merged into the right one, or, for a group, given another code: group OLD as NEW.",
    ],
    forms: [
      Form(.placed(.setUp), text: .required("REASON")) { line, desk, gone throws(Refusal) in
        switch gone.value {
        case .milestone(let milestone, let action): return removal(of: milestone, from: action, line.text, desk)
        case .thing(let ref):
          try desk.checkRemovable(ref, at: gone.span)
          let (name, reason) = (ref.name(in: desk.session), line.text)
          return .record(
            Recording([ThingRemoved(thing: ref, reason: reason)], ids: [ref.code?.text ?? desk.session.typed(ref) ?? ""]) { _ in
              Receipt.columns(name, "removed", .cut(reason))
            })
        }
      }
    ],
    examples: [
      Example("remove studnets: mistyped", given: ["group studnets: Students"]), Example("remove r77: mistyped", given: ["issue r77: Uniforms"]),
      Example("remove rule1: said twice", given: ["rule: One voice at a time"]),
    ],
    refuses: ["what something rests on", "a person, and what people said", "an empty reason"])

  private static func removal(of milestone: Milestone, from action: Action, _ reason: Untrusted, _ desk: Desk) -> Decision {
    var shorter = action
    shorter.milestones.removeAll { $0.number == milestone.number }
    return .record(
      Recording(
        [MilestoneRemoved(action: action.number, number: milestone.number, reason: reason)], ids: [action.id.text],
        warnings: desk.warnings(of: action, becoming: shorter)
      ) { _ in Receipt.columns("\(milestone.label)", "of \(action.id) removed", .cut(reason)) })
  }
}

extension Desk {
  /// Refuses what cannot be removed, and what something rests on, which is named.
  fileprivate func checkRemovable(_ ref: Ref, at span: Span) throws(Refusal) {
    if let item = ref.item {
      let way: Phrase = item.kind == .action ? "drop \(item): REASON" : "strike \(item): REASON takes back a slip, retract \(item): REASON withdraws it"
      throw Refusal("\(item) is not set up, it was said", at: span, suggestions: [way])
    }
    if ref.kind == .person, let party = ref.party {
      let handle = session.handle(of: party)
      throw Refusal(
        "\(handle) is a person, and people are not removed", at: span,
        suggestions: ["merge \(handle) into @who, for someone entered twice", "leave \(handle)", "erase \(handle) yes: REASON"])
    }
    if ref.kind == .agendaItem, ref.number == session.openAgendaItem {
      throw Refusal("the table is at \(ref.name(in: session))", at: span, suggestions: ["next goes on, and then it can be removed"])
    }
    let users = session.users(of: ref)
    guard !users.isEmpty else { return }
    let way: Phrase? = Session.mergeable.contains(ref.kind) ? ref.code.map { "merge \($0) into CODE moves all that to the right one" } : nil
    throw Refusal(
      "\(ref.name(in: session)) cannot be removed while something rests on it: \(named(users, on: ref))", at: span, suggestions: [way].compactMap(\.self))
  }

  /// What rests on a thing, the first of it; of what this screen may not show, only that there is something.
  private func named(_ users: [any Thing], on ref: Ref) -> Phrase {
    let shown = users.filter { session.mayShow($0.ref, on: isRoom ? .room : .screen) || !isRoom }
    let labels = shown.prefix(6).map { $0.label(asUserOf: ref, in: session) }
    let rest = shown.count - labels.count
    return labels.isEmpty ? "something that is not shown here" : "\(labels.joined(", "))\(rest > 0 ? " and \(rest) more" as Phrase : "")"
  }
}
