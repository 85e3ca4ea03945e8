/// A group was asked how far it agrees with an action, fist to five. A new gauge takes the place of the group's own; the old stays in its history.
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

  /// The fact of these values.
  package init(number: Int, group: Code, hands: [String]? = nil, stance: Stance? = nil) {
    self.number = number
    self.group = group
    self.hands = hands
    self.stance = stance
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    group = try body.required(try body.code("group"), "group")
    hands = try body.texts("hands")
    number = try body.required(try body.identifier("id"), "id")
    stance = try body.word("stance")
    let isRight = hands.map { !$0.isEmpty && stance == nil && $0.allSatisfy { Hands(stored: $0) != nil } } ?? (stance != nil)
    _ = try body.required(isRight ? group : nil, "hands")
  }

  package func write(to body: inout BodyWriter) {
    body.code("group", group)
    body.texts("hands", hands)
    body.number("id", number)
    body.word("stance", stance)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    let counted = (hands ?? []).compactMap { Hands(stored: $0) }.sorted { $0.score > $1.score }
    session.update(Action.self, number) { $0.gauges.append(Gauge(group: group, hands: counted, stance: stance, moment: envelope.moment)) }
  }
}
