/// A terminal put back what it had taken back.
package struct UnitRedone: Fact {
  package static let kind = "unit-redone"

  /// The position of the first fact of the line put back.
  package let unit: Int

  /// Creates the fact from its fields.
  package init(unit: Int) { self.unit = unit }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { unit = try body("unit", \.unit) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.revert(unit: unit, undoing: false)
  }

  package var about: [Ref] { [] }

  package func describe(in session: Session) -> Phrase { "put back what was typed at \(unit)" }
}
