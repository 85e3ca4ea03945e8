/// A board member stands aside where an action is their own body's.
package struct MemberRecused: Fact {
  package static let kind = "member-recused"

  /// The person's number.
  package let person: Int
  /// The action.
  package let action: Int
  /// The reason given.
  package let reason: Untrusted?

  /// The fact of these values.
  package init(person: Int, action: Int, reason: Untrusted? = nil) {
    self.person = person
    self.action = action
    self.reason = reason
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    action = try body.required(try body.identifier("action"), "action")
    person = try body.required(try body.identifier("person"), "person")
    reason = try body.words("reason")
  }

  package func write(to body: inout BodyWriter) {
    body.number("action", action)
    body.number("person", person)
    body.words("reason", reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Member.self, person) { member in
      member.recusals.removeAll { $0.action == action }
      member.recusals.append(Recusal(action: action, reason: reason))
    }
  }
}
