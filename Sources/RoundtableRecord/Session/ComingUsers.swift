// What of the session rests on a thing. The index answers where it can, so that the usual undo costs the same however long the record is.

extension Coming {
  /// The first thing there is that rests on another, besides those that the unit itself changes; nil when there is none.
  func user(of key: Change.Key) -> Phrase? {
    switch key {
    case .person(let number):
      role(of: number) ?? first(session.index.spoken[number], .perspective) ?? first(session.index.involved[.person(number)], .action)
        ?? turn(of: .person(number))
    case .group(let code):
      person(of: code) ?? first(session.index.spokenFor[code], .perspective) ?? first(session.index.involved[.group(code)], .action)
        ?? group { $0.within == code || $0.namedBy == code } ?? turn(of: .group(code))
    case .body(let code):
      first(session.index.spokenFor[code], .perspective) ?? first(session.index.involved[.body(code)], .action)
        ?? group { $0.namedBy == code } ?? turn(of: .body(code))
    case .issue(let code):
      first(session.index.perspectives[code], .perspective) ?? withdrawn { $0.issues.contains(code) }
        ?? first(session.index.actions[code], .action) ?? opening(of: code) ?? matter(on: code)
    case .perspective(let number):
      first(session.index.restingOn[number], .action) ?? first(session.index.answering[number], .perspective)
        ?? answer { $0.from.contains(number) } ?? first(session.index.reflections[number], .reflection)
    case .action(let number): overseen(number)
    case .sitting(let number): perspective(at: number)
    case .member(let number): acting(number)
    default: nil
    }
  }

  private func role(of number: Int) -> Phrase? {
    guard becoming[.front] == nil else { return nil }
    if session.front.facilitator == number { return "the role of facilitator" }
    return session.front.scribes.contains(number) ? "the role of scribe" : nil
  }

  private func first(_ numbers: SortedNumbers?, _ kind: ItemKind) -> Phrase? {
    let number = numbers?.all.first { number in
      switch kind {
      case .action: becoming[.action(number)] == nil
      case .reflection: becoming[.reflection(number)] == nil
      default: becoming[.perspective(number)] == nil
      }
    }
    return number.map { "\(ItemID(kind, $0))" }
  }

  private func withdrawn(_ uses: (Perspective) -> Bool) -> Phrase? {
    session.index.withdrawn.all.first { becoming[.perspective($0)] == nil && session.perspectives[$0].map(uses) == true }
      .map { "\(ItemID(.perspective, $0))" }
  }

  /// A perspective heard at a sitting. The sitting that is taken back is nearly always the last, and so are its
  /// perspectives; but one that was put back may stand anywhere.
  private func perspective(at sitting: Int) -> Phrase? {
    for number in stride(from: session.perspectives.highest, to: 0, by: -1) {
      guard let known = session.perspectives[number], becoming[.perspective(number)] == nil, known.erased == nil else { continue }
      if known.sitting == sitting { return "\(known.id)" }
    }
    return nil
  }

  private func person(of group: Code) -> Phrase? {
    if (session.index.came[group] ?? 0) == 0 { return nil }
    return session.people.all.first { becoming[.person($0.number)] == nil && $0.group == group }.map { "@\($0.handle)" }
  }

  private func group(_ uses: (Group) -> Bool) -> Phrase? {
    session.groups.all.first { becoming[.group($0.code)] == nil && uses($0) }.map { "\($0.code)" }
  }

  private func answer(_ uses: (Answer) -> Bool) -> Phrase? {
    session.issues.all.first { becoming[.issue($0.code)] == nil && $0.answer.map(uses) == true }.map { "the answer to \($0.code)" }
  }

  private func opening(of code: Code) -> Phrase? {
    session.terminals.contains { becoming[.openIssue($0.key)] == nil && $0.value.openIssue == code } ? "an open discussion" : nil
  }

  // MARK: The room

  /// Where somebody waits, passed, said something back, answered what was said back, or raised a matter.
  private func turn(of party: Party) -> Phrase? {
    if becoming[.queue] == nil, session.queue.contains(where: { $0.party == party }) { return "the queue" }
    if let pass = pass(where: { $0.party == party }) { return pass }
    for said in session.reflections.all where becoming[.reflection(said.number)] == nil && (said.by == party || said.check?.by == party) {
      return "\(said.id)"
    }
    if let parked = parked(where: { $0.by == party }) { return parked }
    return checked(by: party) ?? overseeing(party)
  }

  private func checked(by party: Party) -> Phrase? {
    session.index.checked[party]?.all.first { becoming[.perspective($0)] == nil }.map { "\(ItemID(.perspective, $0))" }
  }

  /// An item of the agenda, a pass, a parked matter or a note on an issue.
  private func matter(on issue: Code) -> Phrase? {
    for item in session.agenda.all where becoming[.agendaItem(item.number)] == nil && item.issue == issue {
      return "agenda item \(item.number)"
    }
    if let pass = pass(where: { $0.issue == issue }) { return pass }
    if let parked = parked(where: { $0.issue == issue }) { return parked }
    for number in 1...max(1, session.notes.highest) where becoming[.note(number)] == nil && session.notes[number]?.issue == issue {
      return "a note"
    }
    return nil
  }

  // MARK: The plan and the board

  /// What was objected to, asked of, or laid down for an action.
  private func overseen(_ action: Int) -> Phrase? {
    for objection in session.objections(to: action) where becoming[.objection(objection.number)] == nil { return "\(objection.id)" }
    for question in session.questions.all where becoming[.question(question.number)] == nil && question.action == action {
      return "\(question.id)"
    }
    let isRecused = session.members.contains { number, member in
      becoming[.member(number)] == nil && member.recusals.contains { $0.action == action }
    }
    return isRecused ? "a recusal" : nil
  }

  /// What a member of the board asked or assessed.
  private func acting(_ member: Int) -> Phrase? {
    let party = Party.person(member)
    for question in session.questions.all where becoming[.question(question.number)] == nil && question.by == party { return "\(question.id)" }
    for number in session.index.involved[party]?.all ?? [] where becoming[.action(number)] == nil {
      if session.actions[number]?.assessed.contains(where: { $0.by == party }) == true { return "an assessment of \(ItemID(.action, number))" }
    }
    return nil
  }

  /// Where somebody sits on the board, objects, asks or replied.
  private func overseeing(_ party: Party) -> Phrase? {
    if case .person(let number) = party, becoming[.member(number)] == nil, session.members[number] != nil { return "a seat on the board" }
    for objection in session.objections.all where becoming[.objection(objection.number)] == nil && objection.by == party {
      return "\(objection.id)"
    }
    for question in session.questions.all where becoming[.question(question.number)] == nil {
      if question.by == party || question.replies.contains(where: { $0.by == party }) { return "\(question.id)" }
    }
    return nil
  }

  private func pass(where uses: (Pass) -> Bool) -> Phrase? {
    for number in 1...max(1, session.passes.highest) where becoming[.pass(number)] == nil {
      if let pass = session.passes[number], uses(pass) { return "a pass of \(session.handle(of: pass.party))" }
    }
    return nil
  }

  private func parked(where uses: (ParkedMatter) -> Bool) -> Phrase? {
    session.parked.all.first { becoming[.parked($0.number)] == nil && uses($0) }.map { "\($0.id)" }
  }
}
