import RoundtableRecord

/// Words that people type for a verb because other programs, or everyday speech, call it so.
enum EverydayWord {
  /// The verb that a word leads to; nil for a word that is none of them.
  static func verb(_ word: String) -> String? { verbs.first { $0.words.contains(word) }?.verb }

  private static let verbs: [(verb: String, words: Set<String>)] = [
    ("quit", ["exit", "bye", "goodbye", "logout", ":q", ":q!", ":wq", ":x", "\\q"]), ("fix", ["edit", "change", "correct", "amend", "update"]),
    ("retract", ["delete", "withdraw", "del", "rm"]), ("find", ["search", "grep", "look"]), ("ls", ["list", "dir"]), ("show", ["view", "display"]),
    ("gauge", ["vote", "poll"]), ("discuss", ["open", "start", "begin"]), ("close", ["finish", "end"]), ("act", ["task", "todo"]), ("group", ["rename"]),
    ("note", ["comment", "remark"]), ("who", ["participants", "people", "attendees", "attendance"]), ("log", ["history"]),
    ("undo", ["revert", "oops", "cancel"]),
    ("object", ["block", "disagree"]), ("move", ["postpone", "delay"]), ("help", ["man", "manual"]),
  ]

  /// The same line with this verb, in a form that the verb takes: a colon where words must follow one, and what is missing named.
  ///
  /// - Returns: what is shown, and the line that may come back.
  static func line(_ line: Line, with verb: Verb) -> (shown: Phrase, mended: String) {
    let first = line.tokens[0].span
    let rest = Line.string(line.scalars[(first.column + first.length - 1)...])
    // `exit now`: what takes nothing is offered with nothing.
    if verb.forms.allSatisfy({ $0.slots.isEmpty && $0.text == .none }) { return (.ours(verb.name), verb.name) }
    guard line.boundary == nil, let form = verb.forms.first, case .required(let what) = form.text else {
      return ("\(Phrase.ours(verb.name))\(Untrusted(rest))", verb.name + rest)
    }
    // `search hallway`: all that follows the verb is words.
    if form.slots.isEmpty, line.tokens.count > 1 { return ("\(Phrase.ours(verb.name)):\(Untrusted(rest))", verb.name + ":" + rest) }
    return ("\(Phrase.ours(verb.name))\(Untrusted(rest)): \(Phrase.ours(what))", verb.name + rest + ": ")
  }
}
