/// An issue was put on the table, or its title was changed.
package struct IssueDescribed: Fact {
  package static let kind = "issue-described"

  /// The issue's code.
  package let code: Code
  /// Its title.
  package let title: Untrusted

  /// The fact of these values.
  package init(code: Code, title: Untrusted) {
    self.code = code
    self.title = title
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    code = try body.required(try body.code("code"), "code")
    title = try body.required(try body.words("title"), "title")
  }

  package func write(to body: inout BodyWriter) {
    body.code("code", code)
    body.words("title", title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var issue = session.issues[code] ?? Issue(code: code, title: title, isRaisedLater: session.adopted != nil)
    issue.title = title
    session.change(issue)
  }
}
