import RoundtableRecord

extension Verb {
  /// `ask [a3] by @who: QUESTION`
  static let ask = Verb(
    "ask", topic: .oversee, summary: "Records a question of the oversight board; it gets an id, b1, and stays open until it is answered.",
    forms: [
      Form(.may(.thing(.action)), .by("who", meaning: "who it is that does it"), text: .required("QUESTION")) { line, desk, action, member in
        let id = desk.session.next(.question)
        let fact = QuestionAsked(number: id.number, action: action?.number, by: .person(member.person), text: line.text)
        return .record(
          Recording([fact], ids: [id.text], warnings: desk.warnings(ofTermOf: member)) { session in
            session.questions[id.number].map { Receipt.question($0, in: session) } ?? ""
          })
      }
    ],
    examples: [
      Example("ask a1 by @ruth: Who chooses the students?", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("ask by @ruth: When do we meet?", given: ["appoint @ruth: Parent member"]),
      Example("ask by @ruth: Qui paie?", given: ["appoint @ruth: Parent member"]),
    ],
    refuses: ["somebody who is not on the board", "an empty question"])
}
