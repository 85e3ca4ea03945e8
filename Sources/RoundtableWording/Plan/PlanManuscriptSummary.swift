import RoundtableRecord
import RoundtableReports

// Section 1.

extension PlanManuscript {
  /// Section 1: what a reader with one minute wants to know.
  func summary(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "1. On one page")
    manuscript.list([
      Manuscript.Item("\(strong: "Purpose:") \(purpose(of: plan))"),
      Manuscript.Item("\(strong: "Who met:") \(whoMet(in: plan))"),
      Manuscript.Item("\(strong: "Who was not heard:") \(notHeard(in: plan))"),
      agreed(in: plan), notAgreed(in: plan), howFar(in: plan), board(in: plan), first(in: plan),
    ])
  }

  private func purpose(of plan: ActionPlan) -> Phrase {
    guard !plan.issues.isEmpty else { return "no issue is on the table\(plan.yet)\(plan.hint("issue CODE: TITLE"))" }
    return """
      to answer \(.counted(plan.issues.count, "issue")) with actions that have an owner, a quarter and a measure, \
      so that the oversight board can follow each of them
      """
  }

  private func whoMet(in plan: ActionPlan) -> Phrase {
    guard !plan.groups.isEmpty else { return "no group is named\(plan.yet)\(plan.hint("group CODE: NAME"))" }
    let present = plan.groups.filter { !$0.isAbsent }
    guard !present.isEmpty else {
      return "no one from the \(.counted(plan.groups.count, "group")) is noted as present\(plan.yet)\(plan.hint("join GROUP: Full Name"))"
    }
    let people = present.map(\.present).reduce(0, +)
    return "\(.counted(people, "person", "people")) for \(present.count) of \(.counted(plan.groups.count, "group"))"
  }

  private func notHeard(in plan: ActionPlan) -> Phrase {
    guard !plan.groups.isEmpty else { return "no group is named\(plan.yet), so none can be missed" }
    let absent: [Phrase] = plan.groups.filter(\.isAbsent).map { group in
      "\(group.label.name) (no one came\(group.regrets.map { ": \($0)" } ?? ""))"
    }
    let silent: [Phrase] = plan.silent.map { "\($0.name) (came; nothing stands here under its name)" }
    if !absent.isEmpty || !silent.isEmpty { return (absent + silent).joined("; ") }
    return plan.pool != nil ? "every group came" : "every group came, and is heard here"
  }

  private func agreed(in plan: ActionPlan) -> Manuscript.Item {
    let standing = plan.standing
    guard !standing.isEmpty else {
      return .init("\(strong: "What was agreed:") nothing is planned\(plan.yet)\(plan.hint("act @owner by QUARTER: WHAT WILL BE DONE :: HOW WE WILL KNOW"))")
    }
    let agreed = standing.filter { $0.promise.verdict == .agreed }
    let asked = standing.contains { $0.promise.verdict.isAsked }
    let complete = standing.count { $0.isComplete }
    let accepted = standing.count { $0.isAccepted }
    let whole: Phrase =
      asked
      ? "\(agreed.count) of \(.counted(standing.count, "action"))"
      : "no group has been asked\(plan.yet) whether it agrees\(plan.hint("gauge aN @group=HANDS"))"
    return .init(
      """
      \(strong: "What was agreed:") \(whole). In the plan: \(.counted(standing.count, "action")), \(complete) with owner, quarter and \
      measure; accepted by the owner: \(accepted)
      """,
      under: PlanManuscript.brief(agreed) { "\($0.headline) (\($0.ownerAndAcceptance)): \($0.verdict(in: plan))" })
  }

  private func notAgreed(in plan: ActionPlan) -> Manuscript.Item {
    let contested = plan.standing.filter { action in
      action.promise.verdict != .agreed && (action.promise.verdict.isAsked || action.promise.hasDissent)
    }
    let declined = plan.standing.filter { $0.promise.acceptance == .declined }
    let numbers = Set(contested.map(\.number))
    let under =
      PlanManuscript.brief(contested) { "\($0.headline): \($0.declined(behind: "; "))\($0.verdict(in: plan))" }
      + PlanManuscript.brief(declined.filter { !numbers.contains($0.number) }) { "\($0.headline): \($0.declined())\($0.dissentMark)" }
      + titledEnds(of: plan)
    let parts = openEnds(of: plan)
    if !parts.isEmpty { return .init("\(strong: "What was not:") \(parts.joined("; "))", under: under) }
    if !under.isEmpty { return .init("\(strong: "What was not:")", under: under) }
    return .init(
      plan.issues.isEmpty
        ? "\(strong: "What was not:") nothing is recorded\(plan.yet); answers to issues will stand here"
        : "\(strong: "What was not:") every issue is taken up, at least in part")
  }

  /// What has no answer and what no one was asked about, by ids.
  private func openEnds(of plan: ActionPlan) -> [Phrase] {
    var parts: [Phrase] = []
    let open = plan.issues.filter { $0.answer == nil }.map(\.label.code.phrase)
    if !open.isEmpty { parts.append("no answer\(plan.yet): \(open.joined(", "))") }
    let notAsked = plan.standing.filter { $0.promise.verdict == .notAsked && !$0.promise.hasDissent }
    let (never, earlier) = (notAsked.filter { $0.promise.askedEarlier == nil }, notAsked.filter { $0.promise.askedEarlier != nil })
    if !never.isEmpty { parts.append("not asked\(plan.yet): \(Phrase.ids(.action, never.map(\.number)))") }
    if !earlier.isEmpty { parts.append("answers given for earlier words, not asked again: \(Phrase.ids(.action, earlier.map(\.number)))") }
    return parts
  }

  /// What was decided otherwise, dropped or put aside, by ids and titles; by ids alone where that would fill the page.
  private func titledEnds(of plan: ActionPlan) -> [Phrase] {
    let kinds: [(AnswerKind, Phrase)] = [
      (.partly, "taken up only in part"), (.notTakenUp, "not taken up"), (.needsTalk, "needs more talk"), (.outOfScope, "out of scope"),
    ]
    let issues = kinds.map { kind, words in
      (words, plan.issues.filter { $0.answer?.kind == kind }.map { (id: $0.label.code.phrase, title: " \($0.label.title)" as Phrase) })
    }
    let dropped = plan.dropped.map { (id: "\($0.id)" as Phrase, title: " \($0.title)\($0.dissentMark)" as Phrase) }
    let waiting = plan.parked.filter { $0.outcome == nil }.map { (id: "\($0.id)" as Phrase, title: " \($0.text)" as Phrase) }
    return (issues + [("dropped", dropped), ("parked, and waiting", waiting)]).compactMap { words, things in
      guard !things.isEmpty else { return nil }
      let described = things.count > 8 ? things.map(\.id).joined(", ") : things.map { "\($0.id)\($0.title)" }.joined("; ")
      return "\(words): \(described)"
    }
  }

  private func first(in plan: ActionPlan) -> Manuscript.Item {
    guard plan.byQuarter.contains(where: { $0.quarter != nil }) else {
      return .init("\(strong: "What comes first:") no action has a quarter\(plan.yet)\(plan.hint("fix aN by QUARTER"))")
    }
    let now: [(Phrase, ActionPlan.QuarterLoad?)] = [("this quarter", plan.dueNow), ("next quarter", plan.dueNext)]
    let loads: [Phrase] = now.flatMap { words, load in load.map { lines(of: $0, words, orElse: ": nothing is due") } ?? [] }
    let behind = plan.dueNext?.quarter?.end ?? plan.day
    let later = plan.byQuarter.first { ($0.quarter?.end ?? behind) > behind }
    let then = later.map { lines(of: $0, "after that", orElse: "") } ?? []
    let late = PlanManuscript.brief(plan.late) { "past its quarter, \($0.promise.due?.phrase ?? ""): \($0.lateLine)" }
    return .init("\(strong: "What comes first"), read on \(.ours(plan.day.iso)):", under: loads + then + late)
  }

  /// What is due in a quarter: actions, then milestones.
  private func lines(of load: ActionPlan.QuarterLoad, _ words: Phrase, orElse nothing: Phrase) -> [Phrase] {
    guard let quarter = load.quarter else { return [] }
    let name: Phrase = "\(words), \(Due(due: quarter).phrase)"
    let waiting = load.steps.filter { !$0.action.promise.isDone }
    if load.actions.isEmpty && waiting.isEmpty { return nothing.isEmpty ? [] : ["\(name)\(nothing)"] }
    let steps = waiting.count <= 12 ? waiting.map { "\(name): \($0.line)" as Phrase } : ["\(name): \(waiting.count) milestones (section 6)"]
    return PlanManuscript.brief(load.actions) { "\(name): \($0.dueLine)" } + steps
  }

  /// A line for each action; where there are too many for one page their ids, since sections 5 and 7 have all the words.
  private static func brief(_ actions: [ActionPlan.PlannedAction], line: (ActionPlan.PlannedAction) -> Phrase) -> [Phrase] {
    if actions.isEmpty { return [] }
    return actions.count <= 12 ? actions.map(line) : ["\(Phrase.ids(.action, actions.map(\.number))) (their sheets and all dissent are in sections 5 and 7)"]
  }
}

extension ActionPlan.PlannedAction {
  /// What is past its quarter: never without how far it is.
  fileprivate var lateLine: Phrase {
    promise.howFar == nil ? "\(headline) (\(ownerAndAcceptance); nothing is reported or assessed)\(dissentMark)" : dueLine
  }

  /// That and why its owner declined it; empty where that is not so.
  fileprivate func declined(behind end: Phrase = "") -> Phrase {
    promise.acceptance == .declined ? "declined by its owner\(promise.acceptanceWords.map { ": \($0)" } ?? "")\(end)" : ""
  }
}
