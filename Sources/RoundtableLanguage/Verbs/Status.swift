import RoundtableRecord

// How far an action is: by its owner, and by the board. Two records, always shown side by side.

extension Verb {
  /// `report a3 STATUS [as-of DATE] by @owner: EVIDENCE`
  static let report = Verb(
    "report", topic: .oversee, summary: "The owner reports how far an action is, with evidence.", details: [levels],
    forms: [
      Form(status(by: "owner"), text: .required("EVIDENCE")) { line, desk throws(Refusal) in
        let (action, by) = try desk.owned(line)
        let status = try desk.status(line)
        let odd: [Phrase] =
          switch action.acceptance?.verdict {
          case .accepted: []
          case .declined: ["\(action.id) was declined by its owner: accept \(action.id) by \(desk.session.handle(of: by))"]
          case nil: ["\(action.id) is assigned, not accepted: accept \(action.id) by \(desk.session.handle(of: by))"]
          }
        let fact = StatusReported(number: action.number, asOf: line.head.days["as-of"], by: by, status: status, text: line.words)
        return told("reported", fact, action, status, by, line, odd + desk.warnings(ofDayIn: line))
      }
    ],
    examples: [
      Example("report a1 limited as-of 2022-05-31 by @police: 11 of 38 officers trained", given: ["act @police on r2: Rebuild"]),
      Example("report a1 not-started by @police: waits for trainers", given: ["act @police on r2: Rebuild"]),
      Example("report a1 complete by @hall: list of courses, on the site", given: ["act @police on r2: Rebuild", "accept a1 by @police"]),
    ],
    refuses: ["somebody who does not own the action", "a word that is no status", "no evidence"])

  /// `assess a3 STATUS [as-of DATE] by @board-member: FINDING`
  static let assess = Verb(
    "assess", topic: .oversee, summary: "The oversight board assesses how far an action is; the owner's report stands beside it.", details: [levels],
    forms: [
      Form(status(by: "board-member"), text: .required("FINDING")) { line, desk throws(Refusal) in
        let action = try desk.action(line)
        let member = try desk.member(line, .word("by"), line.head.by)
        let status = try desk.status(line)
        let by = Party.person(member.person)
        let handle = desk.session.handle(of: by)
        if member.recusals.contains(where: { $0.action == action.number }) {
          let others = desk.session.sittingMembers.filter { one in !one.recusals.contains { $0.action == action.number } }.prefix(4)
          let names = others.map { desk.session.handle(of: .person($0.person)) }
          throw Refusal(
            "\(handle) stands aside for \(action.id)", at: line.span(.word("by")),
            suggestions: [names.isEmpty ? "another member has to assess it: appoint @who: ROLE" : "by \(Array(names).joined(", or by "))"])
        }
        var warnings = desk.warnings(ofDayIn: line) + desk.warnings(ofTermOf: member)
        if desk.session.isOwn(action, of: member.person) { warnings.append("\(action.id) is their own: recuse \(handle) \(action.id)") }
        if status == .complete, !action.reported.contains(where: { $0.status == .complete || $0.status == .substantial }) {
          warnings.append("the owner has reported no evidence that it is done")
        }
        let fact = StatusAssessed(number: action.number, asOf: line.head.days["as-of"], by: by, status: status, text: line.words)
        return told("assessed", fact, action, status, by, line, warnings)
      }
    ],
    examples: [
      Example("assess a1 not-started as-of 2022-05-31 by @ruth: no student was asked yet", given: appointed),
      Example("assess a1 complete by @ruth: seen at two schools", given: appointed), Example("assess a1 no-evidence by @ruth: rien reçu", given: appointed),
    ],
    refuses: ["somebody who is not on the board, or stands aside", "a word that is no status", "no finding"])

  private static let levels =
    "Statuses: no-evidence, not-started, limited, substantial, complete (the levels of the Open Government Partnership). Without as-of it is today. What the owner reports and what the board assesses are two records."

  private static let appointed = ["act @police on r2: Rebuild", "appoint @ruth: Parent member"]

  private static func status(by who: String) -> [Slot] {
    [.must(.item([.action])), .must(.choice(ActionStatus.allCases.map(\.rawValue))), .may(.day("as-of")), .must(.by(word: who))]
  }

  private static func told(
    _ verb: String, _ fact: any Fact, _ action: Action, _ status: ActionStatus, _ by: Party, _ line: Sentence, _ warnings: [Phrase]
  ) -> Decision {
    let asOf = line.head.days["as-of"]
    let words = line.words
    return .record(
      Recording([fact], ids: [action.id.text], warnings: warnings) { session in
        Receipt.columns(
          "\(action.id)", .ours("\(verb) \(status.words)"), asOf.map { .ours("as of \($0.iso)") }, "by \(session.label(of: by))", .cut(words))
      })
  }
}

extension Desk {
  /// The status that a line says.
  fileprivate func status(_ line: Sentence) throws(Refusal) -> ActionStatus {
    guard let status = line.head.choices.first.flatMap({ ActionStatus(rawValue: $0) }) else { throw Refusal("a status is missing", at: line.start) }
    return status
  }

  /// A day that is still to come is odd, but the machine's clock may be the one that is wrong.
  fileprivate func warnings(ofDayIn line: Sentence) -> [Phrase] {
    let today = Day(of: now)
    guard let asOf = line.head.days["as-of"], asOf > today else { return [] }
    return ["\(Phrase.ours(asOf.iso)) is still to come by this machine's clock, \(Phrase.ours(today.iso)); as-of says of which day it was so"]
  }
}
