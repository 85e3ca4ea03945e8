import RoundtableRecord
import RoundtableReports
import RoundtableWording

// Whose turn it is: waiting, being called, declining.

extension Verb {
  /// `pass @who [: NOTE]`
  static let pass = Verb(
    "pass", topic: .hear, summary: "Notes that somebody was invited to speak and declined; that is not silence.",
    forms: [
      Form([.must(.parties(word: "who", several: false, unknown: false))], text: .optional("NOTE")) { line, desk in
        guard let party = line.head.parties.first else { return .nothing("", target: nil) }
        let issue = desk.openIssue
        return .record(
          Recording([TurnPassed(party: party, issue: issue, note: line.text)], ids: []) { session in
            Receipt.columns("\(session.label(of: party))", "passes", issue.map { "on \($0)" }, line.text.map { .cut($0) })
          })
      }
    ],
    examples: [Example("pass @ruth: wants to listen first"), Example("pass @students"), Example("pass @amina", given: ["discuss r2"])],
    refuses: ["somebody who is not there"])

  /// `queue`, `queue @who [: NOTE]`, `queue @who off`
  static let queue = Verb(
    "queue", alias: "q", topic: .hear, summary: "Shows who waits to speak, or adds somebody, or takes somebody off.",
    details: [
      "set queue-order unheard-first lets call next suggest people and groups not heard yet first; the order of arrival is the default."
    ],
    forms: [
      Form { _, desk in .show(Queue.page(desk.session, openIssue: desk.openIssue)) },
      Form([.must(.parties(word: "who", several: false, unknown: false)), .may(.flag("off"))], text: .optional("NOTE")) {
        line, desk throws(Refusal) in
        guard let party = line.head.parties.first else { throw Refusal("somebody is missing", at: line.start) }
        let waits = desk.session.queue.contains { $0.party == party }
        let label = desk.session.label(of: party)
        if line.head.has("off") {
          if !waits { return .nothing("\(label) does not wait", target: nil) }
          return .record(
            Recording([QueueLeft(party: party)], ids: []) { session in Receipt.columns(label, "off the queue", Verb.waiting(session)) })
        }
        if waits, line.text == nil { return .nothing("\(label) waits already", target: nil) }
        return .record(
          Recording([QueueJoined(party: party, note: line.text)], ids: []) { session in
            Receipt.columns(label, "waits", line.text.map { .cut($0) }, Verb.waiting(session))
          })
      },
    ],
    examples: [Example("queue @ruth: on complaints"), Example("queue"), Example("queue @ruth off", given: ["queue @ruth"])],
    refuses: ["somebody who is not there"])

  /// `call @who`, `call next`
  static let call = Verb(
    "call", topic: .hear, summary: "Gives somebody the floor: @who, or next for the first who waits by the order that is set.",
    forms: [
      Form([.must(.flag("next"))]) { line, desk throws(Refusal) in
        guard let next = Queue.order(desk.session, openIssue: desk.openIssue).first else {
          throw Refusal("nobody waits", at: line.start, suggestions: ["queue @who adds somebody", "call @who calls anyone"])
        }
        return called(next.party, note: next.note, desk)
      },
      Form([.must(.parties(word: "who", several: false, unknown: false))]) { line, desk in
        guard let party = line.head.parties.first else { return .nothing("", target: nil) }
        return called(party, note: desk.session.queue.first { $0.party == party }?.note, desk)
      },
    ],
    examples: [Example("call next", given: ["queue @ruth: on complaints"]), Example("call @amina"), Example("call @police")],
    refuses: ["next, when nobody waits"])

  private static func called(_ party: Party, note: Untrusted?, _ desk: Desk) -> Decision {
    let label = desk.session.label(of: party)
    return .record(
      Recording([SpeakerCalled(party: party)], ids: []) { session in
        Receipt.columns(label, "has the floor", note.map { .cut($0) }, session.queue.isEmpty ? nil : waiting(session))
      })
  }

  private static func waiting(_ session: Session) -> Phrase { "\(session.queue.count) waiting" }
}
