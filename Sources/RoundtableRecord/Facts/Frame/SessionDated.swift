/// The day, or the days, of the session became known.
package struct SessionDated: Fact {
  package static let kind = "session-dated"

  /// The first day.
  package let from: Day
  /// The last day; nil when there is only one.
  package let to: Day?

  /// Creates the fact from its fields.
  package init(from: Day, to: Day? = nil) { (self.from, self.to) = (from, to) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    from = try body("from", \.from)
    to = try body("to", \.to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.from = from
    front.to = to
    session.change(front)
  }

  package var about: [Ref] { [Ref(.front, .only)] }

  package func describe(in session: Session) -> Phrase {
    "it meets on \(.ours(from.iso))\(.tail(to.map { " to \(Phrase.ours($0.iso))" }))"
  }
}
