import RoundtableRecord
import RoundtableReports

// What was heard, and the answers to it.

extension PlanJSON {
  func issue(_ issue: ActionPlan.HeardIssue) -> JSONValue {
    .object(of: [
      "id": .issue(issue.label.code), "title": .words(issue.label.title),
      "raisedLater": .bool(issue.isRaisedLater), "discussions": .number(issue.discussions),
      "minutes": .optional(issue.minutes),
      "open": .bool(issue.isOpen), "closingNotes": .array(issue.closingNotes.map { .words($0) }),
      "perspectives": .ids(.perspective, issue.perspectives), "actions": .ids(.action, issue.actions),
      "restingActions": .ids(.action, issue.resting), "droppedActions": .ids(.action, issue.dropped), "answer": issue.answer.map { answer($0) },
      "opinions": .optional(issue.opinions.map { opinion($0) }),
      "replies": .pointer(.replies(issue.replies)),
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
  func erased(_ basis: ActionPlan.Basis) -> JSONValue? { basis.erased.isEmpty ? nil : .ids(.perspective, basis.erased) }

  private func kind(_ use: ActionPlan.KindUse) -> JSONValue {
    .object(of: [
      "kind": .string(use.kind.rawValue), "withoutGroup": .number(use.withoutGroup),
      "groups": .array(use.rows.compactMap { row, count in row.group.map { ["group": .code($0.code), "perspectives": .number(count)] } }),
      "pool": .optional(use.rows.first { $0.row.group == nil }?.count),
    ])
  }

  func perspective(_ quote: ActionPlan.Quote) -> JSONValue {
    .object(of: [
      "id": .id(.perspective, quote.number), "text": .words(quote.text), "speakers": .array(quote.speakers.map { party($0) }),
      // Absent where several groups spoke together: the speakers say which.
      "group": quote.rows.count == 1 ? group(quote.rows[0]) : nil, "pool": quote.rows == [.pool] ? true : nil,
      "mode": .optional(quote.mode?.rawValue), "withheld": .withheld(["mode"], where: quote.mode == nil),
      "kind": .optional(quote.kind?.rawValue), "language": .known(quote.language),
      "level": .string(quote.level.rawValue), "issues": .issues(quote.issues), "themes": .codes(quote.themes),
      "answers": .ids(.perspective, quote.answers), "actions": .ids(.action, quote.actions),
      "confirmed": .bool(quote.reading.isConfirmed), "check": quote.reading.first.map { check($0) },
      "otherChecks": others(quote.reading), "earlierCheck": .confirmedEarlier(quote.reading.confirmedEarlier),
      "reflections": .array(quote.reflections.map { reflection($0) }),
      "status": .string(quote.withdrawn == nil ? "standing" : "withdrawn"), "withdrawnReason": .known(quote.withdrawn),
    ])
  }

  private func group(_ row: Row) -> JSONValue? { if case .group(let code) = row { .code(code) } else { nil } }

  /// A row of the matrix; the groups in the pool have no cell of their own, and say so.
  func coverage(_ row: ActionPlan.CoverageRow, in plan: ActionPlan) -> JSONValue {
    let cells = row.cells.compactMap { cell in cell.row.group.map { ($0.code, cell) } }
    let alone = Dictionary(cells, uniquingKeysWith: { first, _ in first })
    func codes(_ rows: [RowLabel]) -> JSONValue { .codes(rows.compactMap(\.group?.code)) }
    return .object(of: [
      "issue": .issue(row.issue), "withoutGroup": .number(row.withoutGroup), "total": .number(row.total), "holes": codes(row.holes),
      "declined": codes(row.declined), "groups": .array(plan.groups.map { cell(alone[$0.label.code], of: $0.label.code) }),
      "pool": row.cells.first { $0.row.row == .pool }.map { ["perspectives": .number($0.count), "passes": .number($0.passes)] },
    ])
  }

  private func cell(_ cell: ActionPlan.CoverageCell?, of group: Code) -> JSONValue {
    .object(of: [
      "group": .code(group), "perspectives": .optional(cell?.count), "passes": .optional(cell?.passes),
      "withheld": .withheld(["passes", "perspectives"], where: cell == nil),
    ])
  }

  func theme(_ theme: ActionPlan.ThemeUse) -> JSONValue {
    .object(of: [
      "id": .code(theme.code), "covers": .known(theme.covers), "perspectives": .optional(theme.perspectives),
      "withheld": .withheld(["perspectives"], where: theme.perspectives == nil), "actions": .ids(.action, theme.actions),
    ])
  }
}

extension JSONValue {
  /// The members that are absent because the audience may not see everything they are made of; absent where none are.
  static func withheld(_ members: [String], where isWithheld: Bool) -> JSONValue? { isWithheld ? .strings(members) : nil }
}
