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

  /// Creates the fact from its fields.
  package init(person: Int, from: Due? = nil, role: Untrusted, to: Due? = nil) {
    (self.person, self.from, self.role, self.to) = (person, from, role, to)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    from = try body("from", \.from)
    person = try body("person", \.person)
    role = try body("role", \.role)
    to = try body("to", \.to)
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

  package var about: [Ref] { [Ref(.member, person), Ref(.person, person)] }

  package func describe(in session: Session) -> Phrase {
    let term: Phrase = .tail(from.map { " from \(Phrase.due($0))" }) + .tail(to.map { " to \(Phrase.due($0))" })
    return "\(session.label(of: .person(person))) was appointed to the board\(term): \(role)"
  }
}
