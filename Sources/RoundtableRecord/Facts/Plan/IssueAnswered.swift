/// The table gave its answer to an issue of the report; a later answer replaces an earlier one.
package struct IssueAnswered: Fact {
  package static let kind = "issue-answered"

  /// The issue's code.
  package let issue: Code
  /// The answer.
  package let answer: AnswerKind
  /// The perspectives the answer rests on.
  package let from: [Int]?
  /// Why, as typed.
  package let why: Untrusted

  /// Creates the fact from its fields.
  package init(issue: Code, answer: AnswerKind, from: [Int]? = nil, why: Untrusted) {
    (self.issue, self.answer, self.from, self.why) = (issue, answer, from, why)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    answer = try body("answer", \.answer)
    from = try body("from", \.from)
    issue = try body("issue", \.issue)
    why = try body("why", \.why)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Issue.self, issue) { $0.answer = Answer(kind: answer, from: from ?? [], why: why, moment: envelope.moment) }
  }

  package var about: [Ref] { [Ref(.issue, issue)] + Ref.all(.perspective, from) }

  package func describe(in session: Session) -> Phrase {
    let rests: Phrase = .tail(session.shown(from).map { ", resting on \(Phrase.items(.perspective, $0))" })
    return "\(.code(issue)) was answered \(.ours(answer.words))\(rests): \(why)"
  }
}
