/// The table agreed on a ground rule.
package struct RuleAgreed: Fact {
  package static let kind = "rule-agreed"

  /// The rule, as typed.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(text: Untrusted) { self.text = text }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { text = try body("text", \.text) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(Rule(number: session.rules.highest + 1, text: text))
  }

  package var about: [Ref] { [] }

  package func describe(in session: Session) -> Phrase { "ground rule: \(text)" }
}
