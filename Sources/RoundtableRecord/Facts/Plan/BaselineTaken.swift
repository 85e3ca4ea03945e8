/// Where things stand before an action begins was noted.
package struct BaselineTaken: Fact {
  package static let kind = "baseline-taken"

  /// The action's number.
  package let number: Int
  /// The baseline, as typed.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, text: Untrusted) { (self.number, self.text) = (number, text) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { $0.baseline = text }
  }

  package var about: [Ref] { [Ref(.action, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.action, number)) begins from: \(text)" }
}
