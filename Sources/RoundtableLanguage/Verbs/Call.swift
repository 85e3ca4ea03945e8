import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `call @who`, `call next`
  static let call = Verb(
    "call", topic: .hear, summary: "Gives somebody the floor: @who, or next for the first who waits by the order that is set.",
    forms: [
      Form(.word("next")) { line, desk, _ throws(Refusal) in
        guard let next = Queue.order(desk.session, openIssue: desk.openIssue).first else {
          throw Refusal("nobody waits", at: line.start, suggestions: ["queue @who adds somebody", "call @who calls anyone"])
        }
        return called(next.party, note: next.note, desk)
      },
      Form(.party()) { _, desk, party in called(party, note: desk.session.queue.first { $0.party == party }?.note, desk) },
    ],
    examples: [Example("call next", given: ["queue @ruth: on complaints"]), Example("call @amina"), Example("call @police")],
    refuses: ["next, when nobody waits"])

  private static func called(_ party: Party, note: Untrusted?, _ desk: Desk) -> Decision {
    let label = desk.session.label(of: party)
    return .record(
      Recording([SpeakerCalled(party: party)], ids: []) { session in
        Receipt.columns(label, "has the floor", session.callings == nil ? note.map { .cut($0) } : nil, session.queue.isEmpty ? nil : Receipt.waiting(session))
      })
  }
}
