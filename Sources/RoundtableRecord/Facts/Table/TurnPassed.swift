/// Someone was invited to speak and declined; that is not silence.
package struct TurnPassed: Fact {
  package static let kind = "turn-passed"

  /// Who passed.
  package let party: Party
  /// The issue that was open.
  package let issue: Code?
  /// What was noted of it.
  package let note: Untrusted?

  /// Creates the fact from its fields.
  package init(party: Party, issue: Code? = nil, note: Untrusted? = nil) {
    (self.party, self.issue, self.note) = (party, issue, note)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    issue = try body("issue", \.issue)
    note = try body("note", \.note)
    party = try body("who", \.party)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Pass(number: session.passes.highest + 1, party: party, issue: issue, note: note, moment: envelope.moment))
  }

  package var about: [Ref] { Ref.all(party) + Ref.all(.issue, issue) }

  package func describe(in session: Session) -> Phrase {
    "\(session.label(of: party)) passed\(.tail(issue.map { " on \(Phrase.code($0))" }))\(session.workingNote(note))"
  }
}
