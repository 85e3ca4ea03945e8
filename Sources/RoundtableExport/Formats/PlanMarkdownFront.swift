internal import RoundtableRecord
internal import RoundtableReports

// Sections 0 and 1.

extension PlanMarkdown {
  /// Section 0: what this document is.
  func front(of plan: ActionPlan, in document: inout MarkdownDocument) {
    let opening = plan.opening
    document.heading(1, opening.title.map { "Action plan: \($0)" } ?? "Action plan")
    document.heading(2, "0. This document")
    document.paragraph("**DRAFT. Not adopted.** What stands here may change until the table adopts it.")
    if plan.making.reproducible {
      document.paragraph(
        "**Reproducible, not confidential.** Ids and salts of this record were derived from a seed, so its seals hide nobody's words.")
    }
    let frame: [Phrase] = [
      opening.title.map { "Session: \($0) (record \(plan.making.sessionName))" }
        ?? "Session: no title is given yet (`session: TITLE`); record \(plan.making.sessionName)",
      opening.from.map { "When: \(Phrase.days(from: $0, to: opening.to))" } ?? "When: no day is given yet (`when 2023-06-14`)",
      opening.place.map { "Where: \($0)" } ?? "Where: no place is given yet (`where: PLACE`)",
    ]
    let officers: [Phrase] = [
      opening.facilitator.map { "Facilitator: \($0.name)" }
        ?? "No facilitator is named yet (`facilitator @handle: Name (Organisation)`)",
      opening.scribes.isEmpty
        ? "No scribe is named yet (`scribe @handle: Name (Organisation)`)" : "Scribe: \(opening.scribes.map(\.name).joined("; "))",
    ]
    document.list(frame + sittings(of: plan) + officers + making(of: plan))
    withheld(of: plan, in: &document)
  }

  private func making(of plan: ActionPlan) -> [Phrase] {
    let method = plan.method
    let disputed: Phrase = method.disputed > 0 ? ", disputed: \(method.disputed)" : ""
    let notes: Phrase =
      method.perspectives == 0
      ? "How the notes were made: no perspective is shown here yet (`@who: WORDS`)"
      : """
      How the notes were made: \(.counted(method.perspectives, "perspective", "perspectives")): \(method.verbatim) verbatim, \
      \(method.paraphrase) in paraphrase, \(method.interpreted) through an interpreter; read back and confirmed: \(method.confirmed)\(disputed)
      """
    let head = plan.making.head
    return [
      "Audience: \(plan.audience.phrase)", notes,
      "Head of the record: fact \(head.position), `\(.ours(head.spoken))` (to be read aloud and written in the minutes)",
      "Written: \(.ours(plan.making.moment.iso)) by \(.ours(plan.making.generator))",
    ] + (plan.opening.template.map { ["Begun from the template: \($0)"] } ?? [])
  }

  /// What was kept back, by rule; the same words stand in section 10.
  func withheld(of plan: ActionPlan, in document: inout MarkdownDocument) {
    if plan.audience.seesAll {
      return document.paragraph("Nothing is withheld from the internal document; private words are marked *private*. It must not travel.")
    }
    guard !plan.withheld.isEmpty else { return document.paragraph("Nothing was withheld.") }
    document.paragraph("Withheld:")
    document.list(plan.withheld.map { "\($0.count) \(.ours($0.things)) \(.ours($0.what))" })
  }

  /// Section 1: what a reader with one minute wants to know.
  func summary(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(2, "1. On one page")
    document.list([
      "**Purpose:** \(purpose(of: plan))",
      "**Who met:** \(whoMet(in: plan))",
      "**What was agreed:** \(agreed(in: plan))",
      "**What was not:** \(notAgreed(in: plan))",
      "**What comes first:** \(first(in: plan))",
    ])
  }

