/// A person left the oversight board.
package struct MemberDismissed: Fact {
  package static let kind = "member-dismissed"

  /// The person's number.
  package let person: Int
  /// The reason given.
  package let reason: Untrusted

  /// The fact of these values.
  package init(person: Int, reason: Untrusted) {
    self.person = person
    self.reason = reason
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    person = try body.required(try body.identifier("person"), "person")
    reason = try body.required(try body.words("reason"), "reason")
  }

  package func write(to body: inout BodyWriter) {
    body.number("person", person)
    body.words("reason", reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Member.self, person) { member in
      member.dismissed = reason
      member.left = envelope.moment
      member.leftAt = envelope.position
    }
  }
}
