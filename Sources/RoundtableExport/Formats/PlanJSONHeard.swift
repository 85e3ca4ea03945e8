internal import RoundtableRecord
internal import RoundtableReports

// What was heard, and the answers to it.

extension PlanJSON {
  func issue(_ issue: ActionPlan.HeardIssue) -> JSONValue {
    .object(of: [
      "id": .code(issue.label.code), "title": .words(issue.label.title), "discussions": .number(issue.discussions),
      "minutes": .optional(issue.minutes),
      "open": .bool(issue.isOpen), "closingNotes": .array(issue.closingNotes.map { .words($0) }),
      "perspectives": .ids(.perspective, issue.perspectives), "actions": .ids(.action, issue.actions),
      "restingActions": .ids(.action, issue.resting), "answer": issue.answer.map { answer($0) },
      "replies": .array(issue.replies.map { ["from": .id(.perspective, $0.from), "to": .id(.perspective, $0.to)] }),
      "kinds": .array(issue.kinds.map { kind($0) }),
    ])
  }

  private func answer(_ answer: ActionPlan.GivenAnswer) -> JSONValue {
    let basis = answer.basis
    return .object(of: [
      "kind": .string(answer.kind.rawValue), "why": .words(answer.why), "basis": .string(basis.kind.rawValue),
      "perspectives": .ids(.perspective, basis.shown), "restsOnErased": .bool(basis.restsOnErased), "erased": erased(basis),
    ])
  }

  /// The perspectives whose words were taken away for good; absent where there is none, and outside the internal document.
  func erased(_ basis: ActionPlan.Basis) -> JSONValue? { .optional(basis.erased.map { .id(.perspective, $0) }) }

  private func kind(_ use: ActionPlan.KindUse) -> JSONValue {
    [
      "kind": .string(use.kind.rawValue), "withoutGroup": .number(use.withoutGroup),
      "groups": .array(use.groups.map { ["group": .code($0.group.code), "perspectives": .number($0.count)] }),
    ]
  }

  func perspective(_ quote: ActionPlan.Quote) -> JSONValue {
    .object(of: [
      "id": .id(.perspective, quote.number), "text": .words(quote.text), "speakers": .array(quote.speakers.map { party($0) }),
      // Absent where several groups spoke together: the speakers say which.
      "group": quote.groups.count == 1 ? .code(quote.groups[0]) : nil,
      "mode": .string(quote.mode.rawValue), "kind": .optional(quote.kind?.rawValue), "language": .known(quote.language),
      "level": .string(quote.level.rawValue), "issues": .codes(quote.issues), "themes": .codes(quote.themes),
      "answers": .ids(.perspective, quote.answers), "actions": .ids(.action, quote.actions),
      "confirmed": .bool(quote.check?.isConfirmed == true),
      "check": quote.check.map { check($0) }, "reflections": .array(quote.reflections.map { reflection($0) }),
      "status": .string(quote.withdrawn == nil ? "standing" : "withdrawn"), "withdrawnReason": .known(quote.withdrawn),
    ])
  }

  func coverage(_ row: ActionPlan.CoverageRow) -> JSONValue {
    [
      "issue": .code(row.issue), "withoutGroup": .number(row.withoutGroup), "total": .number(row.total), "holes": .codes(row.holes),
      "declined": .codes(row.declined),
      "groups": .array(
        row.cells.map { ["group": .code($0.group), "perspectives": .number($0.count), "passes": .number($0.passes)] }),
    ]
  }

  func theme(_ theme: ActionPlan.ThemeUse) -> JSONValue {
    .object(of: [
      "id": .code(theme.code), "covers": .known(theme.covers), "perspectives": .number(theme.perspectives),
      "actions": .ids(.action, theme.actions),
    ])
  }
}
