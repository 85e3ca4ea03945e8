import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `queue`, `queue @who [: NOTE]`, `queue @who off`
  static let queue = Verb(
    "queue", alias: "q", topic: .hear, summary: "Shows who waits to speak, or adds somebody, or takes somebody off.",
    details: [
      "set queue-order unheard-first lets call next suggest people and groups not heard yet first; the order of arrival is the default."
    ],
    forms: [
      Form { _, desk in .show(Queue.page(desk.session, openIssue: desk.openIssue)) },
      Form(.party(), .flag("off"), text: .optional("NOTE")) { line, desk, party, off in
        let waits = desk.session.queue.contains { $0.party == party }
        let label = desk.session.label(of: party)
        if off {
          if !waits { return .nothing("\(label) does not wait", target: nil) }
          return .record(
            Recording([QueueLeft(party: party)], ids: []) { session in Receipt.columns(label, "off the queue", Receipt.waiting(session)) })
        }
        if waits, line.text == nil { return .nothing("\(label) waits already", target: nil) }
        return .record(
          Recording([QueueJoined(party: party, note: line.text)], ids: []) { session in
            Receipt.columns(label, "waits", line.text.map { .cut($0) }, Receipt.waiting(session))
          })
      },
    ],
    examples: [Example("queue @ruth: on complaints"), Example("queue"), Example("queue @ruth off", given: ["queue @ruth"])],
    refuses: ["somebody who is not there"])
}
