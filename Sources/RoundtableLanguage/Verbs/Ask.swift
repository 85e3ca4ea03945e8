import RoundtableRecord

extension Verb {
  /// `ask [a3] [to @who] [due DATE] by @member: QUESTION`
  static let ask = Verb(
    "ask", topic: .oversee, summary: "Record a question of the oversight board. It gets an id, b1, and stays open until it is answered.",
    details: ["Say whom the board asks, and by which day it wants an answer. check lists a question whose day has passed."],
    forms: [
      Form(
        .may(.thing(.action)), .may(.placed(.addressee)), .may(.day("due", meaning: "the day by which the board wants an answer")),
        .by("member", meaning: "the board member who asks"), text: .required("QUESTION")
      ) { line, desk, action, to, due, member throws(Refusal) in
        let addressee = try to.map { to throws(Refusal) in try desk.voice(to, "whom the board asks") }
        let id = desk.session.next(.question)
        let fact = QuestionAsked(number: id.number, action: action?.number, by: .person(member.person), due: due, text: line.text, to: addressee)
        let past: [Phrase] = due.map { $0 < desk.today } == true ? ["that day has passed; the question is overdue at once"] : []
        return .record(
          Recording([fact], ids: [id.text], warnings: desk.warnings(ofTermOf: member) + past) { session in
            session.questions[id.number].map { Receipt.question($0, in: session) } ?? ""
          })
      }
    ],
    examples: [
      Example("ask a1 by @ruth: Who chooses the students?", given: ["appoint @ruth: Parent member", "act on r2: Rebuild"]),
      Example("ask to @police due 2022-12-31 by @ruth: When do we meet?", given: ["appoint @ruth: Parent member"]),
      Example("ask by @ruth: Qui paie?", given: ["appoint @ruth: Parent member"]),
    ],
    refuses: ["someone who is not on the board", "an addressee who has chosen anon or private", "an empty question"])
}
