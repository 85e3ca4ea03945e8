/// The table was done with an issue for now.
package struct IssueClosed: Fact {
  package static let kind = "issue-closed"

  /// The issue's code.
  package let issue: Code
  /// What was noted at the end.
  package let note: Untrusted?

  /// Creates the fact from its fields.
  package init(issue: Code, note: Untrusted? = nil) { (self.issue, self.note) = (issue, note) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    issue = try body("issue", \.issue)
    note = try body("note", \.note)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.closeDiscussion(of: issue, at: envelope, note: note)
  }

  package var about: [Ref] { [Ref(.issue, issue)] }

  package func describe(in session: Session) -> Phrase { "\(.code(issue)) closed\(.reason(note))" }
}
