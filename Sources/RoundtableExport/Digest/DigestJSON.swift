import RoundtableRecord
package import RoundtableReports
import RoundtableWording

/// The board paper as JSON, `roundtable-digest` version 2; `Resources/digest.schema.json` says the same to a machine. An action has the same
/// members as in the plan, and its state.
package struct DigestJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of digest: Digest) -> [UInt8] { value(of: digest).pretty }

  /// The document as a value, as it is written.
  package func value(of digest: Digest) -> JSONValue {
    let decisions = digest.decisions.map { decision($0, isToday: true) } + digest.laterDecisions.map { decision($0, isToday: false) }
    return FrameJSON.document(
      "digest", version: 2, digest.provenance, digest.opening, for: digest.audience, numbering: digest.numbering,
      [
        "since": since(digest.since), "day": .day(digest.day), "adopted": digest.adopted.map { adopted($0) }, "counts": counts(digest.counts),
        "decisions": .array(decisions), "actions": .array((digest.actions + digest.dropped).map { action($0, on: digest.day) }),
        "objections": .array(digest.dissent.map { PlanJSON().objection($0) }), "changes": .array(digest.changes.map { change($0) }),
        "issues": .array(digest.matrix.lines.map { issue($0) }), "groups": .array(digest.groups.map { group($0) }),
        "board": board(of: digest), "protection": FrameJSON.protection(digest.least, digest.pool),
      ])
  }

  private func since(_ beginning: Digest.Beginning) -> JSONValue {
    switch beginning {
    case .start: ["kind": "start"]
    case .version(let version): ["kind": "version", "version": .number(version)]
    case .day(let day): ["kind": "day", "day": .day(day)]
    }
  }

  /// A version that was adopted.
  func adopted(_ adoption: Adoption) -> JSONValue {
    .object(of: [
      "version": .number(adoption.version), "at": .string(adoption.moment.iso), "head": .string(adoption.head),
      "note": .known(adoption.note),
    ])
  }

  private func counts(_ counts: StateCounts) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for state in ActionState.allCases { members[state.rawValue] = .number(counts[state]) }
    members["all"] = .number(counts.all)
    members["awaitingBoard"] = .number(counts.awaitingBoard)
    members["afterFirstDue"] = .number(counts.afterFirstDue)
    members["nextDue"] = counts.nextDue.map { .day($0) }
    return .object(members)
  }

  /// An action as the plan has it, and where it stands while it is not dropped.
  private func action(_ action: ActionPlan.PlannedAction, on day: Day) -> JSONValue {
    let value = PlanJSON().action(action)
    guard action.status != .dropped, case .object(var members) = value else { return value }
    members["state"] = .string(action.promise.state(on: day).rawValue)
    members["awaitingBoard"] = .bool(action.promise.isAwaitingBoard)
    return .object(members)
  }

  // MARK: Decisions

  private func decision(_ decision: BoardDecision, isToday: Bool) -> JSONValue {
    ["rule": .string(decision.rule.rawValue), "today": .bool(isToday), "matters": .array(decision.matters.map { matter($0) })]
  }

  /// Its member says what the matter is.
  private func matter(_ matter: BoardDecision.Matter) -> JSONValue {
    var members: [String: JSONValue?] =
      switch matter.subject {
      case .promise(let promise): ["action": .id(.action, promise.number)]
      case .asked(let question): ["question": .id(.question, question.number)]
      case .dissent(let dissent): ["objection": .id(.objection, dissent.number)]
      case .vacancy(let seat): ["seat": FrameJSON.party(seat.who), "role": .known(seat.role)]
      case .unrepresented(let group): ["group": .code(group.code)]
      case .topic(let issue): ["issue": .issue(issue.code)]
      case .milestone(let milestone, let promise):
        ["action": .id(.action, promise.number), "milestone": .words(milestone.text), "due": FrameJSON.quarter(milestone.due.due)]
      case .nothing(let last): ["lastDue": last.map { .day($0) }]
      }
    members["since"] = matter.since.map { .day($0) }
    return .object(members.compactMapValues(\.self))
  }

  // MARK: The table and the board

  private func issue(_ line: IssueMatrix.Line) -> JSONValue {
    .object(of: [
      "id": .issue(line.label.code), "title": .words(line.label.title), "raisedLater": .bool(line.isRaisedLater), "state": .string(line.state.rawValue),
      "cells": .array(line.cells.map { cell($0) }), "total": .number(line.total), "answer": line.answer.map { FrameJSON.answer($0) },
      "actions": .ids(.action, line.actions),
    ])
  }

  private func cell(_ cell: ActionPlan.CoverageCell) -> JSONValue {
    .object(of: [
      "group": cell.row.group.map { .code($0.code) }, "pool": cell.row.group == nil ? true : nil, "count": .number(cell.count),
      "passes": .number(cell.passes),
    ])
  }

  private func group(_ group: ActionPlan.SeatedGroup) -> JSONValue {
    .object(of: [
      "id": .code(group.label.code), "label": .words(group.label.title), "present": .number(group.present), "seats": .optional(group.seats),
      "regrets": .known(group.regrets),
    ])
  }

  private func board(of digest: Digest) -> JSONValue {
    let value = PlanJSON().board(digest.board)
    guard case .object(var members) = value else { return value }
    members["vacancies"] = .array(
      digest.board.vacancies.map { .object(of: ["seat": FrameJSON.party($0.who), "role": .known($0.role), "since": .day($0.since)]) })
    members["stakes"] = .array(
      digest.stakes.map {
        [
          "member": FrameJSON.party($0.who), "action": .id(.action, $0.action), "part": .string($0.part.rawValue), "assessed": .bool($0.hasAssessed),
        ]
      })
    return .object(members)
  }
}
