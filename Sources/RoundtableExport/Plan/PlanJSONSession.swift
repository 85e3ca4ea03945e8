import RoundtableRecord
import RoundtableReports

// What frames the plan: the session, the reports it is based on, and who was at the table.

extension PlanJSON {
  func session(of plan: ActionPlan) -> JSONValue {
    let opening = plan.opening
    return .object(of: [
      "name": .words(plan.provenance.sessionName), "title": .known(opening.title), "template": .known(opening.template),
      "when": opening.from.map { .object(of: ["start": .day($0), "end": opening.to.map { .day($0) }]) },
      "place": .known(opening.place), "zone": plan.provenance.zone == .utc ? nil : .string(plan.provenance.zone.name),
      "facilitator": opening.facilitator.map { officer($0) },
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
    var members = FrameJSON.method(method)
    members["readBack"] = .number(method.readBack)
    members["confirmed"] = .number(method.confirmed)
    members["disputed"] = .number(method.disputed)
    members["saidBack"] = .number(method.saidBack)
    return .object(members)
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
      "seats": .optional(group.seats), "present": .number(group.present), "leftEarly": .number(group.leftEarly),
      "spoke": .optional(group.voices?.spoke), "passes": .optional(group.voices?.passes), "absent": .bool(group.isAbsent),
      "withheld": .withheld(["passes", "spoke"], where: group.isPooled),
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
