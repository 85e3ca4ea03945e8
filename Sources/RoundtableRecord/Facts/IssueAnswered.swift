/// The table gave its answer to an issue of the report; a later answer takes the place of an earlier one.
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

  /// The fact of these values.
  package init(issue: Code, answer: AnswerKind, from: [Int]? = nil, why: Untrusted) {
    self.issue = issue
    self.answer = answer
    self.from = from
    self.why = why
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    answer = try body.required(try body.word("answer"), "answer")
    from = try body.identifiers("from")
    issue = try body.required(try body.code("issue"), "issue")
    why = try body.required(try body.words("why"), "why")
  }

  package func write(to body: inout BodyWriter) {
    body.word("answer", answer)
    body.numbers("from", from)
    body.code("issue", issue)
    body.words("why", why)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Issue.self, issue) { $0.answer = Answer(kind: answer, from: from ?? [], why: why, moment: envelope.moment) }
  }
}
