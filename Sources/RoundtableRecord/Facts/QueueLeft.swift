/// Somebody no longer waits to speak.
package struct QueueLeft: Fact {
  package static let kind = "queue-left"

  /// Who waited.
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
    session.change(WaitingList(waiting: session.queue.filter { $0.party != party }))
  }
}
