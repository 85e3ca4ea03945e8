/// People, groups or bodies said that they support an action.
package struct SupportPledged: Fact {
  package static let kind = "support-pledged"

  /// The action's number.
  package let number: Int
  /// Who supports it.
  package let parties: [Party]

  /// Creates the fact from its fields.
  package init(number: Int, parties: [Party]) { (self.number, self.parties) = (number, parties) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    parties = try body("by", \.parties)
    number = try body("id", \.number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in action.supporting += parties.filter { !action.supporting.contains($0) } }
  }

  package var about: [Ref] { [Ref(.action, number)] + Ref.all(parties) }

  package func describe(in session: Session) -> Phrase {
    "\(ItemID(.action, number)) is supported by \(parties.map { session.holder($0) }.joined(" and "))"
  }
}
