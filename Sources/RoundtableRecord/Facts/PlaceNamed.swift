/// Where the session meets became known.
package struct PlaceNamed: Fact {
  package static let kind = "place-named"

  /// The place, as typed.
  package let place: Untrusted

  /// The fact of these values.
  package init(place: Untrusted) {
    self.place = place
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    place = try body.required(try body.words("place"), "place")
  }

  package func write(to body: inout BodyWriter) {
    body.words("place", place)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.place = place
    session.change(front)
  }
}
