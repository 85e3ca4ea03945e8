/// Somebody said back what they had heard in a perspective.
package struct PerspectiveReflected: Fact {
  package static let kind = "perspective-reflected"

  /// The reflection's number, from 1.
  package let number: Int
  /// The perspective it reflects.
  package let perspective: Int
  /// Who says it back.
  package let by: Party
  /// What was heard, as typed.
  package let text: Untrusted

  /// The fact of these values.
  package init(number: Int, perspective: Int, by: Party, text: Untrusted) {
    self.number = number
    self.perspective = perspective
    self.by = by
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.required(try body.party("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
    perspective = try body.required(try body.identifier("of"), "of")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.number("id", number)
    body.number("of", perspective)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Reflection(number: number, of: perspective, by: by, text: text, moment: envelope.moment))
    session.keepsWords(of: perspective, at: envelope.position)
  }
}
