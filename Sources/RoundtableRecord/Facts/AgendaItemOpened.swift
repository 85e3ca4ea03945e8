/// The table went on to an item of the agenda; the one before is done.
package struct AgendaItemOpened: Fact {
  package static let kind = "agenda-item-opened"

  /// The item's number.
  package let number: Int

  /// The fact of these values.
  package init(number: Int) {
    self.number = number
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    if let before = session.openAgendaItem { session.update(AgendaItem.self, before) { $0.closed = envelope.moment } }
    session.update(AgendaItem.self, number) { item in
      item.opened = envelope.moment
      item.closed = nil
    }
  }
}
