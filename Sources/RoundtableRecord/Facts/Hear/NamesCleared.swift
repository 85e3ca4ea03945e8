/// Names in some words may be printed: someone looked at them and said why. It holds for the words as they were then.
package struct NamesCleared: Fact {
  package static let kind = "names-cleared"

  /// The things, as they are typed: `p3`, `@amina`, `+trust`, `rule2`.
  package let things: [String]
  /// The people and groups whose names these are.
  package let named: [Party]
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(things: [String], named: [Party], reason: Untrusted) { (self.things, self.named, self.reason) = (things, named, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    named = try body("named", \.named)
    reason = try body("reason", \.reason)
    things = try body("things", \.things)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.clear(things.flatMap { session.things(typed: $0) }, of: named, reason: reason, at: envelope.moment)
  }

  package var about: [Ref] { things.compactMap { ItemID($0) }.map { Ref($0) } + Ref.all(named) }

  package func describe(in session: Session) -> Phrase {
    let names = named.map { session.handle(of: $0) }.joined(", ")
    return "\(names) may be named in \(things.map { "\(Untrusted($0))" as Phrase }.joined(", ")): \(reason)"
  }
}
