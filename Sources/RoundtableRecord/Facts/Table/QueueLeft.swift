/// Someone no longer waits to speak.
package struct QueueLeft: Fact {
  package static let kind = "queue-left"

  /// Who waited.
  package let party: Party

  /// Creates the fact from its fields.
  package init(party: Party) { self.party = party }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { party = try body("who", \.party) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(WaitingList(waiting: session.queue.filter { $0.party != party }))
  }

  package var about: [Ref] { [Ref(.queue, .only)] + Ref.all(party) }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: party)) no longer waits to speak" }
}
