package import RoundtableRecord
import RoundtableReports

/// What the plan lacks before it is adopted, and after. It warns, and never blocks.
package enum PlanCheck {
  /// One warning: what it is about, what is wrong, and the line that would mend it.
  package struct Warning: Sendable, Equatable {
    /// An action's id, an issue's code, a board member's handle.
    package let about: Phrase
    /// What is wrong.
    package let what: Phrase
    /// What to type.
    package let mend: Phrase
  }

  /// The page.
  ///
  /// - Parameter day: the day that quarters are held against.
  package static func page(_ session: Session, on day: Day) -> Page {
    var page = Page()
    let standing = session.actions.all.count { $0.stands }
    let warnings = warnings(session, on: day)
    if standing == 0 { page.line("The plan has no action yet; act: WHAT WILL BE DONE, or draft for one on each issue that was talked about.") }
    if warnings.isEmpty {
      if standing > 0 { page.line("The plan is complete: \(Phrase.counted(standing, "action")), and nothing to warn of.") }
    } else {
      page.table(["", "what to type", "warning"], warnings.map { [$0.about, $0.mend, $0.what] }, empty: "")
      page.line("\(Phrase.counted(warnings.count, "warning")); none of them stands in the way of adopt")
    }
    for audience in [Audience.board, .public] {
      if let small = PoolLabel.tooFew(in: session, for: audience) { page.line(small.warning(for: audience)) }
    }
    return page
  }

  /// Every warning: actions in their order, then issues, then the board.
  package static func warnings(_ session: Session, on day: Day) -> [Warning] {
    let actions = session.actions.all.filter(\.stands)
    return actions.flatMap { CheckedAction($0, session, day).warnings } + Twins(actions).warnings + unanswered(session) + untaken(session)
      + readBack(session) + sittings(session) + references(session) + overdueQuestions(session, on: day) + board(session) + NamesPage.warnings(session)
  }

  private static func unanswered(_ session: Session) -> [Warning] {
    session.issues.all.filter { $0.answer == nil }.map { issue in
      let carried = session.actions(on: issue.code).first(where: \.stands)?.number
      let mend: Phrase =
        carried.map { "answer \(issue.code) taken-up: see \(ItemID(.action, $0))" }
        ?? "answer \(issue.code) taken-up|not-taken-up|…: WHY"
      return Warning(about: "\(issue.code)", what: .ours("has no answer" + (issue.isRaisedLater ? "; raised during implementation" : "")), mend: mend)
    }
  }

  /// Who sits on the board and may not, or should stand aside.
  private static func board(_ session: Session) -> [Warning] {
    session.sittingMembers.flatMap { member -> [Warning] in
      guard let person = session.person(member.person) else { return [] }
      var found: [Warning] = []
      if let tie = session.tie(of: person) {
        found.append(
          Warning(about: "@\(person.handle)", what: "\(tie), and the oversight board is external to it", mend: "dismiss @\(person.handle): REASON"))
      }
      for own in session.ownActions(of: person.number) {
        let id = ItemID(.action, own)
        found.append(Warning(about: "@\(person.handle)", what: "oversees \(id), which is their own", mend: "recuse @\(person.handle) \(id)"))
      }
      return found
    }
  }
}

/// What one action lacks.
private struct CheckedAction {
  private let action: Action
  private let session: Session
  private let day: Day

  init(_ action: Action, _ session: Session, _ day: Day) {
    self.action = action
    self.session = session
    self.day = day
  }

  var warnings: [PlanCheck.Warning] { owner + quarter + milestones + words + basis + agreement + progress }

  private func warning(_ what: Phrase, _ mend: Phrase, where isWrong: Bool = true) -> [PlanCheck.Warning] {
    isWrong ? [PlanCheck.Warning(about: "\(action.id)", what: what, mend: mend)] : []
  }

  private var owner: [PlanCheck.Warning] {
    guard let owner = action.owner else { return warning("has no owner", "fix \(action.id) @owner") }
    let accept: Phrase = "accept \(action.id) by \(session.handle(of: owner))"
    if let earlier = action.earlierAcceptance {
      return warning("was \(.ours(earlier.verdict.rawValue)) by its owner in other words, on \(.ours(session.day(of: earlier.moment).iso))", accept)
    }
    return switch action.acceptance?.verdict {
    case nil: warning("is assigned, not accepted", accept)
    case .declined: warning("was declined by its owner", "fix \(action.id) @owner")
    case .accepted: []
    }
  }

  /// Warnings about the quarter, which is set before the first adoption and moved after it.
  private var quarter: [PlanCheck.Warning] {
    let next = Quarter.next(after: day)?.label ?? "QUARTER"
    let mend = Phrase.ours(session.adopted == nil ? "fix \(action.id.text) by \(next)" : "move \(action.id.text) to \(next): REASON")
    guard let due = action.due else { return warning("has no quarter", mend) }
    return warning(.ours("was due \(due.label), which is past"), mend, where: ActionState(of: action, in: session, on: day) == .late)
  }

  private var milestones: [PlanCheck.Warning] {
    action.milestones.filter { $0.isUnsettled(on: day) }.flatMap { milestone in
      warning(
        "has milestone \(milestone.label), due \(.ours(milestone.due.label)), and no one has said whether it was reached",
        "milestone \(milestone.label) reached: EVIDENCE, or missed")
    }
  }

