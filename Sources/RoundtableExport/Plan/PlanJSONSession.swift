import RoundtableRecord
import RoundtableReports

// What frames the plan: the session, the reports it is based on, and who was at the table.

extension PlanJSON {
  func session(of plan: ActionPlan) -> JSONValue {
    let opening = plan.opening
    return .object(of: [
      "name": .words(plan.provenance.sessionName), "title": .known(opening.title), "template": .known(opening.template),
      "when": opening.from.map { .object(of: ["start": .day($0), "end": opening.to.map { .day($0) }]) },
      "place": .known(opening.place), "facilitator": opening.facilitator.map { officer($0) },
      "scribes": .array(opening.scribes.map { officer($0) }),
      "head": FrameJSON.head(plan.provenance.head),
    ])
  }

  private func officer(_ officer: ActionPlan.Officer) -> JSONValue {
    guard case .person(let profile) = officer.who else { return ["nameWithheld": true] }
    return .object(of: [
      "name": .words(profile.name), "organisation": .known(profile.affiliation), "atTable": .codes(officer.groups.map(\.code)),
      "bodies": .codes(officer.bodies.map(\.code)),
    ])
  }

  func method(_ method: ActionPlan.Method) -> JSONValue {
    [
      "perspectives": .number(method.perspectives), "verbatim": .number(method.verbatim), "paraphrase": .number(method.paraphrase),
      "interpreted": .number(method.interpreted), "readBack": .number(method.readBack),
      "confirmed": .number(method.confirmed), "disputed": .number(method.disputed), "saidBack": .number(method.saidBack),
    ]
  }

  func source(_ source: ActionPlan.Sources.Report) -> JSONValue {
    .object(of: [
      "id": .code(source.label.code), "title": .words(source.label.title), "people": .optional(source.people),
      "dated": source.dated.map { .day($0) }, "publishedLater": .bool(source.publishedLater),
    ])
  }

  func group(_ group: ActionPlan.SeatedGroup) -> JSONValue {
    .object(of: [
      "id": .code(group.label.code), "title": .words(group.label.title), "kind": .string(group.kind.text),
      "seats": .optional(group.seats), "present": .optional(group.present), "leftEarly": .optional(group.leftEarly),
      "spoke": .optional(group.spoke), "passes": .optional(group.passes), "absent": .bool(group.isAbsent),
      "withheld": .withheld(group.isWithheld),
      "within": group.within.map { .code($0.code) },
      "namedBy": group.namedBy.map { .code($0.code) }, "regrets": .known(group.regrets),
    ])
  }

  func body(_ body: ActionPlan.NamedBody) -> JSONValue {
    ["id": .code(body.label.code), "title": .words(body.label.title), "kind": .string(body.kind.text)]
  }

  func participant(_ participant: ActionPlan.Participant) -> JSONValue {
    .object(of: [
      "code": participant.code.map { .code($0) }, "handle": participant.profile?.handle.map { .code($0) },
      "name": .known(participant.profile?.name), "affiliation": .known(participant.profile?.affiliation),
      "group": participant.group.map { .code($0.code) }, "roles": .optional(participant.roles.map { .string($0.rawValue) }),
      "level": .optional(participant.particulars?.level.rawValue), "youth": .optional(participant.particulars?.youth),
      "leftEarly": .optional(participant.particulars?.left),
    ])
  }
}
