/// A group let the table know why nobody comes for it.
package struct RegretsSent: Fact {
  package static let kind = "regrets-sent"

  /// The group's code.
  package let group: Code
  /// The reason given.
  package let reason: Untrusted

  /// The fact of these values.
  package init(group: Code, reason: Untrusted) {
    self.group = group
    self.reason = reason
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    group = try body.required(try body.code("group"), "group")
    reason = try body.required(try body.words("reason"), "reason")
  }

  package func write(to body: inout BodyWriter) {
    body.code("group", group)
    body.words("reason", reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Group.self, group) { $0.regrets = reason }
  }
}
