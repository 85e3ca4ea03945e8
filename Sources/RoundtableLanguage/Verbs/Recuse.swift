import RoundtableRecord

extension Verb {
  /// `recuse @who a3 [: REASON]`
  static let recuse = Verb(
    "recuse", topic: .oversee, summary: "Notes that a board member stands aside for an action, such as one that their own body owns.",
    forms: [
      Form(.member, .action, text: .optional("REASON")) { line, desk, member, action in
        if let known = member.recusals.first(where: { $0.action == action.number }), line.text == nil || known.reason == line.text {
          return .nothing("\(desk.session.handle(of: .person(member.person))) stands aside for \(action.id) already", target: nil)
        }
        return .record(
          Recording([MemberRecused(person: member.person, action: action.number, reason: line.text)], ids: [action.id.text]) { session in
            Receipt.columns(session.label(of: .person(member.person)), "stands aside for \(action.id)", line.text.map { .cut($0) })
          })
      }
    ],
    examples: [
      Example("recuse @ruth a1: her council owns it", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("recuse @ruth a1", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("recuse @parents1 a1", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
    ],
    refuses: ["somebody who is not on the board", "an action that is not there"])
}
