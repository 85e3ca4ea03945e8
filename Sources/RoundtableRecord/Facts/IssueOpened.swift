/// The table turned to an issue; what is open at that terminal closes.
package struct IssueOpened: Fact {
  package static let kind = "issue-opened"

  /// The issue's code.
  package let issue: Code

  /// The fact of these values.
  package init(issue: Code) {
    self.issue = issue
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    issue = try body.required(try body.code("issue"), "issue")
  }

  package func write(to body: inout BodyWriter) {
    body.code("issue", issue)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.closeDiscussion(at: envelope, note: nil)
    guard session.issues[issue] != nil else { return }
    let terminal = envelope.writer.terminal
    session.update(Issue.self, issue) { $0.discussions.append(Discussion(terminal: terminal, opened: envelope.moment)) }
    session.change(OpenIssue(terminal: terminal, issue: issue))
  }
}
