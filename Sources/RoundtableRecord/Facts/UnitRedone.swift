/// A terminal put back what it had taken back.
package struct UnitRedone: Fact {
  package static let kind = "unit-redone"

  /// The position of the first fact of the line put back.
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
    session.revert(unit: unit, undoing: false)
  }
}