  private var words: [PlanCheck.Warning] {
    let vague = Vagueness.found(in: action.title)
    return warning("has no measure", "measure \(action.id): HOW WE WILL KNOW", where: action.measure == nil)
      + (vague.map { warning("says \"\(Phrase.ours($0))\", which nobody can test", "fix \(action.id): WHAT WILL BE DONE") } ?? [])
  }

  /// What the target, the owner's reports and the board's findings leave open.
  private var progress: [PlanCheck.Warning] {
    let id = action.id
    let after = action.target.flatMap { target in action.due.flatMap { target.due.due.end > $0.due.end ? (target, $0) : nil } }
    let measured = after.map { target, due in
      warning(
        .ours("is measured by \(target.due.label), after its own quarter, \(due.label)"),
        .ours("measure \(id.text) \(target.progress.stored) by \(due.due.label): HOW WE WILL KNOW"))
    }
    let finding = session.openFinding(on: action).map { finding in
      warning("the owner has said nothing about the board's finding \(finding.id): \(.ours(finding.status.words))", "report \(id) STATUS by @owner: EVIDENCE")
    }
    return (measured ?? []) + (finding ?? [])
      + warning(
        "was reported complete, and the board has not assessed it since", "assess \(id) STATUS by @member: FINDING",
        where: session.statuses(of: action.number).isAwaitingBoard)
  }

  private var basis: [PlanCheck.Warning] {
    let said = action.issues.lazy.compactMap { session.perspectives(on: $0).first?.number }.first ?? firstStanding
    let issue = action.from.lazy.compactMap { session.perspective($0)?.issues.first }.first ?? session.issues.codes.first
    let isBased = action.from.contains { session.perspective($0)?.stands == true }
    let basis: Phrase = said.map { "link \(action.id) from p\($0)" } ?? "@who: WHAT WAS SAID, then link \(action.id) from p1"
    return warning("rests on no perspective", basis, where: !isBased)
      + warning("takes up no issue", "link \(action.id) on \(issue ?? Code(unchecked: "r1"))", where: action.issues.isEmpty)
  }

  /// The first perspective that was neither retracted nor erased; nil when there is none.
  private var firstStanding: Int? { (1...max(1, session.perspectives.highest)).first { session.perspective($0)?.stands == true } }

  private var agreement: [PlanCheck.Warning] {
    let asked = Set(action.gauges.map(\.group))
    let earlier = action.earlierGauges
    let again: Phrase = "gauge \(action.id) \(earlier.map { "@\($0.group)=HANDS" }.joined(" "))"
    let tooMany = action.presentGauges.flatMap { gauge in
      gauge.tooFew.map { people in
        warning(
          "\(gauge.group) showed \(Phrase.counted(gauge.count, "hand")), and \(.counted(people, "person was", "people were")) at the table for it",
          "gauge \(action.id) @\(gauge.group)=HANDS")
      } ?? []
    }
    let missing = session.groups.codes.filter { (session.index.came[$0] ?? 0) > 0 && !asked.contains($0) }
    let open = session.objections(to: action.number).filter(\.isOpen)
    return verdict(isExplained: !open.isEmpty)
      + (missing.first.map { first in
        warning(.ours("groups not asked: " + missing.map(\.text).joined(separator: ", ")), "gauge \(action.id) @\(first)=HANDS")
      } ?? []) + warning("\(Phrase.counted(earlier.count, "group")) answered other words, before it was changed", again, where: !earlier.isEmpty)
      + tooMany + open.flatMap { warning("the objection \($0.id) is not answered", "resolve \($0.id): HOW") }
  }

  /// What every document will say of it, where that is not a yes: which groups were not asked, and an open objection that makes it contested,
  /// have lines of their own.
  private func verdict(isExplained: Bool) -> [PlanCheck.Warning] {
    let verdict = Verdict(of: action, in: session)
    return switch verdict {
    case .agreed, .notAsked: []
    case .noHands: warning("was asked, and no one showed a hand", "show \(action.id)")
    case .contested: warning("is contested", "show \(action.id)", where: !isExplained)
    case .notAgreed: warning("is not agreed", "show \(action.id)")
    }
  }
}

/// Phrases too vague for anyone to tell whether the action was done.
private enum Vagueness {
  private static let phrases = [
    "look at", "look into", "consider", "explore", "work toward", "work towards", "strive", "promote", "encourage", "foster", "raise awareness",
    "support efforts", "discuss", "think about", "try to", "aim to", "seek to", "examine", "investigate", "review the possibility", "be mindful",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Words after which a title says what is to be done.
  private static let openers: Set = ["will", "shall", "should", "to", "and", "then", "or", "we"]

  /// The first vague phrase that stands where a title says what is to be done; nil when there is none.
  static func found(in title: Untrusted) -> String? {
    let words = FoldedText(title).words.map(\.folded)
    for place in words.indices where place == 0 || openers.contains(words[place - 1]) {
      let rest = words[place...]
      if let phrase = phrases.first(where: { rest.starts(with: $0) }) { return phrase.joined(separator: " ") }
    }
    return nil
  }
}

extension Quarter {
  /// The calendar quarter after the one that contains a day.
  fileprivate static func next(after day: Day) -> Quarter? {
    let number = (day.month + 2) / 3
    return number == 4 ? Quarter(year: day.year + 1, quarter: 1) : Quarter(year: day.year, quarter: number + 1)
  }
}
