/// A person left the oversight board.
package struct MemberDismissed: Fact {
  package static let kind = "member-dismissed"

  /// The person's number.
  package let person: Int
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(person: Int, reason: Untrusted) { (self.person, self.reason) = (person, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    person = try body("person", \.person)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Member.self, person) { member in
      member.dismissed = reason
      member.left = envelope.moment
      member.leftAt = envelope.position
    }
  }

  package var about: [Ref] { [Ref(.member, person), Ref(.person, person)] }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: .person(person))) left the board: \(reason)" }
}
