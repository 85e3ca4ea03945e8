/// An item was put on the agenda.
package struct AgendaItemAdded: Fact {
  package static let kind = "agenda-item-added"

  /// How many minutes it may take; nil when that was not said.
  package let minutes: Int?
  /// The issue it is about.
  package let issue: Code?
  /// What it is.
  package let what: Untrusted

  /// Creates the fact from its fields.
  package init(minutes: Int? = nil, issue: Code? = nil, what: Untrusted) {
    (self.minutes, self.issue, self.what) = (minutes, issue, what)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    issue = try body("issue", \.issue)
    minutes = try body.count("minutes", \.minutes)
    what = try body("what", \.what)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(AgendaItem(number: session.agenda.highest + 1, minutes: minutes, issue: issue, what: what))
  }

  package var about: [Ref] { Ref.all(.issue, issue) }

  package func describe(in session: Session) -> Phrase {
    .parts(["agenda", minutes.map { "\($0) min" }, issue.map { "on \(.code($0))" }, .theirs(what)])
  }
}
