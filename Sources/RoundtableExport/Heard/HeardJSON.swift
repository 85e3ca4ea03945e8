import RoundtableRecord
package import RoundtableReports
import RoundtableWording

/// What was heard as JSON, `roundtable-heard` version 1; `Resources/heard.schema.json` says the same to a machine.
package struct HeardJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of heard: Heard) -> [UInt8] { value(of: heard).pretty }

  /// The document as a value, as it is written.
  package func value(of heard: Heard) -> JSONValue {
    FrameJSON.document(
      "heard", heard.provenance, heard.opening, for: heard.audience,
      [
        "method": .object(FrameJSON.method(heard.method)), "groups": .array(heard.seats.map { seats($0) }), "people": .number(heard.people),
        "protection": FrameJSON.protection(heard.least, heard.pool),
        "issues": .array(heard.topics.map { topic($0) }), "perspectives": .array(heard.voices.map { voice($0) }),
        "reflections": .array(heard.echoes.map { echo($0) }), "parked": .array(heard.parked.map { FrameJSON.parked($0) }),
        "actions": .array(heard.promises.map { FrameJSON.promise($0) }),
        "withheld": .array(
          heard.withheld.map {
            ["rule": .string($0.rule.rawValue), "count": .number($0.count), "what": .string("\($0.things) \($0.what)")]
          }),
      ])
  }

  private func seats(_ seats: Heard.Seats) -> JSONValue {
    .object(of: [
      "id": .code(seats.label.code), "title": .words(seats.label.title), "people": .number(seats.people),
      "regrets": .known(seats.regrets),
    ])
  }

  private func topic(_ topic: Heard.Topic) -> JSONValue {
    .object(of: [
      "id": .code(topic.label.code), "title": .words(topic.label.title), "raisedLater": .bool(topic.isRaisedLater),
      "perspectives": .ids(.perspective, topic.voices), "closingNotes": .array(topic.closingNotes.map { .words($0) }),
      "replies": .array(topic.replies.map { ["from": .id(.perspective, $0.from), "to": .id(.perspective, $0.to)] }),
      "kinds": .array(topic.kinds.map { kind($0) }),
      "answer": topic.answer.map { FrameJSON.answer($0) }, "actions": .ids(.action, topic.promises),
      "dropped": .array(topic.dropped.map { FrameJSON.dropped($0) }), "parked": .ids(.parked, topic.waiting),
    ])
  }

  private func kind(_ use: Heard.KindByGroup) -> JSONValue {
    .object(of: [
      "kind": .string(use.kind.rawValue), "groups": .codes(use.rows.compactMap(\.group?.code)),
      "pool": use.rows.contains { $0.row == .pool } ? true : nil,
    ])
  }

  private func voice(_ voice: Heard.Voice) -> JSONValue {
    let quote = voice.quote
    return .object(of: [
      "id": .id(.perspective, quote.number), "text": .words(quote.text),
      "speakers": .array(quote.speakers.map { FrameJSON.party($0) }), "mode": .optional(quote.mode?.rawValue),
      "withheld": .withheld(["mode"], where: quote.mode == nil), "kind": .optional(quote.kind?.rawValue), "language": .known(quote.language),
      "level": .string(quote.level.rawValue),
      "issues": .codes(quote.issues), "answers": .ids(.perspective, quote.answers), "withdrawnReason": .known(quote.withdrawn),
      "verdict": voice.verdict.map { verdict($0) }, "otherVerdicts": others(voice.verdicts),
      "earlierVerdict": .confirmedEarlier(quote.reading.confirmedEarlier), "outcome": outcome(voice.outcome),
    ])
  }

  private func outcome(_ outcome: Heard.Outcome) -> JSONValue {
    [
      "kind": .string(outcome.kind.rawValue), "actions": .ids(.action, outcome.actions),
      "restingAnswers": .codes(outcome.restingAnswers), "issueAnswers": .codes(outcome.issueAnswers), "open": .codes(outcome.open),
      "dropped": .array(outcome.dropped.map { FrameJSON.dropped($0) }),
    ]
  }

  private func echo(_ echo: Heard.Echo) -> JSONValue {
    .object(of: [
      "id": .id(.reflection, echo.number), "perspective": .id(.perspective, echo.of), "by": FrameJSON.party(echo.by),
      "text": .words(echo.text), "verdict": echo.verdict.map { verdict($0) }, "otherVerdicts": others(echo.verdicts),
      "earlierVerdict": .confirmedEarlier(echo.confirmedEarlier),
    ])
  }

  /// What others than the first said of the words; absent where no one did.
  private func others(_ verdicts: [Heard.Verdict]) -> JSONValue? { verdicts.count > 1 ? .array(verdicts.dropFirst().map { verdict($0) }) : nil }

  private func verdict(_ verdict: Heard.Verdict) -> JSONValue {
    .object(of: [
      "verdict": .string(verdict.verdict.rawValue), "by": .array(verdict.by.map { FrameJSON.party($0) }),
      "text": .known(verdict.words),
    ])
  }
}
