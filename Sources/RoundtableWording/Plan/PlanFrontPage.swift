import RoundtableRecord
import RoundtableReports

// Page 1: what was decided, for whom, by when; who was not heard; who objects.

extension PlanManuscript {
  /// Everything that a reader with one page wants to know.
  func frontPage(in manuscript: inout Manuscript) {
    manuscript.heading(1, plan.opening.title.map { "\($0): action plan" } ?? "Action plan")
    manuscript.paragraph([status, whenAndWhere, plan.audience.copy].compactMap(\.self).joined(" · "))
    manuscript.paragraph(plan.counts.phrase.strong)
    manuscript.paragraph(whoMet)
    actions(in: &manuscript)
    notHeard(in: &manuscript)
    objections(in: &manuscript)
    amendments(in: &manuscript)
  }

  /// Which version of the plan this is.
  private var status: Phrase {
    guard let adoption = plan.adoption else { return "\(strong: "Draft, not adopted")\(plan.audience.hint("adopt"))" }
    let day = plan.provenance.zone.day(of: adoption.moment)
    let note: Phrase = adoption.note.map { " (\($0))" } ?? ""
    let version: Phrase = "\(strong: "Version \(adoption.version)"), adopted \(day.words)\(note)"
    if plan.asOf != nil { return "\(version), as it stood then" }
    return plan.amendments.isEmpty ? version : "\(version), with \(.counted(plan.amendments.count, "change")) since"
  }

  private var whenAndWhere: Phrase? {
    let days = plan.opening.from.map { Phrase.period(from: $0, to: plan.opening.to) }
    let parts = [days, plan.opening.place.map { .theirs($0) }].compactMap(\.self)
    return parts.isEmpty ? nil : "the table met \(parts.joined(", "))"
  }

  private var whoMet: Phrase {
    let present = plan.groups.filter { !$0.isAbsent }
    if present.isEmpty { return plan.groups.isEmpty ? "" : "No one has been entered as present\(plan.audience.hint("join GROUP: Full Name"))." }
    let people = present.map(\.present).reduce(0, +)
    let answered = plan.issues.count { $0.answer != nil }
    let groups: Phrase = "\(present.count) of \(.counted(plan.groups.count, "group"))"
    let issues: Phrase =
      plan.issues.isEmpty ? "" : " They took up \(.counted(plan.issues.count, "issue")) and answered \(answered) in words (annex A)."
    return "\(.people(people)) from \(groups) met.\(issues)"
  }

  // MARK: What was decided

  private func actions(in manuscript: inout Manuscript) {
    manuscript.table(
      ["State", "Action", "Owner", "Due", "How we will know", "Agreement"],
      plan.standing.map { action in
        let promise = action.promise
        return [
          promise.stateMark(on: plan.day), headline(promise), owner(of: promise), due(promise), promise.howWeWillKnow ?? "–",
          agreement(with: promise),
        ]
      })
    manuscript.list(
      plan.dropped.map { action in
        let why: Phrase = action.dropReason.map { .theirs($0) } ?? ""
        return Manuscript.Item("\(headline(action.promise)) \(fate(of: action)): \(why)", under: action.promise.dissent.map { objection($0) })
      })
  }

  /// What became of a dropped action: that it was dropped, or which actions it became part of.
  private func fate(of action: ActionPlan.PlannedAction) -> Phrase {
    action.successors.isEmpty ? "was \(strong: "dropped")" : "\(strong: "became part of") \(names(action.successors))"
  }

  // MARK: Who was not heard

  private func notHeard(in manuscript: inout Manuscript) {
    let absent: [Phrase] = plan.groups.filter(\.isAbsent).map { "\($0.label.name): no one came\($0.regrets.map { " (\($0))" } ?? "")" }
    let silent: [Phrase] = plan.silent.map { "\($0.name): came, and nothing here is printed as theirs" }
    if absent.isEmpty && silent.isEmpty { return }
    manuscript.heading(2, "Who was not heard")
    manuscript.list(absent + silent)
  }

  // MARK: Who objects

  private func objections(in manuscript: inout Manuscript) {
    let all = plan.objections.filter { dissent in plan.standing.contains { $0.number == dissent.action } }
    let open = all.filter(\.isOpen) + all.filter { !$0.isOpen }
    if open.isEmpty { return }
    manuscript.heading(2, "Who objects")
    manuscript.table(["To", "Who", "Why", "What became of it"], open.map { row(of: $0) })
  }

  /// How the plan changed since it was adopted.
  private func amendments(in manuscript: inout Manuscript) {
    guard let adoption = plan.adoption, !plan.amendments.isEmpty else { return }
    manuscript.heading(2, "What changed since version \(adoption.version)")
    manuscript.list(plan.amendments.map { "\(name($0.action)) \(phrase(of: $0.change))" })
  }
}
