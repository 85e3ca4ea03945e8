import RoundtableRecord

extension Completer {
  /// What may begin a line: every verb, and who is speaking; first what is likely now, as far as the session shows.
  var beginnings: [Candidate] {
    let likely = self.likely
    let names = Set(likely.compactMap { $0?.name })
    let first = likely.map { $0?.candidate ?? speaking }
    let rest = CommandTable.all.filter { !names.contains($0.name) }.map(\.candidate)
    return first + (likely.contains { $0 == nil } ? [] : [speaking]) + rest
  }

  private var speaking: Candidate {
    Candidate("@", .ours("who is speaking, @who: what was said" + (openIssue.map { "; on \($0.text) unless said" } ?? "")))
  }

  /// The verbs that a note-taker would look for now, the likeliest first; nil stands for who is speaking.
  private var likely: [Verb?] {
    if session.groups.isEmpty { return [.help, .session, .when, .whereVerb, .facilitator, .scribe, .group, .join, .issue] }
    if session.people.highest == 0 { return [.join, .group, .regrets, .help] }
    if openIssue != nil { return [nil, .close, .next, .pass, .queue, .heard, .confirm, .fix, .park, .note, .voices, .undo] }
    if session.issues.isEmpty { return [.issue, nil, .join, .agenda, .rule, .help] }
    if session.adopted != nil { return [.report, .assess, .ask, .reply, .move, .appoint, .digest, .timeline, .plan, .export, .help] }
    return session.actions.highest > 0
      ? [.act, .fix, .measure, .accept, .gauge, .object, .answer, .check, .adopt, .plan, .export, .discuss, nil]
      : [.discuss, .next, nil, .join, .draft, .act, .coverage, .gaps]
  }
}
