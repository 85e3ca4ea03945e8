import RoundtableRecord
import RoundtableReports
import RoundtableWording

// What will be done, and the small values that all parts are made of.

extension PlanJSON {
  func focusArea(_ area: ActionPlan.FocusWindow) -> JSONValue {
    .object(of: [
      "id": .code(area.label.code), "title": .words(area.label.title), "start": area.by?.start.map { quarter($0) },
      "due": area.by.map { quarter($0.due) }, "actions": .ids(.action, area.actions),
    ])
  }

  func action(_ action: ActionPlan.PlannedAction) -> JSONValue {
    .object(of: [
      "id": .id(.action, action.number), "title": .words(action.title), "measure": .known(action.measure),
      "target": action.target.map { FrameJSON.target($0) },
      "baseline": .known(action.baseline), "owner": action.promise.owner.map { owner($0, of: action.promise) },
      "supporting": .array(action.supporting.map { party($0) }),
      "start": action.due?.start.map { quarter($0) }, "due": action.due.map { quarter($0.due) },
      "originalStart": action.originalDue?.start.map { quarter($0) }, "originalDue": action.originalDue.map { quarter($0.due) },
      "moves": .array(action.moves.map { FrameJSON.move($0) }), "milestones": .array(action.milestones.map { milestone($0) }),
      "issues": .issues(action.issues), "perspectives": .ids(.perspective, action.basis.shown), "basis": .string(action.basis.kind.rawValue),
      "restsOnErased": .bool(action.basis.restsOnErased), "erased": erased(action.basis),
      "themes": .codes(action.themes), "agreement": agreement(on: action),
      "objections": .array(action.dissent.map { objection($0) }),
      "reported": .array(action.reports.reversed().map { FrameJSON.standing($0) }),
      "assessed": .array(action.assessments.reversed().map { FrameJSON.standing($0) }),
      "status": .string(action.status.rawValue), "dropReason": .known(action.dropReason),
      "dropped": action.droppedOn.map { .day($0) }, "becamePartOf": .optional(action.successors.map { .id(.action, $0) }),
      "opinions": .optional(action.opinions.map { opinion($0) }), "history": history(of: action),
    ])
  }

  /// The owner, and what the owner said.
  private func owner(_ owner: Speaker, of promise: Promise) -> JSONValue {
    guard case .object(var members) = party(owner) else { return party(owner) }
    members["accepted"] = .bool(promise.acceptance == .accepted)
    members["answer"] = .optional(promise.acceptance?.rawValue)
    members["answered"] = promise.acceptanceDay.map { .day($0) }
    members["words"] = .known(promise.acceptanceWords)
    members["withheld"] = .withheld(["words"], where: promise.withholdsWords)
    members["earlierAnswer"] = promise.earlierAnswer.map { FrameJSON.earlier($0) }
    return .object(members)
  }

  /// What groups and owners answered, and to whom it was given, in the record's order: clocks jump.
  private func history(of action: ActionPlan.PlannedAction) -> JSONValue {
    let gauges = action.agreement.history.map {
      (at: $0.position, value: JSONValue.givenFor(earlierWords: action.agreement.isForEarlierWords($0), gauge($0)))
    }
    let answers = action.answers.map { (at: $0.position, value: JSONValue.givenFor(earlierWords: $0.isForEarlierWords, answer($0))) }
    let owners = action.handovers.map { (at: $0.position, value: handover($0)) }
    let all = (gauges + answers + owners).enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
    return .array(all.map(\.element.value))
  }

  private func answer(_ answer: OwnerAnswer) -> JSONValue {
    .object(of: [
      "what": "acceptance", "answer": .string(answer.verdict.rawValue), "by": party(answer.by), "words": .known(answer.words),
      "withheld": .withheld(["words"], where: answer.withholdsWords), "at": .string(answer.moment.iso),
    ])
  }

  private func handover(_ handover: ActionPlan.PlannedAction.Ownership) -> JSONValue {
    .object(of: [
      "what": "owner", "from": handover.from.map { party($0) }, "to": party(handover.to), "at": .string(handover.moment.iso),
    ])
  }

  private func milestone(_ milestone: Milestone) -> JSONValue {
    .object(of: [
      "due": FrameJSON.due(milestone.due), "text": .words(milestone.text), "moves": .optional(milestone.moves.map { FrameJSON.move($0) }),
      "outcome": milestone.outcome.map { outcome in
        .object(of: ["verdict": .string(outcome.verdict.rawValue), "asOf": .day(outcome.asOf), "evidence": .known(outcome.evidence)])
      },
    ])
  }

  /// What a working group thinks of doing something.
  func opinion(_ opinion: Judgement) -> JSONValue {
    .object(of: [
      "by": party(opinion.by), "verdict": .string(opinion.verdict.rawValue), "why": .known(opinion.why),
      "withheld": .withheld(["why"], where: opinion.why == nil), "given": .day(opinion.day),
    ])
  }

  /// Whoever said or owns something. Handles of people are made from names and stand in the internal document only.
  func party(_ speaker: Speaker) -> JSONValue {
    switch speaker {
    case .person(let profile):
      .object(of: [
        "kind": "person", "handle": profile.handle.map { .code($0) }, "code": profile.code.map { .code($0) }, "name": .words(profile.name),
        "affiliation": .known(profile.affiliation), "group": profile.group.map { .code($0.code) },
      ])
    case .member(let group): ["kind": "member", "group": .code(group.code)]
    case .group(let group): ["kind": "group", "handle": .code(group.code), "name": .words(group.title)]
    case .body(let body): ["kind": "body", "handle": .code(body.code), "name": .words(body.title)]
    case .pool(let name): ["kind": "pool", "name": .string(name.label)]
    case .participant: ["kind": "participant"]
    case .participants: ["kind": "participants"]
    case .unknown: ["kind": "unknown"]
    }
  }

  func quarter(_ quarter: Quarter) -> JSONValue { FrameJSON.quarter(quarter) }
}

extension JSONValue {
  /// What someone typed; nil, and so absent, when there are no words or they are empty.
  static func known(_ words: Untrusted?) -> JSONValue? { words.flatMap { $0.raw.isEmpty ? nil : .words($0) } }

  /// A day as ISO 8601 writes it.
  static func day(_ day: Day) -> JSONValue { .string(day.iso) }

  /// A code as it is typed.
  static func code(_ code: Code) -> JSONValue { .string(code.text) }

  /// Codes in order.
  static func codes(_ codes: [Code]) -> JSONValue { .strings(codes.map(\.text)) }
}

// Fixed parts of a contract read best as they will look.

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  /// A text of the program's own.
  package init(stringLiteral text: String) { self = .string(text) }

  /// A number of the program's own.
  package init(integerLiteral number: Int) { self = .number(number) }

  /// A fixed flag.
  package init(booleanLiteral flag: Bool) { self = .bool(flag) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// Values in order.
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }

  /// Members that are all there. Of a key that comes twice the last counts.
  package init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(Dictionary(members) { _, last in last }) }
}
