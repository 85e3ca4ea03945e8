/// The note-taker wrote down something that no one in particular said.
package struct NoteMade: Fact {
  package static let kind = "note-made"

  /// The note, as typed.
  package let text: Untrusted
  /// The issue that was open.
  package let issue: Code?

  /// Creates the fact from its fields.
  package init(text: Untrusted, issue: Code? = nil) { (self.text, self.issue) = (text, issue) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    issue = try body("issue", \.issue)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Note(number: session.notes.highest + 1, text: text, issue: issue, moment: envelope.moment))
  }

  package var about: [Ref] { Ref.all(.issue, issue) }

  package func describe(in session: Session) -> Phrase { "note\(.tail(issue.map { " on \(Phrase.code($0))" })): \(text)" }
}
