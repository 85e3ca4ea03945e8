import RoundtableRecord
import RoundtableReports

// Annex C: who was at the table.

extension PlanManuscript {
  /// The groups, how many came and spoke, and the people who are named.
  func table(in manuscript: inout Manuscript) {
    if plan.groups.isEmpty { return }
    manuscript.heading(3, "Who was at the table")
    manuscript.table(
      ["Group", "Kind", .number("Seats"), .number("Came"), .number("Spoke"), .number("Words")],
      plan.groups.map { group in
        [group.label.name, "\(group.kind)", group.seats.map { "\($0)" } ?? "–", "\(group.present)"] + figures(group.voices)
      } + together)
    manuscript.list(plan.groups.flatMap { remarks(on: $0) })
    if plan.participants.isEmpty { return }
    let lead: Phrase = plan.audience.seesAll ? "Everyone entered" : "Those who chose to be named"
    manuscript.paragraph("\(lead): \(plan.participants.map(\.phrase).joined("; ")).")
  }

  private func figures(_ voices: ActionPlan.VoiceFigures?) -> [Phrase] {
    voices.map { ["\($0.spoke)", "\($0.words)"] } ?? ["together", "together"]
  }

  /// The row of the pool: what its people said, beside how many of them came.
  private var together: [[Phrase]] {
    guard let pool = plan.pool else { return [] }
    let present = plan.groups.filter(\.isPooled).map(\.present).reduce(0, +)
    let figures: [Phrase] = plan.pooledVoices.map { ["\($0.spoke)", "\($0.words)"] } ?? ["not shown", "not shown"]
    return [["\(emphasis: "Together"): \(pool.titled)", "–", "–", "\(present)"] + figures]
  }

  private func remarks(on group: ActionPlan.SeatedGroup) -> [Phrase] {
    let name = group.label.name
    let regrets: Phrase? = group.regrets.map { "\(name) sent regrets: \($0)" }
    let left: Phrase? = group.leftEarly == 0 ? nil : "\(name): \(.counted(group.leftEarly, "person", "people")) left before the end"
    let within: Phrase? = group.within.map { "\(name) is part of \($0.name)" }
    let namedBy: Phrase? = group.namedBy.map { "\($0.name) named who came for \(name)" }
    return [regrets, left, within, namedBy].compactMap(\.self)
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
