/// A perspective's words were taken away for good: every body that ever held them is gone, and a tombstone stands in their place.
package struct WordsErased: Fact {
  package static let kind = "words-erased"

  /// The perspective's number.
  package let number: Int
  /// The positions of the facts whose bodies were taken away.
  package let positions: [Int]
  /// The reason given.
  package let reason: Untrusted
  /// The reflections that went with it.
  package let reflections: [Int]?

  /// The fact of these values.
  package init(number: Int, positions: [Int], reason: Untrusted, reflections: [Int]? = nil) {
    self.number = number
    self.positions = positions
    self.reason = reason
    self.reflections = reflections
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    positions = try body.required(try body.identifiers("positions"), "positions")
    reason = try body.required(try body.words("reason"), "reason")
    reflections = try body.identifiers("reflections")
    number = try body.required(try body.identifier("thing"), "thing")
  }

  package func write(to body: inout BodyWriter) {
    body.numbers("positions", positions)
    body.words("reason", reason)
    body.numbers("reflections", reflections)
    body.number("thing", number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.erase(perspective: number, reflections: reflections ?? [], reason: reason, at: envelope.moment)
  }
}
