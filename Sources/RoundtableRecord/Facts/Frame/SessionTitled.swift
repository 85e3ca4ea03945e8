/// The session was given its title.
package struct SessionTitled: Fact {
  package static let kind = "session-titled"

  /// The title, as typed.
  package let title: Untrusted

  /// Creates the fact from its fields.
  package init(title: Untrusted) { self.title = title }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { title = try body("title", \.title) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.title = title
    session.change(front)
  }

  package var about: [Ref] { [Ref(.front, .only)] }

  package func describe(in session: Session) -> Phrase { "the session is called \(title)" }
}
