/// A terminal took back what one of its lines had recorded. The facts stay; their effect goes.
package struct UnitUndone: Fact {
  package static let kind = "unit-undone"

  /// The position of the first fact of the line taken back.
  package let unit: Int

  /// The fact of these values.
  package init(unit: Int) {
    self.unit = unit
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    unit = try body.required(try body.identifier("unit"), "unit")
  }

  package func write(to body: inout BodyWriter) {
    body.number("unit", unit)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.revert(unit: unit, undoing: true)
  }
}
