/// A sitting began: what follows was heard on that day, at that place.
package struct SittingOpened: Fact {
  package static let kind = "sitting-opened"

  /// The day.
  package let day: Day
  /// The place; nil for the session's own.
  package let place: Untrusted?

  /// Creates the fact from its fields.
  package init(day: Day, place: Untrusted? = nil) { (self.day, self.place) = (day, place) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    day = try body("day", \.day)
    place = try body("place", \.place)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Sitting(number: session.sittings.highest + 1, day: day, place: place, opened: envelope.moment))
  }

  package var about: [Ref] { [] }

  package func describe(in session: Session) -> Phrase { "sitting of \(.ours(day.iso))\(.tail(place.map { " at \($0)" }))" }
}
