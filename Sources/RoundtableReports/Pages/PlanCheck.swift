package import RoundtableRecord

/// What the plan lacks before it is adopted. It warns, and never blocks.
package enum PlanCheck {
  /// One warning: what it is about, what is wrong, and the line that would mend it.
  package struct Warning: Sendable, Equatable {
    /// An action's id, an issue's code.
    package let about: Phrase
    /// What is wrong.
    package let what: Phrase
    /// What to type.
    package let mend: Phrase
  }

  /// The page.
  package static func page(_ session: Session, on day: Day) -> Page {
    var page = Page()
    let rows = warnings(session, on: day).map { [$0.about, $0.what, $0.mend] }
    page.table(["", "warning", "what to type"], rows, empty: "Nothing is amiss.")
    return page
  }

  /// Every warning, actions first, in their order, then issues.
  package static func warnings(_ session: Session, on day: Day) -> [Warning] {
    let actions = session.actions.all.filter(\.stands)
    var warnings = actions.flatMap { self.warnings(of: $0, session, on: day) }
    warnings += twins(actions)
    for issue in session.issues.all where issue.answer == nil {
      warnings.append(Warning(about: "\(issue.code)", what: "has no answer", mend: "answer \(issue.code) taken-up|partly|not-taken-up|needs-talk|out-of-scope: WHY"))
    }
    return warnings
  }

  private static func warnings(of action: Action, _ session: Session, on day: Day) -> [Warning] {
    var found: [Warning] = []
    func warn(_ isWrong: Bool, _ what: Phrase, _ mend: Phrase) {
      if isWrong { found.append(Warning(about: "\(action.id)", what: what, mend: mend)) }
    }
    let id = action.id
    warn(action.owner == nil, "has no owner", "fix \(id) @owner")
    if let owner = action.owner {
      warn(action.acceptance == nil, "is assigned, not accepted", "accept \(id) by \(session.handle(of: owner))")
      warn(action.acceptance?.verdict == .declined, "was declined by its owner", "fix \(id) @owner")
    }
    let isAdopted = session.adopted != nil
    warn(action.due == nil, "has no quarter", isAdopted ? "move \(id) to Q4 2022: REASON" : "fix \(id) by Q4 2022")
    warn(action.due.map { $0.due.end < day } ?? false, "its quarter is past", "move \(id) to Q4 2022: REASON")
    warn(action.measure == nil, "has no measure", "measure \(id): HOW WE WILL KNOW")
    if let vague = vague(action.title) { warn(true, "\"\(Phrase.ours(vague))\" is nothing that can be tested", "fix \(id): WHAT WILL BE DONE") }
    warn(action.from.isEmpty, "rests on no perspective", "link \(id) from p1")
    warn(action.issues.isEmpty, "takes up no issue", "link \(id) on r2")
    let asked = Set(action.gauges.map(\.group))
    let present = session.groups.codes.filter { (session.index.came[$0] ?? 0) > 0 && !asked.contains($0) }
    warn(!present.isEmpty, .ours("not asked: " + present.map(\.text).joined(separator: ", ")), "gauge \(id) @\(present.first ?? Code(unchecked: "group"))=4")
    for objection in session.objections(to: action.number) where objection.resolution == nil {
      warn(true, "\(objection.id) is not answered", "resolve \(objection.id): HOW")
    }
    return found
  }

  /// The first words of a title that nobody can test; nil when there are none.
  private static func vague(_ title: Untrusted) -> String? {
    let words = title.raw.lowercased()
    return ["look at", "look into", "consider", "explore", "work toward", "strive", "promote", "encourage", "raise awareness", "support efforts", "discuss", "review the possibility"]
      .first { words.hasPrefix($0) || words.contains(" " + $0 + " ") }
  }

  /// Actions that say the same: most of their words are shared.
  private static func twins(_ actions: [Action]) -> [Warning] {
    let words = actions.map { action in Set(self.words(of: action.title)) }
    // Each word is looked up once, so that a plan of hundreds of actions is compared only where it can match.
    var byWord: [String: [Int]] = [:]
    for (place, set) in words.enumerated() { for word in set { byWord[word, default: []].append(place) } }
    var found: [Warning] = []
    for (place, set) in words.enumerated() where set.count > 1 {
      var shared: [Int: Int] = [:]
      for word in set { for other in byWord[word] ?? [] where other < place { shared[other, default: 0] += 1 } }
      let twin = shared.filter { $0.value * 10 >= 8 * max(set.count, words[$0.key].count) }.keys.min()
      guard let twin else { continue }
      found.append(
        Warning(about: "\(actions[place].id)", what: "says much the same as \(actions[twin].id)", mend: "drop \(actions[place].id): carried by \(actions[twin].id)"))
    }
    return found
  }

  /// The words of a title that say something: runs of letters and digits, longer than three.
  private static func words(of title: Untrusted) -> [String] {
    title.raw.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }.filter { $0.count > 3 }
      .map { String(String.UnicodeScalarView($0)) }
  }
}
