import RoundtableRecord
import RoundtableReports

// Section 2.

extension PlanManuscript {
  /// Section 2: who was at the table, and who was not.
  func table(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(2, "2. Who was at the table")
    if plan.groups.isEmpty {
      manuscript.paragraph("Nothing is recorded\(plan.yet): no group is named\(plan.hint("group CODE [KIND] [seats N]: NAME")).")
    } else {
      manuscript.table(
        ["Group", "Kind", .number("Seats expected"), .number("Present"), .number("Spoke"), .number("Passed")],
        plan.groups.map {
          let voices: [Phrase] = $0.voices.map { ["\($0.spoke)", "\($0.passes)"] } ?? ["together", "together"]
          return [$0.label.name, "\($0.kind)", $0.seats.map { "\($0)" } ?? "not said", "\($0.present)"] + voices
        } + together(in: plan))
      manuscript.paragraph(pooling(in: plan))
      manuscript.paragraph("\(emphasis: "Spoke") counts people whose words stand here under their group's name\(spokeRule(plan.audience))")
    }
    manuscript.list(plan.groups.flatMap { remarks(on: $0, in: plan) })
    passes(of: plan, in: &manuscript)
    manuscript.paragraph(bodies(of: plan))
    people(of: plan, in: &manuscript)
    manuscript.heading(3, "Facilitator and scribe")
    manuscript.list(officers(of: plan))
    agenda(of: plan, in: &manuscript)
  }

  /// The row of the pool: what its people said, beside how many of them came.
  private func together(in plan: ActionPlan) -> [[Phrase]] {
    guard let pool = plan.pool else { return [] }
    let present = plan.groups.filter(\.isPooled).map(\.present).reduce(0, +)
    let voices: [Phrase] = plan.pooledVoices.map { ["\($0.spoke)", "\($0.passes)"] } ?? ["not shown", "not shown"]
    return [["\(emphasis: "Together"): \(pool.titled)", "–", "–", "\(present)"] + voices]
  }

  private func spokeRule(_ audience: Audience) -> Phrase {
    let passed: Phrase = "\(emphasis: "Passed") counts how often someone from the group was invited to speak and declined."
    return (audience.seesAll ? ". " : "; what was said without a name and group, or in confidence, is not in it. ") + passed
  }

  private func remarks(on group: ActionPlan.SeatedGroup, in plan: ActionPlan) -> [Phrase] {
    var remarks: [Phrase] = []
    let name = group.label.name
    if group.isAbsent {
      remarks.append(
        group.regrets.map { "\(name): absent, with regrets: \($0)" }
          ?? "\(name): absent; no regrets are noted\(plan.hint("regrets \(group.label.code.phrase): REASON"))")
    } else {
      if let regrets = group.regrets { remarks.append("\(name): sent regrets: \(regrets)") }
      if group.leftEarly > 0 { remarks.append("\(name): \(.counted(group.leftEarly, "person", "people")) left before the end") }
    }
    if let within = group.within { remarks.append("\(name) is a part of \(within.name)") }
    let parts = plan.groups.filter { $0.within?.code == group.label.code && !$0.isAbsent }.map(\.label.name)
    if group.isAbsent && !parts.isEmpty { remarks.append("\(name): its part \(Phrase.sentence(parts)) was at the table") }
    if let namedBy = group.namedBy { remarks.append("\(name): who comes was named by \(namedBy.name)") }
    return remarks
  }

  private func bodies(of plan: ActionPlan) -> Phrase {
    guard !plan.bodies.isEmpty else { return "" }
    let names: [Phrase] = plan.bodies.map { "\($0.label.name) (\($0.kind))" }
    return "Bodies that are not at the table and may own or support: \(names.joined("; "))."
  }

  private func people(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "People")
    guard !plan.participants.isEmpty else {
      let rule: Phrase = plan.audience.seesAll ? "" : ": only people who chose to be named are"
      return manuscript.paragraph("No one is listed\(plan.yet)\(rule)\(plan.hint("join GROUP [named]: Full Name (Affiliation)")).")
    }
    let seated = Dictionary(grouping: plan.participants) { $0.group?.code }
    let groups = plan.groups.compactMap { group in
      seated[group.label.code].map { "\(group.label.name): \($0.map(\.phrase).joined("; "))" as Phrase }
    }
    manuscript.list(groups + (seated[nil].map { ["Without a group: \($0.map(\.phrase).joined("; "))"] } ?? []))
    if !plan.audience.seesAll { manuscript.paragraph("Only people who chose to be named are listed.") }
  }

  private func officers(of plan: ActionPlan) -> [Phrase] {
    let facilitator: Phrase =
      plan.opening.facilitator.map { "Facilitator \($0.name): \($0.independence(in: plan))" }
      ?? "No facilitator is named\(plan.yet)\(plan.hint("facilitator @handle: Name (Organisation)"))."
    guard !plan.opening.scribes.isEmpty else {
      return [facilitator, "No scribe is named\(plan.yet)\(plan.hint("scribe @handle: Name (Organisation)"))."]
    }
    return [facilitator] + plan.opening.scribes.map { "Scribe \($0.name): \($0.independence(in: plan))" }
  }
}

extension ActionPlan.Officer {
  /// Whether the person comes from a group or body of the record.
  fileprivate func independence(in plan: ActionPlan) -> Phrase {
    guard case .person(let profile) = who else { return "whose organisation is not told either" }
    var parts: [Phrase] = []
    if !groups.isEmpty { parts.append("its organisation is at the table: \(Phrase.sentence(groups.map(\.name)))") }
    if !bodies.isEmpty { parts.append("its organisation may own or support actions: \(Phrase.sentence(bodies.map(\.name)))") }
    if !parts.isEmpty { return "\(parts.joined("; "))." }
    return profile.affiliation == nil
      ? "no organisation is noted\(plan.hint("fix @who: Name (Organisation)"))."
      : "no group or body of this record bears the name of that organisation."
  }
}

extension ActionPlan.Participant {
  /// Name or code, roles, and in the internal record what else is known.
  fileprivate var phrase: Phrase {
    var marks: [Phrase] = []
    if profile != nil, let code { marks.append(code.phrase) }
    if let handle = profile?.handle { marks.append("@\(handle.phrase)") }
    marks += roles.map { "\($0)" }
    if let particulars {
      marks.append("\(particulars.level)")
      if particulars.youth { marks.append("youth") }
      if particulars.left { marks.append("left before the end") }
    }
    let name = profile?.phrase ?? code?.phrase ?? "a participant"
    return marks.isEmpty ? name : "\(name) [\(marks.joined(", "))]"
  }
}
