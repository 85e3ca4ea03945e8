import RoundtableRecord

extension Verb {
  /// `answer r2 taken-up|… [from p9]: WHY`
  static let answer = Verb(
    "answer", topic: .plan,
    summary: "Gives the table's answer to an issue of the report, and why; a later answer takes the place of an earlier one.",
    forms: [
      Form([.must(.code(.issue, new: false)), .must(.choice(AnswerKind.allCases.map(\.rawValue))), .may(.restsOn)], text: .required("WHY")) {
        line, desk throws(Refusal) in
        guard let code = line.head.code, let kind = line.head.choices.first.flatMap({ AnswerKind(rawValue: $0) }) else {
          throw Refusal("an issue and an answer are expected", at: line.start)
        }
        for number in line.head.restsOn ?? [] { _ = try desk.standing(ItemID(.perspective, number), at: line.span(.restsOn)) }
        let before = desk.session.issues[code]?.answer
        let why = line.words
        let from = line.head.restsOn
        return .record(
          Recording([IssueAnswered(issue: code, answer: kind, from: from, why: why)], ids: [code.text]) { _ in
            Receipt.columns(
              "\(code)", .ours(kind.words), from.map { "from \(Receipt.ids(.perspective, $0))" },
              before.map { .ours("(was \($0.kind.words))") }, .cut(why))
          })
      }
    ],
    examples: [
      Example("answer r2 taken-up: see a1"), Example("answer r9 not-taken-up from p1: students asked not to wait"),
      Example("answer r1 needs-talk from p1,p2: the table is of two minds"),
    ],
    refuses: ["an issue that is not there", "a word that is no answer", "an empty reason"])

  /// `draft [r2]`
  static let draft = Verb(
    "draft", topic: .plan, summary: "Writes an unowned action for each issue that has perspectives and never had an action.",
    details: ["The title is the issue's; it rests on the issue's perspectives. fix completes a drafted action, drop removes it."],
    forms: [
      Form([.may(.code(.issue, new: false))]) { line, desk throws(Refusal) in
        let session = desk.session
        let wanted = line.head.code.map { [$0] } ?? session.issues.codes
        let issues = wanted.filter { (session.index.byIssue[$0]?.total ?? 0) > 0 && session.actions(on: $0).isEmpty }
        guard !issues.isEmpty else {
          return .nothing(
            line.head.code.map { "\($0) has an action, or no perspective to rest one on" } ?? "every issue with perspectives has an action",
            target: nil)
        }
        let first = session.next(.action).number
        let facts = issues.enumerated().map { index, code in
          ActionProposed(
            number: first + index, title: session.issues[code]?.title ?? Untrusted(code.text), issues: [code],
            from: session.perspectives(on: code).map(\.number),
            drafted: true)
        }
        return .record(
          Recording(facts, ids: facts.map { ItemID(.action, $0.number).text }) { _ in
            "drafted \(zip(facts, issues).map { "\(ItemID(.action, $0.number)) on \($1)" as Phrase }.joined(", ")); fix completes one, drop removes it"
          })
      }
    ],
    examples: [Example("draft"), Example("draft r2"), Example("DRAFT R2")],
    refuses: ["an issue that is not there"])
}
