/// A terminal took back what one of its lines had recorded. The facts stay; their effect goes.
package struct UnitUndone: Fact {
  package static let kind = "unit-undone"

  /// The position of the first fact of the line taken back.
  package let unit: Int

  /// Creates the fact from its fields.
  package init(unit: Int) { self.unit = unit }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { unit = try body("unit", \.unit) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.revert(unit: unit, undoing: true)
  }

  package var about: [Ref] { [] }

  package func describe(in session: Session) -> Phrase { "took back what was typed at \(unit)" }
}
