/// A perspective was withdrawn; its words stay in the internal record.
package struct PerspectiveRetracted: Fact {
  package static let kind = "perspective-retracted"

  /// The perspective's number.
  package let number: Int
  /// The reason given.
  package let reason: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, reason: Untrusted) { (self.number, self.reason) = (number, reason) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    reason = try body("reason", \.reason)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.updateAnywhere(Perspective.self, number) { known in
      known.retracted = reason
      // A reason may repeat the words, and goes with them when they are erased.
      known.wordsAt.append(envelope.position)
    }
    session.point(envelope, at: .perspective, number)
  }

  package var about: [Ref] { [Ref(.perspective, number)] }

  package func describe(in session: Session) -> Phrase { "\(ItemID(.perspective, number)) was withdrawn: \(reason)" }
}
