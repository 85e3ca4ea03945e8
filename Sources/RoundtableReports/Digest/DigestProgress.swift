import RoundtableRecord

// What owners and the board did since: between two states an owner may have declined and another accepted.

extension Comparison {
  /// What owners said to actions, and how far actions are.
  var progress: [Digest.Entry] {
    session.actions.all.flatMap { action -> [Digest.Entry] in
      acceptances(of: action, since: earlier.action(action.number)) + statuses(of: action.number, isAssessment: false)
        + statuses(of: action.number, isAssessment: true)
    }
  }

  /// What the owner reported of an action, or what the board assessed; and which of it was withdrawn that an earlier document told.
  private func statuses(of action: Int, isAssessment: Bool) -> [Digest.Entry] {
    func standing(in session: Session) -> [StatusNote] {
      session.allStatuses(of: action).filter { $0.isAssessment == isAssessment && $0.withdrawal == nil }
    }
    let (before, now) = (standing(in: earlier), standing(in: session))
    let (known, kept) = (Set(before.map(\.number)), Set(now.map(\.number)))
    let new = now.filter { !known.contains($0.number) }.map { note -> Digest.Entry in
      let standing = Standing(note, disclosure)
      return .init(session.day(of: note.moment), isAssessment ? .assessed(action: action, standing) : .reported(action: action, standing))
    }
    let gone = before.filter { !kept.contains($0.number) }.map { note -> Digest.Entry in
      let day = session.statuses[note.number].flatMap { history.day($0) { $0.withdrawal } }
      return .init(day, .statusWithdrawn(action: action, note.status, asOf: note.asOf, isAssessment: isAssessment))
    }
    return new + gone
  }

  /// What was said to an action, line by line, with the changes of owner in between.
  private func acceptances(of action: Action, since before: Action?) -> [Digest.Entry] {
    let steps = history.steps(to: action)
    // Answers of an owner before this one are not for earlier words: they were that owner's.
    let present = action.answers.dropFirst(action.handovers.last?.answers ?? 0)
    let described = steps.flatMap { step -> [Digest.Entry] in
      var found: [Digest.Entry] = []
      if let from = step.before?.owner, from != step.after?.owner {
        let to = step.after?.owner.map { disclosure.holder($0) }
        found.append(.init(session.day(of: step.moment), .owner(action: action.number, from: disclosure.holder(from), to: to)))
      }
      if let after = step.after { found += step.answers.map { said($0, to: after, isForEarlierWords: present.contains($0) && !action.isCurrent($0)) } }
      return found
    }
    // Taking a line back, or the words, may bring back what was said before.
    guard let last = action.acceptance, last != before?.acceptance, !steps.flatMap(\.answers).contains(last) else { return described }
    return described + [said(last, to: action, isForEarlierWords: false)]
  }

  private func said(_ acceptance: Acceptance, to action: Action, isForEarlierWords: Bool) -> Digest.Entry {
    .init(
      session.day(of: acceptance.moment),
      .acceptance(
        action: action.number, acceptance.verdict, by: disclosure.holder(acceptance.by),
        for: action.owner.flatMap { $0 == acceptance.by ? nil : disclosure.holder($0) },
        words: disclosure.prints(ownersWordsOf: acceptance.by) ? acceptance.words : nil, isForEarlierWords: isForEarlierWords))
  }

  /// Who came to the board and left it, and what it asked.
  var board: [Digest.Entry] {
    session.members.all.flatMap { seat(of: $0) }
      + session.questions.all.flatMap { question -> [Digest.Entry] in
        let before = earlier.questions[question.number]
        let described = Oversight.Question(question, on: session.day(of: question.moment), disclosure)
        return (before == nil ? [.init(session.day(of: question.moment), .board(.question(described)))] : [])
          + question.replies.new(since: before?.replies).map { reply in
            let words = disclosure.prints(wordsOf: reply.by) ? reply.text : nil
            return .init(session.day(of: reply.moment), .board(.reply(question: question.number, by: disclosure.voice(of: reply.by), words: words)))
          }
      }
  }

  private func seat(of member: Member) -> [Digest.Entry] {
    let before = earlier.members[member.person]
    let who = disclosure.holder(.person(member.person))
    let prints = disclosure.prints(wordsOf: .person(member.person))
    var found: [Digest.Entry] = []
    if before?.moment != member.moment {
      found.append(.init(session.day(of: member.moment), .board(.appointed(who, role: prints ? member.role : nil, from: member.from, to: member.to))))
    }
    if let reason = member.dismissed, before?.dismissed != reason {
      found.append(.init(history.day(member) { $0.dismissed }, .board(.left(who, reason: prints ? reason : nil))))
    }
    return found
      + member.recusals.new(since: before?.recusals).map { recusal in
        let day = history.day(member) { $0.recusals.contains(recusal) }
        return .init(day, .board(.recused(who, action: recusal.action, reason: prints ? recusal.reason : nil)))
      }
  }
}

extension History.Step<Action> {
  /// What an owner said with the line.
  fileprivate var answers: ArraySlice<Acceptance> { (after?.answers ?? []).new(since: before?.answers) }
}