  private func purpose(of plan: ActionPlan) -> Phrase {
    guard !plan.issues.isEmpty else { return "no issue is on the table yet (`issue CODE: TITLE`)" }
    return """
      to answer \(.counted(plan.issues.count, "issue", "issues")) with actions that have an owner, a quarter and a measure, \
      so that the oversight board can follow each of them
      """
  }

  private func whoMet(in plan: ActionPlan) -> Phrase {
    guard !plan.groups.isEmpty else { return "no group is named yet (`group CODE: NAME`)" }
    let present = plan.groups.filter { !$0.isAbsent }
    guard !present.isEmpty else {
      return "nobody of the \(.counted(plan.groups.count, "group", "groups")) is noted as present yet (`join GROUP: Full Name`)"
    }
    let people = present.map(\.present).reduce(0, +)
    let absent = plan.groups.filter(\.isAbsent).map(\.label.name)
    let missing: Phrase = absent.isEmpty ? "every group was there" : "nobody came for \(Phrase.sentence(absent))"
    return "\(.counted(people, "person", "people")) for \(present.count) of \(.counted(plan.groups.count, "group", "groups")); \(missing)"
  }

  private func agreed(in plan: ActionPlan) -> Phrase {
    let standing = plan.standing
    guard !standing.isEmpty else { return "nothing is planned yet (`act @owner by QUARTER: WHAT WILL BE DONE :: HOW WE WILL KNOW`)" }
    let whole = standing.count { $0.isComplete }
    let accepted = standing.count { $0.isAccepted }
    return """
      no group has been asked yet whether it agrees. \(.counted(standing.count, "action stands", "actions stand")) in the draft, \
      \(whole) with owner, quarter and measure; accepted by the owner: \(accepted)
      """
  }

  private func notAgreed(in plan: ActionPlan) -> Phrase {
    let kinds: [(AnswerKind, Phrase)] = [
      (.partly, "taken up only in part"), (.notTakenUp, "not taken up"), (.needsTalk, "needs more talk"), (.outOfScope, "out of scope"),
    ]
    var parts: [Phrase] = kinds.compactMap { kind, words in
      let codes = plan.issues.filter { $0.answer?.kind == kind }.map(\.label.code.phrase)
      return codes.isEmpty ? nil : "\(words): \(codes.joined(", "))"
    }
    let open = plan.issues.filter { $0.answer == nil }.map(\.label.code.phrase)
    if !open.isEmpty { parts.append("no answer yet: \(open.joined(", "))") }
    if !plan.dropped.isEmpty { parts.append("dropped: \(Phrase.ids(.action, plan.dropped.map(\.number)))") }
    let waiting = plan.parked.filter { $0.outcome == nil }.map { "\($0.id)" as Phrase }
    if !waiting.isEmpty { parts.append("parked, and waiting: \(waiting.joined(", "))") }
    if !parts.isEmpty { return parts.joined("; ") }
    return plan.issues.isEmpty ? "nothing is recorded yet; answers to issues will stand here" : "every issue is taken up, at least in part"
  }

  private func first(in plan: ActionPlan) -> Phrase {
    guard let load = plan.byQuarter.first, let quarter = load.quarter else {
      return "no action has a quarter yet (`fix aN by QUARTER`)"
    }
    let actions: [Phrase] = load.actions.map { "\($0.id) \($0.title) (\($0.shortOwner))" }
    return "\(Untrusted(quarter.label)): \(actions.joined("; "))"
  }
}

extension Audience {
  /// Whom the document is for, and what that means.
  fileprivate var phrase: Phrase {
    switch self {
    case .internal: "internal (the facilitator's own file: every name, every word)"
    case .board: "board (names only where the speaker chose to be named, otherwise the group)"
    case .public: "public (names only where the speaker chose to be named, otherwise the group)"
    }
  }
}

extension ActionPlan.Officer {
  /// Name and organisation.
  var name: Phrase {
    if case .person(let profile) = who { profile.phrase } else { "name withheld, since the person has not chosen to be named" }
  }
}
