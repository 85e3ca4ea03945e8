import RoundtableLanguage
import RoundtableRecord

extension Completer {
  /// What may begin a line: every verb, and who is speaking; first what is likely now, as far as the session tells.
  var beginnings: [Candidate] {
    let likely = self.likely
    let first = likely.compactMap { word in
      word == "@" ? speaking : CommandTable.verb(word).map { Candidate(word: $0.name, about: $0.summary) }
    }
    let rest = CommandTable.all.filter { !likely.contains($0.name) }.map { Candidate(word: $0.name, about: $0.summary) }
    return first + (likely.contains("@") ? [] : [speaking]) + rest
  }

  private var speaking: Candidate {
    Candidate(word: "@", about: "who is speaking, @who: what was said" + (openIssue.map { "; on \($0.text) unless said" } ?? ""))
  }

  /// The verbs that a note-taker would look for now, the likeliest first.
  private var likely: [String] {
    if session.groups.isEmpty { return ["help", "session", "when", "where", "facilitator", "scribe", "group", "join", "issue"] }
    if session.people.highest == 0 { return ["join", "group", "regrets", "help"] }
    if openIssue != nil { return ["@", "close", "next", "pass", "queue", "heard", "confirm", "fix", "park", "note", "voices", "undo"] }
    if session.issues.isEmpty { return ["issue", "@", "join", "agenda", "rule", "help"] }
    if session.adopted != nil { return ["report", "assess", "ask", "reply", "move", "appoint", "digest", "timeline", "plan", "export", "help"] }
    let planning = session.actions.highest > 0
    return planning
      ? ["act", "fix", "measure", "accept", "gauge", "object", "answer", "check", "adopt", "plan", "export", "discuss", "@"]
      : ["discuss", "next", "@", "join", "draft", "act", "coverage", "gaps"]
  }
}
