/// What became of a parked matter was said.
package struct MatterResolved: Fact {
  package static let kind = "matter-resolved"

  /// The matter's number.
  package let number: Int
  /// What became of it.
  package let outcome: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, outcome: Untrusted) { (self.number, self.outcome) = (number, outcome) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    outcome = try body("outcome", \.outcome)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(ParkedMatter.self, number) { matter in
      matter.outcome = outcome
      matter.resolved = envelope.moment
    }
  }

  package var about: [Ref] { [Ref(.parked, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.parked, number)) is resolved: \(outcome)" }
}
