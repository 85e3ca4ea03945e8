/// A person was appointed to the oversight board.
package struct MemberAppointed: Fact {
  package static let kind = "member-appointed"

  /// The person's number.
  package let person: Int
  /// The quarter the term begins in.
  package let from: Due?
  /// The role on the board.
  package let role: Untrusted
  /// The quarter the term ends in; nil for the end of the board's work.
  package let to: Due?

  /// The fact of these values.
  package init(person: Int, from: Due? = nil, role: Untrusted, to: Due? = nil) {
    self.person = person
    self.from = from
    self.role = role
    self.to = to
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    from = try body.due("from")
    person = try body.required(try body.identifier("person"), "person")
    role = try body.required(try body.words("role"), "role")
    to = try body.due("to")
  }

  package func write(to body: inout BodyWriter) {
    body.due("from", from)
    body.number("person", person)
    body.words("role", role)
    body.due("to", to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    // Who stands aside for an action does so in the next term too: what ties them to it has not gone.
    let known = session.members[person]
    let renewed = known?.dismissed == nil ? known?.seatedAt : nil
    session.change(
      Member(
        person: person, role: role, from: from?.due, to: to?.due, moment: envelope.moment, seatedAt: renewed ?? envelope.position,
        recusals: known?.recusals ?? []))
  }
}
