/// The note-taker wrote down something that nobody in particular said.
package struct NoteMade: Fact {
  package static let kind = "note-made"

  /// The note, as typed.
  package let text: Untrusted
  /// The issue that was open.
  package let issue: Code?

  /// The fact of these values.
  package init(text: Untrusted, issue: Code? = nil) {
    self.text = text
    self.issue = issue
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    issue = try body.code("issue")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.code("issue", issue)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Note(number: session.notes.highest + 1, text: text, issue: issue, moment: envelope.moment))
  }
}
