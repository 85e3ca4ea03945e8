/// The facilitator gave someone the floor.
package struct SpeakerCalled: Fact {
  package static let kind = "speaker-called"

  /// Who was called.
  package let party: Party

  /// Creates the fact from its fields.
  package init(party: Party) { self.party = party }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { party = try body("who", \.party) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    // Also for someone who did not wait: undo takes back this line then, and not the one before it.
    session.change(WaitingList(waiting: session.queue.filter { $0.party != party }))
  }

  package var about: [Ref] { [Ref(.queue, .only)] + Ref.all(party) }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: party)) was called" }
}
