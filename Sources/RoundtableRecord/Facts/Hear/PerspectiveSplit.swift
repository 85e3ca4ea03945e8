/// Two statements had been noted as one: the first keeps the number, and the second, recorded right before, is one of its own.
package struct PerspectiveSplit: Fact {
  package static let kind = "perspective-split"

  /// The perspective's number.
  package let number: Int
  /// The number of the second statement.
  package let into: Int
  /// The sitting at which both were heard.
  package let sitting: Int?
  /// What the first statement says.
  package let text: Untrusted

  /// Creates the fact from its fields.
  package init(number: Int, into: Int, sitting: Int? = nil, text: Untrusted) {
    (self.number, self.into, self.sitting, self.text) = (number, into, sitting, text)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    into = try body("into", \.into)
    sitting = try body("sitting", \.sitting)
    text = try body("text", \.text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let whole = session.perspectives[number]
    session.update(Perspective.self, into) { second in
      second.sitting = sitting
      guard let whole else { return }
      (second.seats, second.moment) = (whole.seats, whole.moment)
    }
    session.update(Perspective.self, number) { first in
      first.text = text
      first.wordsAt.append(envelope.position)
    }
    session.point(envelope, at: .perspective, into)
  }

  package var about: [Ref] { [Ref(.perspective, number), Ref(.perspective, into)] }

  package func describe(in session: Session) -> Phrase {
    "\(ItemID(.perspective, number)) was split, and reads now: \(text)"
  }
}
