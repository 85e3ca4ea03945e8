import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// The parts of JSON that `heard`, `digest` and `record` share; people and places are written as in the plan.
enum FrameJSON {
  /// What every document begins with.
  static func document(
    _ name: String, version: Int = 1, _ provenance: Provenance, _ opening: ActionPlan.Opening, for audience: Audience, numbering: Numbering = .ofTheRecord,
    _ members: [String: JSONValue?]
  ) -> JSONValue {
    var whole: [String: JSONValue] = [
      "format": .string("roundtable-" + name), "version": .number(version), "generator": .string(provenance.generator),
      "generatedAt": .string(provenance.moment.iso), "audience": .string(audience.rawValue), "reproducible": .bool(provenance.reproducible),
      "session": .object(of: [
        "name": .words(provenance.sessionName), "title": .known(opening.title),
        "when": opening.from.map { .object(of: ["start": .day($0), "end": opening.to.map { .day($0) }]) },
        "place": .known(opening.place),
        "zone": provenance.zone == .utc ? nil : .string(provenance.zone.name),
        "head": head(provenance.head),
      ]),
    ]
    for (key, value) in members { whole[key] = value }
    return JSONValue.object(whole).numbered(by: numbering)
  }

  /// Where the record stood.
  static func head(_ head: SealedHead) -> JSONValue {
    ["position": .number(head.position), "hash": .string(head.hash), "spoken": .string(head.spoken)]
  }

  /// Whom the document protects, and how; absent for the audience that sees everything.
  static func protection(_ least: Int, _ pool: PoolLabel?, _ voices: ActionPlan.VoiceFigures? = nil) -> JSONValue? {
    guard least > 0 else { return nil }
    return .object(of: [
      "least": .number(least),
      "pool": pool.map { pool in
        .object(of: [
          "label": .string(pool.name.label), "groups": .codes(pool.groups.map(\.code)), "others": .bool(pool.hasOthers),
          "shown": .bool(pool.showsFigures), "spoke": .optional(voices?.spoke), "turns": .optional(voices?.turns),
          "words": .optional(voices?.words), "passes": .optional(voices?.passes),
          "withheld": .withheld(["passes", "spoke", "turns", "words"], where: !pool.showsFigures),
        ])
      },
    ])
  }

  /// How words were taken down.
  static func method(_ method: ActionPlan.Method) -> [String: JSONValue] {
    guard let modes = method.modes else {
      return ["perspectives": .number(method.perspectives), "withheld": .strings(["interpreted", "paraphrase", "verbatim"])]
    }
    return [
      "perspectives": .number(method.perspectives), "verbatim": .number(modes.verbatim), "paraphrase": .number(modes.paraphrase),
      "interpreted": .number(modes.interpreted),
    ]
  }

  /// Whoever said or owns something, as in the plan.
  static func party(_ speaker: Speaker) -> JSONValue { PlanJSON().party(speaker) }

  /// A quarter as in the plan.
  static func quarter(_ quarter: Quarter) -> JSONValue {
    .object(of: [
      "label": .string(quarter.label), "start": .day(quarter.start), "end": .day(quarter.end),
      "year": .optional(quarter.calendar?.year), "quarter": .optional(quarter.calendar?.quarter),
    ])
  }

  /// A window: the due quarter, and the one it starts in.
  static func due(_ due: Due) -> JSONValue { .object(of: ["start": due.start.map { quarter($0) }, "due": quarter(due.due)]) }

  /// An action, with its dissent.
  static func promise(_ promise: Promise) -> JSONValue {
    .object(of: [
      "id": .id(.action, promise.number), "title": .words(promise.title), "measure": .known(promise.measure),
      "target": promise.target.map { target($0) },
      "owner": promise.owner.map { party($0) }, "acceptance": .optional(promise.acceptance?.rawValue),
      "acceptanceWords": .known(promise.acceptanceWords),
      "withheld": .withheld(["acceptanceWords"], where: promise.withholdsWords),
      "earlierAnswer": promise.earlierAnswer.map { earlier($0) }, "due": promise.due.map { due($0) },
      "originalDue": promise.originalDue.map { due($0) }, "moves": .array(promise.moves.map { move($0) }),
      "reported": promise.reported.map { standing($0) }, "assessed": promise.assessed.map { standing($0) },
      "objections": objections(to: promise), "opposed": opposed(to: promise), "verdict": .string(promise.verdict.rawValue),
      "ownerAsked": .optional(promise.isOwnerAsked),
    ])
  }

  /// What an owner answered to earlier words only.
  static func earlier(_ answer: OwnerAnswer) -> JSONValue {
    .givenFor(
      earlierWords: true,
      .object(of: [
        "answer": .string(answer.verdict.rawValue), "at": .day(answer.day), "by": party(answer.by), "words": .known(answer.words),
        "withheld": .withheld(["words"], where: answer.withholdsWords),
      ]))
  }

  /// A move from quarter to quarter.
  static func move(_ move: Move) -> JSONValue {
    .object(of: [
      "from": move.from.map { due($0) }, "to": due(move.to), "reason": .words(move.reason), "at": .string(move.moment.iso),
    ])
  }

  /// How far an action is.
  static func standing(_ standing: Standing) -> JSONValue {
    .object(of: [
      "status": .string(standing.status.rawValue), "progress": standing.progress.map { .object(members(of: $0)) },
      "asOf": .day(standing.asOf), "by": party(standing.by), "text": .known(standing.words),
      "withheld": .withheld((standing.withholdsProgress ? ["progress"] : []) + ["text"], where: standing.words == nil),
    ])
  }

  /// How far a measure is to get, and by when.
  static func target(_ target: MeasureTarget) -> JSONValue {
    .object(members(of: target.progress).merging(["by": due(target.due)]) { own, _ in own })
  }

  private static func members(of progress: Progress) -> [String: JSONValue] { ["count": .number(progress.count), "of": .number(progress.total)] }

  /// An objection.
  static func dissent(_ dissent: Dissent) -> JSONValue {
    .object(of: [
      "id": .id(.objection, dissent.number), "action": .id(.action, dissent.action), "by": .array(dissent.by.map { party($0) }),
      "reason": .known(dissent.reason), "declined": .bool(dissent.reason == nil && !dissent.isWithdrawn), "resolution": .known(dissent.resolution),
    ])
  }

  /// A matter that was put aside.
  static func parked(_ matter: Heard.Parked) -> JSONValue {
    .object(of: [
      "id": .id(.parked, matter.number), "text": .words(matter.text), "by": matter.by.map { party($0) },
      "issue": matter.issue.map { .issue($0) }, "outcome": .known(matter.outcome),
    ])
  }

  /// The answer to an issue.
  static func answer(_ answer: ActionPlan.GivenAnswer) -> JSONValue {
    [
      "kind": .string(answer.kind.rawValue), "why": .words(answer.why), "basis": .string(answer.basis.kind.rawValue),
      "perspectives": .ids(.perspective, answer.basis.shown),
    ]
  }

  /// The objections to an action.
  static func objections(to promise: Promise) -> JSONValue { .array(promise.dissent.map { dissent($0) }) }

  /// Who showed a hand at 0 or 1.
  static func opposed(to promise: Promise) -> JSONValue { .array(promise.opposed.map { party($0) }) }
}
