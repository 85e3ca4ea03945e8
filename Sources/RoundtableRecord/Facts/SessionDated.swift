/// The day, or the days, of the session became known.
package struct SessionDated: Fact {
  package static let kind = "session-dated"

  /// The first day.
  package let from: Day
  /// The last day; nil when there is only one.
  package let to: Day?

  /// The fact of these values.
  package init(from: Day, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    from = try body.required(try body.day("from"), "from")
    to = try body.day("to")
  }

  package func write(to body: inout BodyWriter) {
    body.day("from", from)
    body.day("to", to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.from = from
    front.to = to
    session.change(front)
  }
}
