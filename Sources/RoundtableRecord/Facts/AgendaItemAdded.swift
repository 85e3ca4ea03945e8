/// An item was put on the agenda.
package struct AgendaItemAdded: Fact {
  package static let kind = "agenda-item-added"

  /// How many minutes it may take; nil when that was not said.
  package let minutes: Int?
  /// The issue it is about.
  package let issue: Code?
  /// What it is.
  package let what: Untrusted

  /// The fact of these values.
  package init(minutes: Int? = nil, issue: Code? = nil, what: Untrusted) {
    self.minutes = minutes
    self.issue = issue
    self.what = what
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    issue = try body.code("issue")
    minutes = try body.number("minutes")
    what = try body.required(try body.words("what"), "what")
  }

  package func write(to body: inout BodyWriter) {
    body.code("issue", issue)
    body.number("minutes", minutes)
    body.words("what", what)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(AgendaItem(number: session.agenda.highest + 1, minutes: minutes, issue: issue, what: what))
  }
}
