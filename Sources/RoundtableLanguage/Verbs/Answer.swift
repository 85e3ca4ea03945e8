import RoundtableRecord

extension Verb {
  /// `answer r2 taken-up|… [from p9]: WHY`
  static let answer = Verb(
    "answer", topic: .plan,
    summary: "Gives the table's answer to an issue of the report, and why; a later answer takes the place of an earlier one.",
    forms: [
      Form(.issue, .choice(AnswerKind.self), .may(.placed(.restsOn)), text: .required("WHY")) {
        line, desk, issue, answer, restsOn throws(Refusal) in
        try desk.checkStanding(restsOn)
        let why = line.text
        let from = restsOn?.value
        return .record(
          Recording([IssueAnswered(issue: issue.code, answer: answer, from: from, why: why)], ids: [issue.code.text]) { _ in
            Receipt.columns(
              "\(issue.code)", .ours(answer.words), from.map { "from \(Receipt.ids(.perspective, $0))" },
              issue.answer.map { .ours("(was \($0.kind.words))") }, .cut(why))
          })
      }
    ],
    examples: [
      Example("answer r2 taken-up: see a1"), Example("answer r9 not-taken-up from p1: the table was asked not to wait"),
      Example("answer r1 needs-talk from p1,p2: the table is of two minds"),
    ],
    refuses: ["an issue that is not there", "a word that is no answer", "an empty reason"])
}
