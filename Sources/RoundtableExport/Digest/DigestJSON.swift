import RoundtableRecord
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
      "digest", digest.provenance, digest.opening, for: digest.audience,
      [
        "since": .words(digest.since), "unchangedSince": digest.unchangedSince.map { adopted($0) }, "day": .day(digest.day),
        "adopted": digest.adopted.map { adopted($0) },
        "changes": .array(digest.entries.map { entry($0) }), "late": .array(digest.late.map { FrameJSON.promise($0) }),
        "slipping": .array(digest.slipping.map { FrameJSON.promise($0) }),
        "finished": .array(
          digest.finished.map { ["action": FrameJSON.promise($0.action), "asOf": .day($0.asOf), "late": .bool($0.isLate)] }),
        "pastMilestones": .array(digest.pastMilestones.map { waypoint($0) }),
        "agreeNow": .array(digest.agreeing.map { FrameJSON.promise($0) }),
        "disagreements": .array(digest.disagreements.map { FrameJSON.promise($0) }), "notAssessed": .ids(.action, digest.notAssessed),
        "awaitingBoard": digest.awaiting.isEmpty ? nil : .ids(.action, digest.awaiting.map(\.number)),
        "openFindings": digest.openFindings.isEmpty ? nil : .array(digest.openFindings.map { finding($0) }),
        "dissent": .array(digest.dissent.map { FrameJSON.promise($0) }),
        "dueThisQuarter": load(digest.dueNow), "dueNextQuarter": load(digest.dueNext),
        "protection": FrameJSON.protection(digest.least, digest.pool),
        "openQuestions": .array(digest.questions.map { question($0, days: $0.days) }),
        "issuesWithoutAnswer": .array(
          digest.unanswered.map {
            ["id": .code($0.label.code), "title": .words($0.label.title), "raisedLater": .bool($0.isRaisedLater)]
          }),
        "amendments": .array(digest.amendments.map { dated(FrameJSON.amendment($0), $0.day) }),
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
      "milestones": .array(load.milestones.map { waypoint($0) }),
    ])
  }

  private func waypoint(_ waypoint: Digest.Waypoint) -> JSONValue {
    [
      "action": .id(.action, waypoint.action.number), "due": FrameJSON.due(waypoint.milestone.due),
      "text": .words(waypoint.milestone.text),
    ]
  }

  private func finding(_ open: OpenFinding) -> JSONValue {
    [
      "id": .id(.status, open.number), "action": .id(.action, open.action.number), "standing": FrameJSON.standing(open.finding),
      "openForDays": .number(open.days),
    ]
  }

  /// What happened, with its day where that is known.
  private func dated(_ value: JSONValue, _ day: Day?) -> JSONValue {
    guard case .object(var members) = value, let day else { return value }
    members["day"] = .day(day)
    return .object(members)
  }

  private func question(_ question: Oversight.Question, days: Int?) -> JSONValue {
    .object(of: [
      "id": .id(.question, question.number), "action": question.action.map { .id(.action, $0) }, "by": FrameJSON.party(question.by),
      "text": .known(question.text), "asked": .day(question.asked), "openForDays": .optional(days),
    ])
  }

  /// Every change says what it is in `what`, and the topic under which the Markdown has it.
  private func entry(_ entry: Digest.Entry) -> JSONValue {
    var members = self.members(of: entry.event)
    members["topic"] = .string(entry.event.topic.rawValue)
    members["day"] = entry.day.map { .day($0) }
    return .object(members.compactMapValues(\.self))
  }

  private func members(of event: Digest.Event) -> [String: JSONValue?] {
    switch event {
    case .adopted(let adoption): ["what": "adopted", "adoption": adopted(adoption)]
    case .withdrawn(let adoption, _): ["what": "adoption-withdrawn", "adoption": adopted(adoption)]
    case .acceptance(let action, let verdict, let by, let owner, let words, let isEarlier):
      [
        "what": .string(verdict.rawValue), "action": .id(.action, action), "by": FrameJSON.party(by),
        "for": owner.map { FrameJSON.party($0) }, "text": .known(words), "givenFor": .earlierWords(isEarlier),
      ]
    case .owner(let action, let from, let to):
      ["what": "owner", "action": .id(.action, action), "from": FrameJSON.party(from), "to": to.map { FrameJSON.party($0) }]
    case .reported(let action, let standing):
      ["what": "reported", "action": .id(.action, action), "standing": FrameJSON.standing(standing)]
    case .assessed(let action, let standing):
      ["what": "assessed", "action": .id(.action, action), "standing": FrameJSON.standing(standing)]
    case .statusWithdrawn(let action, let status, let day, let isAssessment):
      [
        "what": .string(isAssessment ? "assessment-withdrawn" : "report-withdrawn"), "action": .id(.action, action),
        "status": .string(status.rawValue), "asOf": .day(day),
      ]
    case .asked(let action, let groups, let isEarlier):
      [
        "what": "asked", "action": .id(.action, action), "groups": .array(groups.map { FrameJSON.party($0) }),
        "givenFor": .earlierWords(isEarlier),
      ]
    case .objected(let dissent): ["what": "objected", "objection": FrameJSON.dissent(dissent)]
    case .resolved(let dissent): ["what": "resolved", "objection": FrameJSON.dissent(dissent)]
    case .issue(let label, .raised): ["what": "raised", "issue": .code(label.code), "title": .words(label.title)]
    case .issue(let label, .answered(let before, let answer)):
      ["what": "answered", "issue": .code(label.code), "before": .optional(before?.rawValue), "answer": FrameJSON.answer(answer)]
    case .issue(let label, .answerGone): ["what": "answer-gone", "issue": .code(label.code)]
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

  private func members(of event: Digest.BoardEvent) -> [String: JSONValue?] {
    switch event {
    case .question(let asked): ["what": "question", "question": question(asked, days: nil)]
    case .reply(let number, let by, let words):
      ["what": "reply", "question": .object(of: ["id": .id(.question, number)]), "by": FrameJSON.party(by), "text": .known(words)]
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
