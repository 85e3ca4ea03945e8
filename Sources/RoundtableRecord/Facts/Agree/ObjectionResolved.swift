/// What became of an objection was said. The objection stays under its action.
package struct ObjectionResolved: Fact {
  package static let kind = "objection-resolved"

  /// The objection's number.
  package let number: Int
  /// What became of it.
  package let how: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, how: Untrusted) { (self.number, self.how) = (number, how) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    how = try body("how", \.how)
    number = try body("id", \.number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Objection.self, number) { objection in
      objection.resolution = how
      objection.resolved = envelope.moment
    }
  }

  package var about: [Ref] { [Ref(.objection, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.objection, number)) is resolved: \(how)" }
}
