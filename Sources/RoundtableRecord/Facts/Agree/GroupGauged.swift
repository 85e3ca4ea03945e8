/// A group was asked how far it agrees with an action, fist to five. A new gauge replaces the group's own; the old stays in its history.
package struct GroupGauged: Fact {
  package static let kind = "group-gauged"

  /// The action's number.
  package let number: Int
  /// The group.
  package let group: Code
  /// Its hands as `4x6`: six hands at 4. Nil when it showed none.
  package let hands: [String]?
  /// Why it showed none.
  package let stance: Stance?

  /// Creates the fact from its fields.
  package init(number: Int, group: Code, hands: [String]? = nil, stance: Stance? = nil) {
    (self.number, self.group, self.hands, self.stance) = (number, group, hands, stance)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    group = try body("group", \.group)
    hands = try body("hands", \.hands)
    number = try body("id", \.number)
    stance = try body("stance", \.stance)
    let isRight = hands.map { !$0.isEmpty && stance == nil && $0.allSatisfy { Hands(stored: $0) != nil } } ?? (stance != nil)
    try body.require(isRight, "hands")
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let counted = (hands ?? []).compactMap { Hands(stored: $0) }.sorted { $0.score > $1.score }
    let atTable = session.index.present[group] ?? 0
    session.update(Action.self, number) {
      $0.keep(Gauge(group: group, hands: counted, stance: stance, moment: envelope.moment, position: envelope.position), atTable: atTable)
    }
  }

  package var about: [Ref] { [Ref(.action, number), Ref(.group, group)] }

  package func describe(in session: Session) -> Phrase {
    if session.callings?.isPooled(group) == true { return "\(ItemID(.action, number)) \(session.label(of: .group(group))) was asked how far it agrees" }
    let shown = (hands ?? []).compactMap { Hands(stored: $0) }.map { "\($0.count) at \($0.score)" as Phrase }
    let answer: Phrase = stance.map { "\($0)" } ?? (shown.isEmpty ? "no hands" : "hands \(shown.joined(", "))")
    return "\(ItemID(.action, number)) \(session.label(of: .group(group))), asked how far it agrees: \(answer)"
  }
}
