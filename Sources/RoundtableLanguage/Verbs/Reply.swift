import RoundtableRecord

extension Verb {
  /// `reply b1 by @who: ANSWER`
  static let reply = Verb(
    "reply", topic: .oversee, summary: "Answers a question of the oversight board; a later reply adds to an earlier one.",
    details: ["Who has not chosen named is noted as the group."],
    forms: [
      Form(.thing(.question), .placed(.by), text: .required("ANSWER")) { line, desk, question, typed throws(Refusal) in
        let by = try desk.voice(typed)
        let text = line.text
        return .record(
          Recording([QuestionAnswered(number: question.number, by: by, text: text)], ids: [question.id.text]) { session in
            let count = session.questions[question.number]?.replies.count ?? 0
            return Receipt.columns("\(question.id)", "\(session.label(of: by)) replies", count > 1 ? "reply \(count)" : nil, .cut(text))
          })
      }
    ],
    examples: [
      Example("reply b1 by @police: Each school's student council", given: ["appoint @ruth: Member", "ask by @ruth: Who chooses?"]),
      Example("reply b1 by @district: In September", given: ["appoint @ruth: Member", "ask by @ruth: When?"]),
      Example("reply b1 by @hall: Nous", given: ["appoint @ruth: Member", "ask by @ruth: Qui?"]),
    ],
    refuses: ["a question that is not there", "an empty answer", "somebody who has chosen anon or private"])
}
