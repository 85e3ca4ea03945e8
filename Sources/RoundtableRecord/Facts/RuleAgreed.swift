/// The table agreed on a ground rule.
package struct RuleAgreed: Fact {
  package static let kind = "rule-agreed"

  /// The rule, as typed.
  package let text: Untrusted

  /// The fact of these values.
  package init(text: Untrusted) {
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Rule(number: session.rules.highest + 1, text: text))
  }
}
