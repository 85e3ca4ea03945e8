import RoundtableRecord
import RoundtableReports

// The course of the day: sittings, agenda, declined turns, parked matters; and what came back of what was said.

extension PlanJSON {
  func sitting(_ sitting: ActionPlan.HeldSitting) -> JSONValue {
    .object(of: [
      "number": .number(sitting.number), "day": .day(sitting.day), "place": .known(sitting.place),
      "perspectives": .number(sitting.perspectives),
    ])
  }

  func agendaPoint(_ point: ActionPlan.AgendaPoint) -> JSONValue {
    .object(of: [
      "number": .number(point.number), "what": .words(point.what), "minutes": .optional(point.minutes),
      "issue": point.issue.map { .issue($0) },
      "status": .string(point.status.rawValue), "taken": .optional(point.taken),
    ])
  }

  func pass(_ pass: ActionPlan.PassedTurn) -> JSONValue {
    .object(of: [
      "by": party(pass.by), "issue": pass.issue.map { .issue($0) }, "note": .known(pass.note), "private": .optional(pass.isPrivate),
    ])
  }

  func parked(_ matter: ActionPlan.PutAside) -> JSONValue {
    .object(of: [
      "id": .id(.parked, matter.number), "text": .words(matter.text), "by": matter.by.map { party($0) },
      "issue": matter.issue.map { .issue($0) }, "status": .string(matter.outcome == nil ? "waiting" : "resolved"),
      "outcome": .known(matter.outcome), "day": .day(matter.day), "resolved": matter.resolved.map { .day($0) }, "private": .optional(matter.isPrivate),
    ])
  }

  /// What was answered when words were read back. `by` is absent where the speaker answered.
  func check(_ check: ActionPlan.Verdict) -> JSONValue {
    .object(of: [
      "verdict": .string(check.verdict.rawValue), "by": check.by.map { party($0) }, "text": .known(check.words),
      "private": .optional(check.isPrivate),
    ])
  }

  /// What was answered besides the first; absent where nothing was.
  func others(_ reading: ActionPlan.Reading) -> JSONValue? {
    reading.answers.count > 1 ? .array(reading.answers.dropFirst().map { check($0) }) : nil
  }

  func reflection(_ reflection: ActionPlan.SaidBack) -> JSONValue {
    .object(of: [
      "id": .id(.reflection, reflection.number), "text": .words(reflection.text), "by": party(reflection.by),
      "confirmed": .bool(reflection.reading.isConfirmed), "check": reflection.reading.first.map { check($0) },
      "otherChecks": others(reflection.reading), "earlierCheck": .confirmedEarlier(reflection.reading.confirmedEarlier),
      "private": .optional(reflection.isPrivate),
    ])
  }
}
