import RoundtableRecord
import RoundtableReports

// What changed. Every change says what it is in `what`, and how much it matters in `weight`.

extension DigestJSON {
  func change(_ change: Digest.Change) -> JSONValue {
    var members =
      switch change {
      case .event(let entry): self.members(of: entry.event)
      case .amendment(let amendment): self.members(of: amendment)
      }
    members["weight"] = .string(change.weight.rawValue)
    members["day"] = change.day.map { .day($0) }
    return .object(members.compactMapValues(\.self))
  }

  /// As in the plan.
  private func members(of amendment: Digest.Amendment) -> [String: JSONValue?] {
    if case .object(let members) = PlanJSON().amendment(amendment) { members } else { [:] }
  }

  private func members(of event: Digest.Event) -> [String: JSONValue?] {
    switch event {
    case .adopted(let adoption): ["what": "adopted", "adoption": adopted(adoption)]
    case .withdrawn(let adoption, _): ["what": "adoption-withdrawn", "adoption": adopted(adoption)]
    case .status(let action, let then, let now):
      [
        "what": "status", "action": .id(.action, action), "reported": step(then.reported, now.reported),
        "assessed": step(then.assessed, now.assessed),
      ]
    case .acceptance(let action, let verdict, let by, let owner, let words):
      [
        "what": .string(verdict.rawValue), "action": .id(.action, action), "by": FrameJSON.party(by),
        "for": owner.map { FrameJSON.party($0) }, "text": .known(words),
      ]
    case .asked(let action, let groups, let isEarlier):
      [
        "what": "asked", "action": .id(.action, action), "groups": .array(groups.map { FrameJSON.party($0) }),
        "givenFor": .earlierWords(isEarlier),
      ]
    case .objected(let dissent): ["what": "objected", "objection": PlanJSON().objection(dissent)]
    case .resolved(let dissent): ["what": "resolved", "objection": PlanJSON().objection(dissent)]
    case .issue(let label, let event): members(of: event, on: label)
    case .board(let event): members(of: event)
    case .parked(let matter): ["what": "parked", "matter": FrameJSON.parked(matter)]
    case .settled(let matter): ["what": "settled", "matter": FrameJSON.parked(matter)]
    case .heard(let count): ["what": "heard", "count": .number(count)]
    case .corrected(let quote): ["what": "corrected", "perspective": .id(.perspective, quote.number), "text": .words(quote.text)]
    case .attributed(let quote):
      [
        "what": "attributed", "perspective": .id(.perspective, quote.number),
        "speakers": .array(quote.speakers.map { FrameJSON.party($0) }),
      ]
    case .noLongerShown(let count): ["what": "no-longer-shown", "count": .number(count)]
    }
  }

  /// What one side says now and said then; absent where both are the same.
  private func step(_ then: ActionStatus?, _ now: ActionStatus?) -> JSONValue? {
    then == now ? nil : .object(of: ["from": .optional(then?.rawValue), "to": .optional(now?.rawValue)])
  }

  private func members(of event: Digest.IssueEvent, on label: Label) -> [String: JSONValue?] {
    switch event {
    case .raised: ["what": "raised", "issue": .issue(label.code), "title": .words(label.title)]
    case .answered(let before, let answer):
      ["what": "answered", "issue": .issue(label.code), "before": .optional(before?.rawValue), "answer": FrameJSON.answer(answer)]
    case .answerGone: ["what": "answer-gone", "issue": .issue(label.code)]
    }
  }

  private func members(of event: Digest.BoardEvent) -> [String: JSONValue?] {
    switch event {
    case .question(let asked):
      [
        "what": "question", "question": .id(.question, asked.number), "action": asked.action.map { .id(.action, $0) }, "by": FrameJSON.party(asked.by),
        "text": .known(asked.text),
      ]
    case .reply(let number, let by, let words):
      ["what": "reply", "question": .id(.question, number), "by": FrameJSON.party(by), "text": .known(words)]
    case .appointed(let who, let role, let from, let to):
      [
        "what": "appointed", "by": FrameJSON.party(who), "text": .known(role), "from": from.map { FrameJSON.quarter($0) },
        "to": to.map { FrameJSON.quarter($0) },
      ]
    case .left(let who, let reason): ["what": "left", "by": FrameJSON.party(who), "text": .known(reason)]
    case .recused(let who, let action, let reason):
      ["what": "recused", "by": FrameJSON.party(who), "action": .id(.action, action), "text": .known(reason)]
    }
  }
}
