/// A perspective's words were taken away for good: every body that ever held them is gone, and a tombstone stands in their place.
package struct WordsErased: Fact {
  package static let kind = "words-erased"

  /// The perspective's number.
  package let number: Int
  /// How far the words could travel; nil in older records, where they are taken for private ones.
  package let level: Level?
  /// The positions of the facts whose bodies were taken away.
  package let positions: [Int]
  /// The reason given.
  package let reason: Untrusted
  /// The reflections that went with it.
  package let reflections: [Int]?

  /// Creates the fact from its fields.
  package init(number: Int, level: Level? = nil, positions: [Int], reason: Untrusted, reflections: [Int]? = nil) {
    (self.number, self.level, self.positions, self.reason, self.reflections) = (number, level, positions, reason, reflections)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    level = try body("level", \.level)
    positions = try body("positions", \.positions)
    reason = try body("reason", \.reason)
    reflections = try body("reflections", \.reflections)
    number = try body("thing", \.number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.erase(perspective: number, reflections: reflections ?? [], level: level ?? .private, reason: reason, at: envelope.moment)
  }

  package var about: [Ref] { [Ref(.perspective, number)] + Ref.all(.reflection, reflections) }

  package func describe(in session: Session) -> Phrase {
    let places: Phrase = positions.map { "\($0)" as Phrase }.joined(", ")
    return "the words of \(ItemID(.perspective, number)) were taken away for good (entries \(places)): \(reason)"
  }
}
