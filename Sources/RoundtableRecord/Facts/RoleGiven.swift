/// A person took a public role. A new facilitator takes the place of the one before; scribes add up.
package struct RoleGiven: Fact {
  package static let kind = "role-given"

  /// Which role.
  package let role: Role
  /// The person's number.
  package let person: Int

  /// The fact of these values.
  package init(role: Role, person: Int) {
    self.role = role
    self.person = person
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    person = try body.required(try body.identifier("person"), "person")
    role = try body.required(try body.word("role"), "role")
  }

  package func write(to body: inout BodyWriter) {
    body.number("person", person)
    body.word("role", role)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    switch role {
    case .facilitator: front.facilitator = person
    case .scribe: if !front.scribes.contains(person) { front.scribes.append(person) }
    }
    session.change(front)
  }
}
