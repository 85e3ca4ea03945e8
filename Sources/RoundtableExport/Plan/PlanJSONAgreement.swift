import RoundtableRecord
import RoundtableReports

// Agreement, dissent, and the version that was adopted.

extension PlanJSON {
  func agreement(on action: ActionPlan.PlannedAction) -> JSONValue {
    let agreement = action.agreement
    let isPart = !agreement.isWhole
    return .object(of: [
      "scale": "fist-to-five", "verdict": .string(action.promise.verdict.rawValue), "ownerAsked": .optional(action.promise.isOwnerAsked),
      "byGroup": .array(agreement.answers.flatMap { answers($0) }), "lowest": agreement.lowest?.row.group.map { .code($0.code) },
      "asked": isPart ? nil : .number(agreement.shown.count), "agreeing": isPart ? nil : .number(agreement.agreeing.count),
      "participantOpposed": .bool(agreement.opposesUntold), "table": agreement.table.map { count($0) },
      "consensus": agreement.consensus.map {
        [
          "hundredths": .number($0), "groups": .number(agreement.shown.count),
          "source": "group-informed consensus, as in Polis (compdemocracy.org)",
        ]
      },
      "withheld": .withheld(["agreeing", "asked", "consensus", "table"], where: isPart),
      "earlier": agreement.earlier.map { earlier($0) },
    ])
  }

  /// Who answered earlier words only.
  private func earlier(_ earlier: Agreement.Earlier) -> JSONValue {
    .givenFor(earlierWords: true, ["at": .day(earlier.day), "groups": .codes(earlier.groups.map(\.code))])
  }

  /// The answer of a group, or that of the pool and after it the groups that have none of their own.
  private func answers(_ answer: Agreement.Answer) -> [JSONValue] {
    guard case .pool(let label) = answer.row else { return [self.answer(answer)] }
    return [self.answer(answer)] + label.groups.map { ["group": .code($0.code), "withheld": .strings(["answer"])] }
  }

  private func answer(_ answer: Agreement.Answer) -> JSONValue {
    let isExact = answer.kind == .hands && answer.pooled == nil
    return .object(of: [
      "group": answer.row.group.map { .code($0.code) }, "pool": answer.row.group == nil ? true : nil, "answer": .string(answer.kind.rawValue),
      "hands": isExact ? hands(answer.hands) : nil, "count": isExact ? count(answer.count) : nil, "bands": answer.pooled.map { bands($0) },
      "agrees": answer.kind.isShown ? .bool(answer.agrees) : nil, "opposed": .bool(answer.isOpposed),
      "withheld": .withheld(["agrees", "bands"], where: answer.kind == .withheld),
    ])
  }

  private func bands(_ pooled: Agreement.PooledHands) -> JSONValue {
    [
      "hands": .number(pooled.hands), "agree": .string(pooled.agree.rawValue), "reserved": .string(pooled.reserved.rawValue),
      "opposed": .string(pooled.opposed.rawValue),
    ]
  }

  private func hands(_ hands: [Hands]) -> JSONValue {
    .array(hands.map { ["score": .number($0.score), "count": .number($0.count)] })
  }

  private func count(_ count: HandCount) -> JSONValue {
    ["hands": .number(count.hands), "agree": .number(count.agree), "reserved": .number(count.reserved), "opposed": .number(count.opposed)]
  }

  /// What a group answered once.
  func gauge(_ gauge: Gauge) -> JSONValue {
    .object(of: [
      "what": "gauge", "group": .code(gauge.group), "answer": .string(gauge.stance?.rawValue ?? Agreement.Kind.hands.rawValue),
      "hands": gauge.stance == nil ? hands(gauge.hands) : nil, "at": .string(gauge.moment.iso),
    ])
  }

  func objection(_ dissent: Dissent) -> JSONValue {
    guard case .object(var members) = FrameJSON.dissent(dissent) else { return FrameJSON.dissent(dissent) }
    members["status"] = .string(dissent.isOpen ? "open" : "resolved")
    members["private"] = .optional(dissent.isPrivate)
    members["raised"] = .day(dissent.raised)
    members["resolved"] = dissent.resolved.map { .day($0) }
    return .object(members)
  }
}

extension PlanJSON {
  /// Which version was adopted, when, and which before it. `seal` says that the digest covers all of this but itself.
  func adoption(_ adoption: ActionPlan.AdoptedVersion, after earlier: [ActionPlan.AdoptedVersion]) -> JSONValue {
    guard case .object(var members) = version(adoption) else { return version(adoption) }
    members["earlier"] = .array(earlier.map { version($0) })
    if adoption.seal > 1 { members["seal"] = .number(adoption.seal) }
    return .object(members)
  }

  private func version(_ adoption: ActionPlan.AdoptedVersion) -> JSONValue {
    .object(of: [
      "version": .number(adoption.version), "at": .string(adoption.moment.iso), "note": .known(adoption.note),
      "digest": .optional(adoption.digest), "salt": .optional(adoption.salt),
      "head": adoption.head.map { FrameJSON.head($0) },
    ])
  }

  func withdrawn(_ withdrawn: ActionPlan.WithdrawnVersion) -> JSONValue {
    ["version": .number(withdrawn.version), "at": .string(withdrawn.moment.iso)]
  }

  /// As in the digest, but for an action that was added: it stands among the actions.
  func amendment(_ amendment: Digest.Amendment) -> JSONValue {
    guard case .object(var members) = FrameJSON.amendment(amendment) else { return FrameJSON.amendment(amendment) }
    members["now"] = nil
    if case .dropped(let promise, _, _) = amendment.change { members["objections"] = .array(promise.dissent.map { objection($0) }) }
    return .object(members)
  }
}
