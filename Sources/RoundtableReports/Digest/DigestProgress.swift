import RoundtableRecord

// What owners and the board did since.

extension Comparison {
  /// How far actions are where that is not what it was, and what owners said to them.
  var progress: [Digest.Entry] { session.actions.all.flatMap { [status(of: $0), acceptance(of: $0)].compactMap(\.self) } }

  private func status(of action: Action) -> Digest.Entry? {
    let statuses = session.statuses(of: action.number)
    let (then, now) = (Digest.StatusPair(earlier.statuses(of: action.number)), Digest.StatusPair(statuses))
    guard action.stands, then != now else { return nil }
    let notes = [statuses.reported, statuses.assessed].compactMap(\.self)
    let last = notes.max { $0.moment.milliseconds < $1.moment.milliseconds }
    return .init(last.map { session.day(of: $0.moment) }, .status(action: action.number, then: then, now: now))
  }

  private func acceptance(of action: Action) -> Digest.Entry? {
    guard let now = action.acceptance, now != earlier.action(action.number)?.acceptance else { return nil }
    return .init(
      session.day(of: now.moment),
      .acceptance(
        action: action.number, now.verdict, by: disclosure.holder(now.by),
        for: action.owner.flatMap { $0 == now.by ? nil : disclosure.holder($0) },
        words: disclosure.prints(ownersWordsOf: now.by) ? now.words : nil))
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
