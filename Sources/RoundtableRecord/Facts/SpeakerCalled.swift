/// The facilitator gave somebody the floor.
package struct SpeakerCalled: Fact {
  package static let kind = "speaker-called"

  /// Who was called.
  package let party: Party

  /// The fact of these values.
  package init(party: Party) {
    self.party = party
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    party = try body.required(try body.party("who"), "who")
  }

  package func write(to body: inout BodyWriter) {
    body.party("who", party)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    // Also for someone who did not wait: undo takes back this line then, and not the one before it.
    session.change(WaitingList(waiting: session.queue.filter { $0.party != party }))
  }
}
