/// An issue was put on the table, or its title was changed.
package struct IssueDescribed: Fact {
  package static let kind = "issue-described"

  /// The issue's code.
  package let code: Code
  /// Its title.
  package let title: Untrusted

  /// Creates the fact from its fields.
  package init(code: Code, title: Untrusted) { (self.code, self.title) = (code, title) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    code = try body("code", \.code)
    title = try body("title", \.title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var issue = session.issues[code] ?? Issue(code: code, title: title, isRaisedLater: session.adopted != nil)
    issue.title = title
    session.change(issue)
  }

  package var about: [Ref] { [Ref(.issue, code)] }

  package func describe(in session: Session) -> Phrase { "issue \(.code(code)) \(title)" }
}
