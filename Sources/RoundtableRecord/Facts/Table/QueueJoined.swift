/// Someone wants to speak.
package struct QueueJoined: Fact {
  package static let kind = "queue-joined"

  /// Who waits.
  package let party: Party
  /// What about.
  package let note: Untrusted?

  /// Creates the fact from its fields.
  package init(party: Party, note: Untrusted? = nil) { (self.party, self.note) = (party, note) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    note = try body("note", \.note)
    party = try body("who", \.party)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let waiting = Waiting(party: party, note: note, since: envelope.moment)
    session.change(WaitingList(waiting: session.queue.filter { $0.party != party } + [waiting]))
  }

  package var about: [Ref] { [Ref(.queue, .only)] + Ref.all(party) }

  package func describe(in session: Session) -> Phrase { "\(session.label(of: party)) asked to speak\(session.workingNote(note))" }
}
