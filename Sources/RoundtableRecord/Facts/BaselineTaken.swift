/// Where things stand before an action begins was noted.
package struct BaselineTaken: Fact {
  package static let kind = "baseline-taken"

  /// The action's number.
  package let number: Int
  /// The baseline, as typed.
  package let text: Untrusted

  /// The fact of these values.
  package init(number: Int, text: Untrusted) {
    self.number = number
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.baseline = text }
  }
}
