import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// The parts of what was heard as JSON. A party has a `label` in the language of the document, a due its first and last day.
struct HeardValues {
  let say: any HeardSentences

  // MARK: What was said

  func topic(_ topic: Heard.Topic) -> JSONValue {
    .object(of: [
      "id": .issue(topic.label.code), "label": .words(topic.label.title), "raisedLater": .bool(topic.isRaisedLater),
      "state": .string(topic.state.rawValue), "perspectives": .ids(.perspective, topic.voices),
      "closingNotes": .array(topic.closingNotes.map { .words($0) }), "answer": topic.answer.map { FrameJSON.answer($0) },
      "actions": .ids(.action, topic.promises), "dropped": .array(topic.dropped.map { dropped($0) }), "parked": .ids(.parked, topic.waiting),
    ])
  }

  func voice(_ voice: Heard.Voice, _ echoes: [Heard.Echo]) -> JSONValue {
    let quote = voice.quote
    return .object(of: [
      "id": .id(.perspective, quote.number), "text": .words(quote.text), "speakers": parties(quote.speakers),
      "mode": .optional(quote.mode?.rawValue), "withheld": .withheld(["mode"], where: quote.mode == nil),
      "kind": .optional(quote.kind?.rawValue), "language": .known(quote.language), "level": .string(quote.level.rawValue),
      "issues": .issues(quote.issues), "answers": .ids(.perspective, quote.answers), "withdrawnReason": .known(quote.withdrawn),
      "checks": .optional(voice.verdicts.map { verdict($0) }), "earlierCheck": .confirmedEarlier(quote.reading.confirmedEarlier),
      "outcome": outcome(voice.outcome), "reflections": .optional(echoes.map { echo($0) }),
    ])
  }

  private func outcome(_ outcome: Heard.Outcome) -> JSONValue {
    .object(of: [
      "state": .string(outcome.kind.rawValue), "actions": .ids(.action, outcome.actions), "issue": outcome.issue.map { .issue($0) },
      "link": .optional(outcome.link?.rawValue), "dropped": .array(outcome.dropped.map { dropped($0) }),
    ])
  }

  private func echo(_ echo: Heard.Echo) -> JSONValue {
    .object(of: [
      "id": .id(.reflection, echo.number), "by": party(echo.by), "text": .words(echo.text),
      "checks": .optional(echo.verdicts.map { verdict($0) }), "earlierCheck": .confirmedEarlier(echo.confirmedEarlier),
    ])
  }

  private func verdict(_ verdict: Heard.Verdict) -> JSONValue {
    .object(of: ["verdict": .string(verdict.verdict.rawValue), "by": parties(verdict.by), "text": .known(verdict.words)])
  }

  func parked(_ matter: Heard.Parked) -> JSONValue {
    .object(of: [
      "id": .id(.parked, matter.number), "text": .words(matter.text), "by": matter.by.map { party($0) },
      "issue": matter.issue.map { .issue($0) }, "outcome": .known(matter.outcome),
    ])
  }

  // MARK: What will be done

  func action(_ promise: Promise, _ state: ActionState) -> JSONValue {
    .object(of: [
      "id": .id(.action, promise.number), "label": .words(promise.title), "state": .string(state.rawValue), "measure": .known(promise.measure),
      "owner": promise.owner.map { party($0) }, "acceptance": .optional(promise.acceptance?.rawValue),
      "acceptanceWords": .known(promise.acceptanceWords), "withheld": .withheld(["acceptanceWords"], where: promise.withholdsWords),
      "earlierAnswer": promise.earlierAnswer.map { earlier($0) }, "due": promise.due.map { due($0) },
      "originalDue": promise.originalDue.map { due($0) }, "moves": .array(promise.moves.map { move($0) }),
      "reported": promise.reported.map { standing($0) }, "assessed": promise.assessed.map { standing($0) },
      "objections": .array(promise.dissent.map { dissent($0) }), "opposed": parties(promise.opposed), "verdict": .string(promise.verdict.rawValue),
      "ownerAsked": .optional(promise.isOwnerAsked),
    ])
  }

  private func earlier(_ answer: OwnerAnswer) -> JSONValue {
    .givenFor(
      earlierWords: true,
      .object(of: [
        "answer": .string(answer.verdict.rawValue), "at": .day(answer.day), "by": party(answer.by), "words": .known(answer.words),
        "withheld": .withheld(["words"], where: answer.withholdsWords),
      ]))
  }

  private func due(_ due: Due) -> JSONValue {
    ["label": .string(due.label), "start": .day((due.start ?? due.due).start), "end": .day(due.due.end)]
  }

  private func move(_ move: Move) -> JSONValue {
    .object(of: ["from": move.from.map { due($0) }, "to": due(move.to), "reason": .words(move.reason), "at": .string(move.moment.iso)])
  }

  private func standing(_ standing: Standing) -> JSONValue {
    .object(of: [
      "status": .string(standing.status.rawValue), "asOf": .day(standing.asOf), "by": party(standing.by), "text": .known(standing.words),
      "withheld": .withheld(["text"], where: standing.words == nil),
    ])
  }

  private func dissent(_ dissent: Dissent) -> JSONValue {
    .object(of: [
      "id": .id(.objection, dissent.number), "by": parties(dissent.by), "reason": .known(dissent.reason),
      "declined": .bool(dissent.reason == nil && !dissent.isWithdrawn), "resolution": .known(dissent.resolution),
    ])
  }

  private func dropped(_ dropped: Heard.Dropped) -> JSONValue {
    .object(of: [
      "id": .id(.action, dropped.number), "label": .words(dropped.promise.title), "reason": .words(dropped.reason),
      "becamePartOf": .ids(.action, dropped.successors), "objections": .array(dropped.promise.dissent.map { dissent($0) }),
      "opposed": parties(dropped.promise.opposed),
    ])
  }

  // MARK: Parties

  private func parties(_ speakers: [Speaker]) -> JSONValue { .array(speakers.map { party($0) }) }

  private func party(_ speaker: Speaker) -> JSONValue {
    guard case .object(var members) = FrameJSON.party(speaker) else { return FrameJSON.party(speaker) }
    members["label"] = .words(say.speaker(speaker))
    return .object(members)
  }
}
