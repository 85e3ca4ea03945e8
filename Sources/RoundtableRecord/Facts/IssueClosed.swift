/// The table was done with an issue for now.
package struct IssueClosed: Fact {
  package static let kind = "issue-closed"

  /// The issue's code.
  package let issue: Code
  /// What was noted at the end.
  package let note: Untrusted?

  /// The fact of these values.
  package init(issue: Code, note: Untrusted? = nil) {
    self.issue = issue
    self.note = note
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    issue = try body.required(try body.code("issue"), "issue")
    note = try body.words("note")
  }

  package func write(to body: inout BodyWriter) {
    body.code("issue", issue)
    body.words("note", note)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.closeDiscussion(of: issue, at: envelope, note: note)
  }
}
