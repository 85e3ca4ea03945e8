/// Somebody wants to speak.
package struct QueueJoined: Fact {
  package static let kind = "queue-joined"

  /// Who waits.
  package let party: Party
  /// What about.
  package let note: Untrusted?

  /// The fact of these values.
  package init(party: Party, note: Untrusted? = nil) {
    self.party = party
    self.note = note
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    note = try body.words("note")
    party = try body.required(try body.party("who"), "who")
  }

  package func write(to body: inout BodyWriter) {
    body.words("note", note)
    body.party("who", party)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let waiting = Waiting(party: party, note: note, since: envelope.moment)
    session.change(WaitingList(waiting: session.queue.filter { $0.party != party } + [waiting]))
  }
}
