/// A sitting began: what follows was heard on that day, at that place.
package struct SittingOpened: Fact {
  package static let kind = "sitting-opened"

  /// The day.
  package let day: Day
  /// The place; nil for the session's own.
  package let place: Untrusted?

  /// The fact of these values.
  package init(day: Day, place: Untrusted? = nil) {
    self.day = day
    self.place = place
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    day = try body.required(try body.day("day"), "day")
    place = try body.words("place")
  }

  package func write(to body: inout BodyWriter) {
    body.day("day", day)
    body.words("place", place)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Sitting(number: session.sittings.highest + 1, day: day, place: place, opened: envelope.moment))
  }
}
