/// A person took a public role. A new facilitator replaces the one before; scribes add up.
package struct RoleGiven: Fact {
  package static let kind = "role-given"

  /// Which role.
  package let role: Role
  /// The person's number.
  package let person: Int

  /// Creates the fact from its fields.
  package init(role: Role, person: Int) { (self.role, self.person) = (role, person) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    person = try body("person", \.person)
    role = try body("role", \.role)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    switch role {
    case .facilitator: front.facilitator = person
    case .scribe: if !front.scribes.contains(person) { front.scribes.append(person) }
    }
    session.change(front)
  }

  package var about: [Ref] { [Ref(.front, .only), Ref(.person, person)] }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: .person(person))) is \(role)" }
}
