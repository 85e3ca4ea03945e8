import RoundtableRecord

extension Verb {
  /// `link` and `unlink`: adds issues, perspectives and themes to a perspective or an action, or takes them off.
  static func linking(_ name: String, summary: String, adds: Bool, examples: [Example]) -> Verb {
    Verb(
      name, topic: .plan, summary: summary,
      forms: [
        Form(.placed(.perspective), .may(.issues()), .may(.placed(.answers)), .themes) { line, desk, perspective, issues, answers, themes throws(Refusal) in
          if line.saysNothing { throw .nothing(to: name, perspective.id, "+theme", at: perspective.span) }
          var change = PerspectiveChange(perspective.value)
          change.new.issues = change.old.issues.linked(issues ?? [], adds)
          change.new.themes = change.old.themes.linked(themes, adds)
          try change.answer(change.old.answers.linked(answers?.value ?? [], adds), at: answers?.span ?? line.start)
          return change.decision(at: desk)
        },
        Form(.placed(.action), .may(.issues()), .may(.placed(.restsOn)), .themes) { line, desk, action, issues, restsOn, themes throws(Refusal) in
          if line.saysNothing { throw .nothing(to: name, action.id, "from p1", at: action.span) }
          if adds { try desk.checkStanding(restsOn) }
          var change = ActionChange(action.value)
          change.new.issues = change.old.issues.linked(issues ?? [], adds)
          change.new.from = change.old.from.linked(restsOn?.value ?? [], adds)
          change.new.themes = change.old.themes.linked(themes, adds)
          return change.decision(at: desk)
        },
      ],
      examples: examples, refuses: ["a line that names nothing to \(name)", "a retracted perspective or dropped action"])
  }
}

extension Array where Element: Equatable {
  /// The list with these added, or taken off.
  fileprivate func linked(_ others: [Element], _ adds: Bool) -> [Element] { adds ? with(others) : without(others) }
}

extension Refusal {
  /// `link a3` alone.
  fileprivate static func nothing(to verb: String, _ item: ItemID, _ second: Phrase, at span: Span) -> Refusal {
    let verb = Phrase.ours(verb)
    return Refusal("nothing is named to \(verb)", at: span, suggestions: ["\(verb) \(item) on r2", "\(verb) \(item) \(second)"])
  }
}
