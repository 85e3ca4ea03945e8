/// Something that was set up by mistake, and on which nothing rests, was taken away.
package struct ThingRemoved: Fact {
  package static let kind = "thing-removed"

  /// The thing.
  package let thing: Ref
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(thing: Ref, reason: Untrusted) { (self.thing, self.reason) = (thing, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    reason = try body("reason", \.reason)
    thing = try body("thing", \.thing)
  }

  package func apply(to session: inout Session, as envelope: Envelope) { session.take(thing) }

  package var about: [Ref] { [thing] }

  package func describe(in session: Session) -> Phrase { "\(thing.name(in: session)) was removed: \(reason)" }
}
