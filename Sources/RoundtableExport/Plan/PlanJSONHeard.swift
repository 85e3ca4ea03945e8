import RoundtableRecord
import RoundtableReports

// What was heard, and the answers to it.

extension PlanJSON {
  func issue(_ issue: ActionPlan.HeardIssue) -> JSONValue {
    .object(of: [
      "id": .code(issue.label.code), "title": .words(issue.label.title),
      "raisedLater": .bool(issue.isRaisedLater), "discussions": .number(issue.discussions),
      "minutes": .optional(issue.minutes),
      "open": .bool(issue.isOpen), "closingNotes": .array(issue.closingNotes.map { .words($0) }),
      "perspectives": .ids(.perspective, issue.perspectives), "actions": .ids(.action, issue.actions),
      "restingActions": .ids(.action, issue.resting), "droppedActions": .ids(.action, issue.dropped), "answer": issue.answer.map { answer($0) },
      "replies": .array(issue.replies.map { ["from": .id(.perspective, $0.from), "to": .id(.perspective, $0.to)] }),
      "kinds": .array(issue.kinds.map { kind($0) }),
    ])
  }

  private func answer(_ answer: ActionPlan.GivenAnswer) -> JSONValue {
    let basis = answer.basis
    return .object(of: [
      "kind": .string(answer.kind.rawValue), "why": .words(answer.why), "day": .day(answer.day), "basis": .string(basis.kind.rawValue),
      "perspectives": .ids(.perspective, basis.shown), "restsOnErased": .bool(basis.restsOnErased), "erased": erased(basis),
    ])
  }

  /// The perspectives whose words were taken away for good; absent where there is none, and outside the internal document.
  func erased(_ basis: ActionPlan.Basis) -> JSONValue? { .optional(basis.erased.map { .id(.perspective, $0) }) }

  private func kind(_ use: ActionPlan.KindUse) -> JSONValue {
    .object(of: [
      "kind": .string(use.kind.rawValue), "withoutGroup": .optional(use.withoutGroup), "withheld": .withheld(use.withoutGroup == nil),
      "groups": .array(use.groups.map { ["group": .code($0.group.code), "perspectives": .number($0.count)] }),
    ])
  }

  func perspective(_ quote: ActionPlan.Quote) -> JSONValue {
    .object(of: [
      "id": .id(.perspective, quote.number), "text": .words(quote.text), "speakers": .array(quote.speakers.map { party($0) }),
      // Absent where several groups spoke together: the speakers say which.
      "group": quote.groups.count == 1 ? .code(quote.groups[0]) : nil,
      "mode": .string(quote.mode.rawValue), "kind": .optional(quote.kind?.rawValue), "language": .known(quote.language),
      "level": .string(quote.level.rawValue), "issues": .codes(quote.issues), "themes": .codes(quote.themes),
      "answers": .ids(.perspective, quote.answers), "actions": .ids(.action, quote.actions),
      "confirmed": .bool(quote.reading.isConfirmed), "check": quote.reading.first.map { check($0) },
      "otherChecks": others(quote.reading), "earlierCheck": .confirmedEarlier(quote.reading.confirmedEarlier),
      "reflections": .array(quote.reflections.map { reflection($0) }),
      "status": .string(quote.withdrawn == nil ? "standing" : "withdrawn"), "withdrawnReason": .known(quote.withdrawn),
    ])
  }

  func coverage(_ row: ActionPlan.CoverageRow) -> JSONValue {
    .object(of: [
      "issue": .code(row.issue), "withoutGroup": .optional(row.withoutGroup), "total": .optional(row.total),
      "withheld": .withheld(row.total == nil), "holes": .codes(row.holes), "declined": .codes(row.declined),
      "groups": .array(row.cells.map { cell($0) }),
    ])
  }

  private func cell(_ cell: ActionPlan.CoverageCell) -> JSONValue {
    .object(of: [
      "group": .code(cell.group), "perspectives": .optional(cell.count), "passes": .optional(cell.passes),
      "withheld": .withheld(cell.count == nil),
    ])
  }

  func theme(_ theme: ActionPlan.ThemeUse) -> JSONValue {
    .object(of: [
      "id": .code(theme.code), "covers": .known(theme.covers), "perspectives": .number(theme.perspectives),
      "actions": .ids(.action, theme.actions),
    ])
  }
}

extension JSONValue {
  /// True where figures of a small group, or a total that holds one, are withheld; absent elsewhere.
  static func withheld(_ isWithheld: Bool) -> JSONValue? { isWithheld ? true : nil }
}
