internal import RoundtableRecord
package import RoundtableReports

/// The action plan as JSON, `roundtable-plan` version 1. Documents, "The JSON contract"; `Resources/plan.schema.json` says the same to a
/// machine.
package struct PlanJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of plan: ActionPlan) -> [UInt8] { value(of: plan).pretty }

  /// The plan as a value, as it is written.
  package func value(of plan: ActionPlan) -> JSONValue {
    .object(of: [
      "format": "roundtable-plan", "version": 1, "status": "draft",
      "generator": .string(plan.making.generator), "generatedAt": .string(plan.making.moment.iso),
      "audience": .string(plan.audience.rawValue), "reproducible": .bool(plan.making.reproducible),
      "session": session(of: plan), "method": method(plan.method),
      "sittings": .array(plan.sittings.map { sitting($0) }), "agenda": .array(plan.agenda.map { agendaPoint($0) }),
      "rules": .array(plan.rules.map { .words($0) }), "passes": .array(plan.passes.map { pass($0) }),
      "sources": .array(plan.sources.reports.map { source($0) }), "sourcesPeople": .optional(plan.sources.people),
      "groups": .array(plan.groups.map { group($0) }), "bodies": .array(plan.bodies.map { body($0) }),
      "participants": .array(plan.participants.map { participant($0) }),
      "issues": .array(plan.issues.map { issue($0) }),
      "perspectives": .array(plan.perspectives.map { perspective($0) }),
      "coverage": .array(plan.coverage.map { coverage($0) }), "themes": .array(plan.themes.map { theme($0) }),
      "focusAreas": .array(plan.focusAreas.map { focusArea($0) }), "actions": .array(plan.actions.map { action($0) }),
      "objections": [], "parked": .array(plan.parked.map { parked($0) }), "board": ["members": [], "questions": []],
      "orphans": orphans(plan.orphans), "withheld": .array(plan.withheld.map { withheld($0) }),
      "limits": limits(of: plan), "notes": plan.notes.map { .array($0.map { note($0) }) },
    ])
  }

  private func orphans(_ orphans: ActionPlan.Orphans) -> JSONValue {
    [
      "perspectives": .ids(.perspective, orphans.perspectives), "actions": .ids(.action, orphans.actions),
      "issuesWithoutPerspective": .codes(orphans.issuesNotHeard), "issuesWithoutAction": .codes(orphans.issuesWithoutAction),
    ]
  }

  private func withheld(_ withheld: ActionPlan.Withheld) -> JSONValue {
    ["rule": .string(withheld.rule.rawValue), "count": .number(withheld.count), "what": .string("\(withheld.things) \(withheld.what)")]
  }

  private func limits(of plan: ActionPlan) -> JSONValue {
    [
      "corrections": .number(plan.limits.corrections), "withdrawn": .number(plan.limits.withdrawn),
      "erased": .number(plan.limits.erased),
      "unknownSpeakers": .number(plan.limits.unknownSpeakers), "unknownFacts": .number(plan.limits.unknownFacts),
      "perspectivesWithoutIssue": .ids(.perspective, plan.withoutIssue),
      "turns": .array(plan.groups.map { turns(of: $0) }),
      "turnsWithoutGroup": .number(plan.limits.turnsWithoutGroup), "wordsWithoutGroup": .number(plan.limits.wordsWithoutGroup),
      "passesWithoutGroup": .number(plan.limits.passesWithoutGroup),
    ]
  }

  private func turns(of group: ActionPlan.SeatedGroup) -> JSONValue {
    [
      "group": .code(group.label.code), "turns": .number(group.turns), "words": .number(group.words), "passes": .number(group.passes),
    ]
  }

  private func note(_ note: Note) -> JSONValue { .object(of: ["text": .words(note.text), "issue": note.issue.map { .code($0) }]) }
}
