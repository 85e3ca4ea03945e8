import RoundtableRecord

extension Verb {
  /// `dismiss @who: REASON`
  static let dismiss = Verb(
    "dismiss", topic: .oversee, summary: "Notes that a person left the oversight board, and why.",
    forms: [
      Form(.member, text: .required("REASON")) { line, desk, member in
        let handle = desk.session.person(member.person)?.handle.text
        let reason = line.text
        return .record(
          Recording([MemberDismissed(person: member.person, reason: reason)], ids: [handle].compactMap(\.self)) { session in
            Receipt.columns("board", "\(session.label(of: .person(member.person))) left it", .cut(reason))
          })
      }
    ],
    examples: [
      Example("dismiss @ruth: moved away", given: ["appoint @ruth: Parent member"]), Example("dismiss @ruth: term over", given: ["appoint @ruth: Chair"]),
      Example("dismiss @ruth: partie", given: ["appoint @ruth: Membre"]),
    ],
    refuses: ["somebody who is not on the board", "an empty reason"], mayBeShortened: false)
}
