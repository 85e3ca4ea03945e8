/// A withdrawn perspective was put back.
package struct PerspectiveRestored: Fact {
  package static let kind = "perspective-restored"

  /// The perspective's number.
  package let number: Int

  /// Creates the fact from its fields.
  package init(number: Int) { self.number = number }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { number = try body("id", \.number) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Perspective.self, number) { ($0.retracted, $0.struck) = (nil, nil) }
    session.point(envelope, at: .perspective, number)
  }

  package var about: [Ref] { [Ref(.perspective, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.perspective, number)) stands again" }
}
