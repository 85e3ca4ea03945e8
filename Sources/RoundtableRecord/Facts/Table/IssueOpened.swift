/// The table turned to an issue; what is open at that terminal closes.
package struct IssueOpened: Fact {
  package static let kind = "issue-opened"

  /// The issue's code.
  package let issue: Code

  /// Creates the fact from its fields.
  package init(issue: Code) { self.issue = issue }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { issue = try body("issue", \.issue) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.closeDiscussion(at: envelope, note: nil)
    guard session.issues[issue] != nil else { return }
    let terminal = envelope.writer.terminal
    session.update(Issue.self, issue) { $0.discussions.append(Discussion(terminal: terminal, opened: envelope.moment)) }
    session.change(OpenIssue(terminal: terminal, issue: issue))
  }

  package var about: [Ref] { [Ref(.issue, issue)] }

  package func describe(in session: Session) -> Phrase { "the table turned to \(.code(issue))\(.tail(session.issues[issue].map { " \($0.title)" }))" }
}
