/// A board member stands aside where an action is their own body's.
package struct MemberRecused: Fact {
  package static let kind = "member-recused"

  /// The person's number.
  package let person: Int
  /// The action.
  package let action: Int
  /// The reason given.
  package let reason: Untrusted?

  /// Creates the fact from its fields.
  package init(person: Int, action: Int, reason: Untrusted? = nil) {
    (self.person, self.action, self.reason) = (person, action, reason)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    person = try body("person", \.person)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Member.self, person) { member in
      member.recusals.removeAll { $0.action == action }
      member.recusals.append(Recusal(action: action, reason: reason))
    }
  }

  package var about: [Ref] { [Ref(.member, person), Ref(.person, person), Ref(.action, action)] }

  package func describe(in session: Session) -> Phrase {
    "\(session.label(of: .person(person))) stands aside for \(ItemID(.action, action))\(.reason(reason))"
  }
}
