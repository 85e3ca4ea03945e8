/// A group let the table know why no one comes for it.
package struct RegretsSent: Fact {
  package static let kind = "regrets-sent"

  /// The group's code.
  package let group: Code
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(group: Code, reason: Untrusted) { (self.group, self.reason) = (group, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    group = try body("group", \.group)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Group.self, group) { $0.regrets = reason }
  }

  package var about: [Ref] { [Ref(.group, group)] }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: .group(group))) sent regrets\(.reason(reason))" }
}
