import RoundtableRecord
import RoundtableReports

// Section 0.

extension PlanManuscript {
  /// Section 0: what this document is.
  func front(of plan: ActionPlan, in manuscript: inout Manuscript) {
    let opening = plan.opening
    manuscript.heading(1, opening.title.map { "Action plan: \($0)" } ?? "Action plan")
    manuscript.heading(2, "0. This document")
    manuscript.paragraph(status(of: plan))
    manuscript.warn(of: plan.provenance)
    let frame: [Phrase] = [
      opening.title.map { "Session: \($0) (record \(plan.provenance.sessionName))" }
        ?? "Session: no title is given\(plan.yet)\(plan.hint("session: TITLE")); record \(plan.provenance.sessionName)",
      opening.from.map { "When: \(Phrase.days(from: $0, to: opening.to))" } ?? "When: no day is given\(plan.yet)\(plan.hint("when 2023-06-14"))",
      opening.place.map { "Where: \($0)" } ?? "Where: no place is given\(plan.yet)\(plan.hint("where: PLACE"))",
    ]
    let officers: [Phrase] = [
      opening.facilitator.map { "Facilitator: \($0.name)" }
        ?? "No facilitator is named\(plan.yet)\(plan.hint("facilitator @handle: Name (Organisation)"))",
      opening.scribes.isEmpty
        ? "No scribe is named\(plan.yet)\(plan.hint("scribe @handle: Name (Organisation)"))"
        : "Scribe: \(opening.scribes.map(\.name).joined("; "))",
    ]
    let lines = frame + sittings(of: plan) + officers + origin(of: plan)
    manuscript.list(adoption(of: plan) + lines.map { Manuscript.Item($0) })
    withheld(of: plan, in: &manuscript)
    amendments(of: plan, in: &manuscript)
  }

  private func origin(of plan: ActionPlan) -> [Phrase] {
    let method = plan.method
    let disputed: Phrase = method.disputed > 0 ? ", disputed: \(method.disputed)" : ""
    let modes: Phrase =
      method.modes.map { ": \($0.verbatim) verbatim, \($0.paraphrase) in paraphrase, \($0.interpreted) through an interpreter" } ?? ""
    let notes: Phrase =
      method.perspectives == 0
      ? "How the notes were made: no perspective is shown here\(plan.yet)\(plan.hint("@who: WORDS"))"
      : """
      How the notes were made: \(.counted(method.perspectives, "perspective"))\(modes); read back and confirmed: \(method.confirmed)\(disputed)
      """
    let head = plan.provenance.head
    return [
      "Audience: \(plan.audience.phrase)", notes,
      """
      Head of the record\(.ours(plan.adoption == nil ? "" : ", as it is now")): fact \(head.position), \(code: .ours(head.spoken)) \
      (to be read aloud and written in the minutes)
      """,
      "Written: \(.time(plan.provenance.moment, in: plan.provenance.zone)) by \(.ours(plan.provenance.generator))",
    ] + (plan.opening.template.map { ["Begun from the template: \($0)"] } ?? [])
  }

  /// What was kept back, by rule; the same words stand in section 10.
  func withheld(of plan: ActionPlan, in manuscript: inout Manuscript) {
    if plan.audience.seesAll {
      return manuscript.paragraph("Nothing is withheld from the internal document; private words are marked \(emphasis: "private"). It must not travel.")
    }
    guard !plan.withheld.isEmpty else { return manuscript.paragraph("Nothing was withheld.") }
    manuscript.paragraph("Withheld:")
    manuscript.list(plan.withheld.map(\.phrase))
  }
}

extension Audience {
  /// Whom the document is for, and what that means.
  fileprivate var phrase: Phrase {
    switch self {
    case .internal: "internal (the facilitator's own file: every name, every word)"
    case .board: "board (names only where the speaker chose to be named, otherwise the group; small groups are shown together)"
    case .public: "public (names only where the speaker chose to be named, otherwise the group; small groups are shown together)"
    case .room: "room (no names; small groups are shown together)"
    }
  }
}

extension ActionPlan.Officer {
  /// Name and organisation.
  var name: Phrase {
    if case .person(let profile) = who { profile.phrase } else { "name withheld, since the person has not chosen to be named" }
  }
}
