/// A withdrawn perspective was put back.
package struct PerspectiveRestored: Fact {
  package static let kind = "perspective-restored"

  /// The perspective's number.
  package let number: Int

  /// The fact of these values.
  package init(number: Int) {
    self.number = number
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Perspective.self, number) { $0.retracted = nil }
    session.point(envelope, at: .perspective, number)
  }
}
