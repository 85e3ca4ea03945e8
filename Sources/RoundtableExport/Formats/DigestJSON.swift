internal import RoundtableRecord
package import RoundtableReports

/// What changed as JSON, `roundtable-digest` version 1; `Resources/digest.schema.json` says the same to a machine.
package struct DigestJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of digest: Digest) -> [UInt8] { value(of: digest).pretty }

  /// The document as a value, as it is written.
  package func value(of digest: Digest) -> JSONValue {
    FrameJSON.document(
      "digest", digest.making, digest.opening, for: digest.audience,
      [
        "since": .words(digest.since), "day": .day(digest.day), "adopted": digest.adopted.map { adopted($0) },
        "changes": .array(digest.events.map { event($0) }), "late": .array(digest.late.map { FrameJSON.promise($0) }),
        "slipping": .array(digest.slipping.map { FrameJSON.promise($0) }),
        "disagreements": .array(digest.disagreements.map { FrameJSON.promise($0) }), "notAssessed": .ids(.action, digest.notAssessed),
        "dissent": .array(digest.dissent.map { FrameJSON.promise($0) }), "hiddenObjections": .number(digest.hiddenObjections),
        "dueThisQuarter": load(digest.dueNow), "dueNextQuarter": load(digest.dueNext),
        "openQuestions": .array(digest.questions.map { question($0, days: $0.days) }),
        "issuesWithoutAnswer": .array(
          digest.unanswered.map {
            ["id": .code($0.label.code), "title": .words($0.label.title), "raisedLater": .bool($0.isRaisedLater)]
          }),
        "amendments": .array(digest.amendments.map { amendment($0) }),
      ])
  }

  private func adopted(_ adoption: Adoption) -> JSONValue {
    .object(of: [
      "version": .number(adoption.version), "at": .string(adoption.moment.iso), "head": .string(adoption.head),
      "note": .known(adoption.note),
    ])
  }

  private func load(_ load: Digest.Load) -> JSONValue {
    .object(of: [
      "quarter": load.quarter.map { FrameJSON.quarter($0) }, "actions": .array(load.actions.map { FrameJSON.promise($0) }),
    ])
  }

  private func question(_ question: Digest.Question, days: Int?) -> JSONValue {
    .object(of: [
      "id": .id(.question, question.number), "action": question.action.map { .id(.action, $0) }, "by": FrameJSON.party(question.by),
      "text": .known(question.text), "asked": .day(question.asked), "openForDays": .optional(days),
    ])
  }

  /// Every change says what it is in `what`, and the topic under which the Markdown has it.
  private func event(_ event: Digest.Event) -> JSONValue {
    var members = self.members(of: event)
    members["topic"] = .string(event.topic.rawValue)
    return .object(members.compactMapValues(\.self))
  }

  private func members(of event: Digest.Event) -> [String: JSONValue?] {
    switch event {
    case .adopted(let adoption): ["what": "adopted", "adoption": adopted(adoption)]
    case .acceptance(let action, let verdict, let by, let words):
      ["what": .string(verdict.rawValue), "action": .id(.action, action), "by": by.map { FrameJSON.party($0) }, "text": .known(words)]
    case .reported(let action, let standing):
      ["what": "reported", "action": .id(.action, action), "standing": FrameJSON.standing(standing)]
    case .assessed(let action, let standing):
      ["what": "assessed", "action": .id(.action, action), "standing": FrameJSON.standing(standing)]
    case .asked(let action, let groups):
      ["what": "asked", "action": .id(.action, action), "groups": .array(groups.map { FrameJSON.party($0) })]
    case .objected(let dissent): ["what": "objected", "objection": FrameJSON.dissent(dissent)]
    case .resolved(let dissent): ["what": "resolved", "objection": FrameJSON.dissent(dissent)]
    case .raised(let label): ["what": "raised", "issue": .code(label.code), "title": .words(label.title)]
    case .answered(let label, let before, let answer):
      ["what": "answered", "issue": .code(label.code), "before": .optional(before?.rawValue), "answer": FrameJSON.answer(answer)]
    case .answerGone(let label): ["what": "answer-gone", "issue": .code(label.code)]
    case .parked(let matter): ["what": "parked", "matter": FrameJSON.parked(matter)]
    case .settled(let matter): ["what": "settled", "matter": FrameJSON.parked(matter)]
    case .heard(let count): ["what": "heard", "count": .number(count)]
    case .corrected(let quote): ["what": "corrected", "perspective": .id(.perspective, quote.number), "text": .words(quote.text)]
    case .attributed(let quote):
      [
        "what": "attributed", "perspective": .id(.perspective, quote.number),
        "speakers": .array(quote.speakers.map { FrameJSON.party($0) }),
      ]
    case .noLongerShown(let number): ["what": "no-longer-shown", "perspective": .id(.perspective, number)]
    case .question, .reply, .appointed, .left, .recused: boardMembers(of: event)
    }
  }

  private func boardMembers(of event: Digest.Event) -> [String: JSONValue?] {
    switch event {
    case .question(let asked): ["what": "question", "question": question(asked, days: nil)]
    case .reply(let number, let by, let words):
      ["what": "reply", "question": .object(of: ["id": .id(.question, number)]), "by": FrameJSON.party(by), "text": .known(words)]
    case .appointed(let who, let role, let from, let to):
      [
        "what": "appointed", "by": FrameJSON.party(who), "text": .words(role), "from": from.map { FrameJSON.quarter($0) },
        "to": to.map { FrameJSON.quarter($0) },
      ]
    case .left(let who, let reason): ["what": "left", "by": FrameJSON.party(who), "text": .words(reason)]
    case .recused(let who, let action, let reason):
      ["what": "recused", "by": FrameJSON.party(who), "action": .id(.action, action), "text": .known(reason)]
    default: [:]
    }
  }

  private func amendment(_ amendment: Digest.Amendment) -> JSONValue {
    var members = change(amendment.change)
    members["action"] = .id(.action, amendment.action)
    return .object(members.compactMapValues(\.self))
  }

  private func change(_ change: Digest.Amendment.Change) -> [String: JSONValue?] {
    switch change {
    case .added(let promise): ["what": "added", "now": FrameJSON.promise(promise)]
    case .dropped(let title, let reason): ["what": "dropped", "title": .words(title), "reason": .words(reason)]
    case .restored(let title): ["what": "restored", "title": .words(title)]
    case .undone(let title): ["what": "undone", "title": .words(title)]
    case .title(let from, let to): ["what": "title", "from": .words(from), "to": .words(to)]
    case .measure(let from, let to): ["what": "measure", "from": .known(from), "to": .known(to)]
    case .baseline(let from, let to): ["what": "baseline", "from": .known(from), "to": .known(to)]
    case .owner(let from, let to): ["what": "owner", "from": from.map { FrameJSON.party($0) }, "to": to.map { FrameJSON.party($0) }]
    case .due(let from, let to, let moves):
      [
        "what": "due", "from": from.map { FrameJSON.due($0) }, "to": to.map { FrameJSON.due($0) },
        "moves": .array(moves.map { FrameJSON.move($0) }),
      ]
    case .milestones(let milestones):
      ["what": "milestones", "milestones": .array(milestones.map { ["due": FrameJSON.due($0.due), "text": .words($0.text)] })]
    case .support(let parties): ["what": "support", "parties": .array(parties.map { FrameJSON.party($0) })]
    case .issues(let codes): ["what": "issues", "issues": .codes(codes)]
    case .basis(let numbers): ["what": "basis", "perspectives": .ids(.perspective, numbers)]
    }
  }
}
