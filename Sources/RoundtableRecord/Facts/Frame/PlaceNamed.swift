/// Where the session meets became known.
package struct PlaceNamed: Fact {
  package static let kind = "place-named"

  /// The place, as typed.
  package let place: Untrusted

  /// Creates the fact from its fields.
  package init(place: Untrusted) { self.place = place }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { place = try body("place", \.place) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.place = place
    session.change(front)
  }

  package var about: [Ref] { [Ref(.front, .only)] }

  package func describe(in session: Session) -> Phrase { "it meets at \(place)" }
}
