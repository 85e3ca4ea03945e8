/// The table went on to an item of the agenda; the one before is done.
package struct AgendaItemOpened: Fact {
  package static let kind = "agenda-item-opened"

  /// The item's number.
  package let number: Int

  /// Creates the fact from its fields.
  package init(number: Int) { self.number = number }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) { number = try body("id", \.number) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    if let before = session.openAgendaItem { session.update(AgendaItem.self, before) { $0.closed = envelope.moment } }
    session.update(AgendaItem.self, number) { item in
      item.opened = envelope.moment
      item.closed = nil
    }
  }

  package var about: [Ref] { [Ref(.agendaItem, number)] }

  package func describe(in session: Session) -> Phrase {
    "the table turned to item \(number) of the agenda\(.reason(session.agenda[number]?.what))"
  }
}
