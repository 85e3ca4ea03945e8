import RoundtableRecord
package import RoundtableReports
import RoundtableWording

/// The action plan as JSON, `roundtable-plan` version 2. Documents, "The JSON contract"; `Resources/plan.schema.json` says the same to a
/// machine.
package struct PlanJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of plan: ActionPlan) -> [UInt8] { value(of: plan).pretty }

  /// What the digest of an adopted plan is computed from: the plan in canonical form, without the parts that the digest cannot cover.
  package func canonical(_ plan: ActionPlan) -> [UInt8] { Self.canonical(value(of: plan)) }

  /// The same for a plan that was read back: without the present head, the time it was made and the time it describes, and of the adoption
  /// without what was not known when the digest was taken: the digest and its salt. Where the adoption names no `seal`, as in older records,
  /// only its version and note are covered. Documents, "The JSON contract".
  package static func canonical(_ plan: JSONValue) -> [UInt8] {
    guard case .object(var members) = plan else { return plan.canonical }
    // A file that is renamed or rebuilt, and a later program, must still give the plan that was adopted.
    for key in ["generatedAt", "generator", "asOf"] { members[key] = nil }
    members["session"] = members["session"]?.without(["head", "name"])
    // How far an action is depends on the day.
    if case .array(let actions)? = members["actions"] { members["actions"] = .array(actions.map { $0.without(["state"]) }) }
    if case .object(let adoption)? = members["adoption"] {
      let isWhole = adoption["seal"] != nil
      members["adoption"] = .object(adoption.filter { isWhole ? !["digest", "salt"].contains($0.key) : ["version", "note"].contains($0.key) })
    }
    return JSONValue.object(members).canonical
  }

  /// The plan as a value, as it is written.
  package func value(of plan: ActionPlan) -> JSONValue {
    JSONValue.object(of: [
      "format": "roundtable-plan", "version": .number(PlanFile.version), "status": .string(plan.adoption == nil ? "draft" : "adopted"),
      "adoptedVersion": .optional(plan.adoption?.version), "adoption": plan.adoption.map { adoption($0, after: plan.earlierAdoptions) },
      "withdrawnAdoptions": .array(plan.withdrawn.map { withdrawn($0) }), "amendments": .array(plan.amendments.map { amendment($0) }),
      "generator": .string(plan.provenance.generator), "generatedAt": .string(plan.provenance.moment.iso),
      "asOf": .optional(plan.asOf?.iso),
      "audience": .string(plan.audience.rawValue), "reproducible": .bool(plan.provenance.reproducible),
      "session": session(of: plan), "method": method(plan.method),
      "sittings": .array(plan.sittings.map { sitting($0) }), "agenda": .array(plan.agenda.map { agendaPoint($0) }),
      "rules": .array(plan.rules.map { .words($0) }), "passes": .array(plan.passes.map { pass($0) }),
      "sources": .array(plan.sources.reports.map { source($0) }), "sourcesPeople": .optional(plan.sources.people),
      "groups": .array(plan.groups.map { group($0) }), "protection": FrameJSON.protection(plan.least, plan.pool, plan.pooledVoices),
      "bodies": .array(plan.bodies.map { body($0) }),
      "participants": .array(plan.participants.map { participant($0) }),
      "issues": .array(plan.issues.map { issue($0) }),
      "perspectives": .array(plan.perspectives.map { perspective($0) }),
      "coverage": .array(plan.coverage.map { coverage($0, in: plan) }), "themes": .array(plan.themes.map { theme($0) }),
      "focusAreas": .array(plan.focusAreas.map { focusArea($0) }), "actions": .array(plan.actions.map { action($0) }),
      "objections": .array(plan.objections.map { objection($0) }), "parked": .array(plan.parked.map { parked($0) }),
      "board": board(plan.board), "notHeard": .codes(plan.notHeard.map(\.code)),
      "orphans": orphans(plan.orphans), "withheld": .array(plan.withheld.map { withheld($0) }),
      "limits": limits(of: plan), "notes": plan.notes.map { .array($0.map { note($0) }) },
    ]).numbered(by: plan.numbering)
  }

  private func orphans(_ orphans: ActionPlan.Orphans) -> JSONValue {
    [
      "perspectives": .ids(.perspective, orphans.perspectives), "perspectivesOfDropped": .ids(.perspective, orphans.dropped),
      "actions": .ids(.action, orphans.actions),
      "issuesWithoutPerspective": .issues(orphans.issuesNotHeard), "issuesWithoutAction": .issues(orphans.issuesWithoutAction),
    ]
  }

  private func withheld(_ withheld: ActionPlan.Withheld) -> JSONValue {
    ["rule": .string(withheld.rule.rawValue), "count": .number(withheld.count), "what": .string("\(withheld.things) \(withheld.what)")]
  }

  private func limits(of plan: ActionPlan) -> JSONValue {
    .object(of: [
      "corrections": .number(plan.limits.corrections), "withdrawn": .number(plan.limits.withdrawn),
      "erased": .number(plan.limits.erased),
      "unknownSpeakers": .number(plan.limits.unknownSpeakers), "unknownFacts": .number(plan.limits.unknownFacts),
      "damagedFacts": plan.limits.damagedFacts == 0 ? nil : .number(plan.limits.damagedFacts),
      "perspectivesWithoutIssue": .ids(.perspective, plan.withoutIssue),
      "turns": .array(plan.groups.map { turns(of: $0) }),
      "turnsWithoutGroup": .number(plan.limits.turnsWithoutGroup), "wordsWithoutGroup": .number(plan.limits.wordsWithoutGroup),
      "passesWithoutGroup": .number(plan.limits.passesWithoutGroup),
    ])
  }

  private func turns(of group: ActionPlan.SeatedGroup) -> JSONValue {
    .object(of: [
      "group": .code(group.label.code), "turns": .optional(group.voices?.turns), "words": .optional(group.voices?.words),
      "passes": .optional(group.voices?.passes), "withheld": .withheld(["passes", "turns", "words"], where: group.isPooled),
    ])
  }

  private func note(_ note: Note) -> JSONValue { .object(of: ["text": .words(note.text), "issue": note.issue.map { .issue($0) }]) }
}
