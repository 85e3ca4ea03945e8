/// Somebody was invited to speak and declined; that is not silence.
package struct TurnPassed: Fact {
  package static let kind = "turn-passed"

  /// Who passed.
  package let party: Party
  /// The issue that was open.
  package let issue: Code?
  /// What was noted of it.
  package let note: Untrusted?

  /// The fact of these values.
  package init(party: Party, issue: Code? = nil, note: Untrusted? = nil) {
    self.party = party
    self.issue = issue
    self.note = note
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    issue = try body.code("issue")
    note = try body.words("note")
    party = try body.required(try body.party("who"), "who")
  }

  package func write(to body: inout BodyWriter) {
    body.code("issue", issue)
    body.words("note", note)
    body.party("who", party)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Pass(number: session.passes.highest + 1, party: party, issue: issue, note: note, moment: envelope.moment))
  }
}
